import type { Example } from '../../../test/support/corpus.js'
import type { Change } from './schema.js'

interface Expected {
  readonly person: string
  readonly post: string | null
  readonly action: Change
}

const of = (person: string, post: string | null, action: Change): Expected => ({ person, post, action })

/** Changes of posts by the sentences that report them; about half are traps. */
export const APPOINTMENTS: readonly Example<Expected>[] = [
  {
    text: '会议决定：任命陈志远为河口市副市长；免去李可为的河口市公安局局长职务。',
    yields: [of('陈志远', '河口市副市长', 'appointed'), of('李可为', '河口市公安局局长', 'removed')]
  },
  {
    text: '会议任命陈志远为云岭省教育厅厅长、王芳为云岭省水利厅厅长，免去赵建国的云岭省水利厅厅长职务。',
    yields: [
      of('陈志远', '云岭省教育厅厅长', 'appointed'),
      of('王芳', '云岭省水利厅厅长', 'appointed'),
      of('赵建国', '云岭省水利厅厅长', 'removed')
    ]
  },
  {
    text: '大会选举陈志远、王芳为市人大常委会副主任。',
    yields: [of('陈志远', '市人大常委会副主任', 'elected'), of('王芳', '市人大常委会副主任', 'elected')]
  },
  {
    text: '会议表决通过关于接受陈志远辞去云岭省副省长职务的请求的决定。',
    yields: [of('陈志远', '云岭省副省长', 'accepted-resignation')]
  },
  { text: '会议决定陈志远为河口市代市长。', yields: [of('陈志远', '河口市代市长', 'acting')] },
  { text: '会议决定任命王芳为代理市长。', yields: [of('王芳', '市长', 'acting')] },
  {
    text: '国务院任命王芳为水利部副部长，免去其水利部总工程师职务。',
    yields: [of('王芳', '水利部副部长', 'appointed'), of('王芳', '水利部总工程师', 'removed')]
  },
  {
    text: '决定任命阿不都热合曼·买买提为自治区副主席。',
    yields: [of('阿不都热合曼·买买提', '自治区副主席', 'appointed')]
  },
  { text: '陈志远高票当选为市工商联主席。', yields: [of('陈志远', '市工商联主席', 'elected')] },
  { text: '陈志远不再担任河口市市长职务。', yields: [of('陈志远', '河口市市长', 'removed')] },
  {
    text: '陈志远、王芳和赵建国当选为市政协副主席。',
    yields: [
      of('陈志远', '市政协副主席', 'elected'),
      of('王芳', '市政协副主席', 'elected'),
      of('赵建国', '市政协副主席', 'elected')
    ]
  },
  {
    text: '会议决定任命：陈志远为河口市教育局局长；王芳为河口市水利局局长。',
    yields: [of('陈志远', '河口市教育局局长', 'appointed'), of('王芳', '河口市水利局局长', 'appointed')]
  },
  { text: '昨日，陈志远被任命为河口市财政局局长。', yields: [of('陈志远', '河口市财政局局长', 'appointed')] },
  { text: '董事会聘任陈志远先生为公司总经理。', yields: [of('陈志远', '公司总经理', 'appointed')] },
  // traps
  { text: '会议通过了有关人事任免名单，陈志远向被任命人员颁发任命书。', yields: [] },
  { text: '习惯上，选举委员会主任由常委会主任担任。', yields: [] },
  { text: '他致电祝贺陈志远当选协会主席。', yields: [] },
  { text: '会议提名陈志远为市长候选人，提请大会选举陈志远为市长。', yields: [] },
  { text: '医生建议免去老人的挂号费，受到欢迎。', yields: [] },
  { text: '公司决定为员工加薪，选举产生职工代表。', yields: [] },
  { text: '陈志远自从当选村主任，天天上山。', yields: [] },
  { text: '新当选的市长陈志远发表讲话。', yields: [] },
  { text: '撤销县里的三个审批局，代理记账也减了。', yields: [] },
  { text: '市人大常委会任命的20名工作人员进行宪法宣誓。', yields: [] }
]
