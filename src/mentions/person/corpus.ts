import type { Example } from '../../../test/support/corpus.js'
import type { PersonValue } from './value.js'

type Named = readonly [covered: string, value: Partial<PersonValue>]

/** Persons ← the ways in which the papers set names and posts; and what looks like a name and is none. */
export const corpus: readonly Example<Named>[] = [
  {
    text: '省委书记、省人大常委会主任贺敬山出席会议并讲话。',
    yields: [['贺敬山', { posts: ['省委书记', '省人大常委会主任'] }]]
  },
  {
    text: '会议听取了省人民政府副省长纪云川作的报告。',
    yields: [['纪云川', { posts: ['省人民政府副省长'] }]]
  },
  {
    text: '副主任陶岭、欧阳春晓（女）、格桑卓嘎、雒文，秘书长苗丰及委员共41人出席。',
    yields: [
      ['陶岭', { posts: ['副主任'] }],
      ['欧阳春晓', { posts: ['副主任'] }],
      ['格桑卓嘎', { posts: ['副主任'] }],
      ['雒文', { posts: ['副主任'] }],
      ['苗丰', { posts: ['秘书长'] }]
    ]
  },
  {
    text: '出席会议的副市长有：蓝天明、石峰（市委常委）、覃小梅。',
    yields: [
      ['蓝天明', { posts: ['副市长'] }],
      ['石峰', { posts: ['副市长', '市委常委'] }],
      ['覃小梅', { posts: ['副市长'] }]
    ]
  },
  {
    text: '出席的还有白桦林、季新、于洋（以上为州人大常委会副主任）。',
    yields: [
      ['白桦林', { posts: ['州人大常委会副主任'] }],
      ['季新', { posts: ['州人大常委会副主任'] }],
      ['于洋', { posts: ['州人大常委会副主任'] }]
    ]
  },
  {
    text: '韩路等出席。市长韩路主持会议。',
    yields: [
      ['韩路', { posts: [] }],
      ['韩路', { posts: ['市长'] }]
    ]
  },
  { text: '郑伯年委员长主持会议。', yields: [['郑伯年', { posts: ['委员长'] }]] },
  {
    text: '国家主席江海同哈萨克斯坦总统阿布德拉赫曼举行会谈。',
    yields: [
      ['江海', { posts: ['国家主席'] }],
      ['阿布德拉赫曼', { posts: ['哈萨克斯坦总统'] }]
    ]
  },
  {
    text: '公司首席执行官让·杜邦说，市场前景很好。',
    yields: [['让·杜邦', { posts: ['公司首席执行官'] }]]
  },
  {
    text: '市住房和城乡建设局党组书记兼局长谷满仓作说明。',
    yields: [['谷满仓', { posts: ['市住房和城乡建设局党组书记兼局长'] }]]
  },
  { text: '会议决定，主任会议由常务副主任召集。', yields: [] },
  { text: '省人大常委会执法检查组检查安全法实施情况。', yields: [] },
  { text: '市委书记、市人大常委会主任委托副主任主持会议。', yields: [] },
  { text: '博士后工作站高水平建设，专家高度评价。', yields: [] },
  { text: '省法院、省检察院负责人列席会议，部分省人大代表列席。', yields: [] },
  { text: '温州、金华、常德等地参加活动。光伏、锂电、高景等企业参加。', yields: [] }
]
