import type { Example } from '../../../test/support/corpus.js'
import type { Action } from './schema.js'

export interface Expected {
  readonly title: string
  readonly stage?: string | null
  readonly actions?: Action[]
}

export const of = (title: string, stage: string | null, ...actions: Action[]): Expected => ({ title, stage, actions })

/** Regulations by the sentences that act on them; about half are traps. */
export const REGULATIONS: readonly Example<Expected>[] = [
  {
    text: '由省茶业局起草的《云岭省茶叶流通办法（征求意见稿）》近日印发各市县和有关企业征求意见。',
    yields: [of('云岭省茶叶流通办法', '征求意见稿', 'circulate')]
  },
  { text: '会议要求尽快将《云岭省茶叶流通办法》印发各市县。', yields: [] },
  // short forms of decisions, acts told before the title or by a report
  {
    text: '会议表决通过《云岭省人民代表大会常务委员会关于修改〈云岭省献血条例〉的决定》。其中，献血条例修改决定自公布之日起施行。',
    yields: [of('云岭省人民代表大会常务委员会关于修改〈云岭省献血条例〉的决定', null, 'adopt', 'publish')]
  },
  {
    text: '经省十四届人大常委会批准，《河口市茶产业促进条例》自10月1日起施行，市人大常委会组织了条例实施情况的执法检查。',
    yields: [of('河口市茶产业促进条例', null, 'approve', 'publish', 'inspect')]
  },
  {
    text: '地区人大工委组织代表，对全区贯彻执行产品质量法和《云岭省打击假冒商品条例》的情况进行了视察。',
    yields: [of('产品质量法', null, 'inspect'), of('云岭省打击假冒商品条例', null, 'inspect')]
  },
  { text: '专家呼吁国家尽快修订《草原法》，落实《湿地保护法》。', yields: [] },
  // acts told one after another, and what is entrusted, put off or annulled besides
  {
    text: '会议表决通过《河口市平安建设条例》，修订《河口市湿地保护条例》《河口市消防条例》，批准《云岭自治县停车场条例》。',
    yields: [
      of('河口市平安建设条例', null, 'adopt'),
      of('河口市湿地保护条例', null, 'revise'),
      of('河口市消防条例', null, 'revise'),
      of('云岭自治县停车场条例', null, 'approve')
    ]
  },
  {
    text: '会议原则同意《河口市停车设施管理规定》，决定对15件市政府规范性文件予以废止。',
    yields: [of('河口市停车设施管理规定', null, 'adopt')]
  },
  {
    text: '会议审议了《河口市泉水条例（草案）》，市水务局局长白石受市政府委托就条例草案作说明，市人大农业委员会主任委员舒阳宣读了该委员会的审议意见。',
    yields: [of('河口市泉水条例', '草案', 'explain', 'review-opinion')]
  },
  {
    text: '主任会议决定将《河口市养犬条例（草案）》列入市人大常委会第九次会议议程。市政府计划将《河口市灯会管理办法》列入立法计划。',
    yields: [of('河口市养犬条例', '草案', 'propose')]
  },
  // submitted, ordered, told of and only wished for
  {
    text: '澳门立法会昨天继续讨论《修改第6/2018号法律〈旧楼重建法律制度〉》法案。议会以多数票通过废止《河谷航行条约》的法案。',
    yields: [of('修改第6/2018号法律〈旧楼重建法律制度〉', '法案', 'deliberate'), of('河谷航行条约', null, 'repeal')]
  },
  {
    text: '会议审议了《河口市湿地管理规定（草案）》，要求市林业局修改完善后按程序印发。市政府提请市人大常委会审议《河口市低碳条例（草案）》。',
    yields: [of('河口市湿地管理规定', '草案', 'deliberate'), of('河口市低碳条例', '草案', 'propose')]
  },
  {
    text: '州人大常委会就《云岭州泉水保护条例（修订草案）》开展立法调研。州水务局局长白石汇报了条例修订草案起草情况。条例修订草案拟于8月提请州人大常委会第九次会议审议。',
    yields: [of('云岭州泉水保护条例', '修订草案', 'explain', 'propose')]
  },
  {
    text: '委员白石就《河口市人大常委会关于禁止烧荒的决定（草案）》起草情况作了说明。会议认为很有必要，同意修改后提请县人大常委会第八次会议审议。',
    yields: [of('河口市人大常委会关于禁止烧荒的决定', '草案', 'explain', 'propose')]
  },
  {
    text: '会议听取了《河口市矿井监督管理暂行办法》和《河口市低保实施细则》起草情况的说明。会议认为，这两个文件体现了《国务院关于矿井安全的特别规定》的要求，符合实际，予以原则通过。',
    yields: [
      of('河口市矿井监督管理暂行办法', null, 'explain', 'adopt'),
      of('河口市低保实施细则', null, 'explain', 'adopt')
    ]
  },
  {
    text: '全年开展3项执法检查，涉及渔业法、森林法等多部法律。会议审议通过了委员小组日程，县政协十届一次会议分组办法（草案）。',
    yields: [
      of('渔业法', null, 'inspect'),
      of('森林法', null, 'inspect'),
      of('县政协十届一次会议分组办法', '草案', 'adopt')
    ]
  },
  { text: '会议对《云岭省渡口条例》进行了解读，号召大家学习去年通过的《云岭省公路条例》。', yields: [] },
  {
    text: '全会通过了《中国共产党河口市第五届委员会第三次全体会议决议》，确保条例落到实处。',
    yields: []
  },
  {
    text: '今年将对畜牧法、水法开展执法检查。市人大常委会对全市贯彻实施《河口省湿地保护条例》情况进行了检查。',
    yields: [of('畜牧法', null, 'inspect'), of('水法', null, 'inspect'), of('河口省湿地保护条例', null, 'inspect')]
  },
  {
    text: '会议听取关于《河口市公园条例（草案）》起草情况的汇报，原则同意该草案，决定按法定程序报市人大常委会审议。会上介绍了刚刚表决通过的草场保护法、修订后的河湖保护法。',
    yields: [
      of('河口市公园条例', '草案', 'explain', 'adopt', 'propose'),
      of('草场保护法', null, 'adopt'),
      of('河湖保护法', '修订', 'adopt')
    ]
  },
  {
    text: '《河口市物业管理条例》颁布实施五年来，纠纷下降三成。《河口市门牌办法》印发施行以来，效果明显。',
    yields: []
  },
  {
    text: '会议研究了《河口市招商奖励办法》，原则同意，修改完善后印发。听取各组对河口市招商奖励办法审议意见的汇报。',
    yields: [of('河口市招商奖励办法', null, 'adopt', 'circulate')]
  },
  // adopted, approved, repealed
  {
    text: '会议对市政府关于提请审议《河口市渡口条例（草案）》的议案进行了第一次审议。《河口市茶园条例（草案）》获第二次审议。会议通过《河口市人大常委会议事规则（修正案）》；通过了设立长河新城人大工委的决定。会议要求，尽快印发《河口市失信惩戒办法》。',
    yields: [
      of('河口市渡口条例', '草案', 'deliberate'),
      of('河口市茶园条例', '草案', 'deliberate'),
      of('河口市人大常委会议事规则', '修正案', 'adopt'),
      of('设立长河新城人大工委的决定', null, 'adopt')
    ]
  },
  {
    text: '会议通过了关于常委会工作报告的决议、关于提案审查情况的报告和《河口市提案工作条例》。《云岭草果管理办法》由市政府印发施行。《河口市停车场管理办法》将提请市政府常务会议研究。',
    yields: [
      of('河口市提案工作条例', null, 'adopt'),
      of('云岭草果管理办法', null, 'circulate', 'publish'),
      of('河口市停车场管理办法', null, 'propose')
    ]
  },
  {
    text: '会议表决通过了《云岭省茶园保护条例》《云岭省渡口管理规定（修订）》，批准了修订后的《河口市市容条例》，废止了《云岭省牲畜交易办法》。',
    yields: [
      of('云岭省茶园保护条例', null, 'adopt'),
      of('云岭省渡口管理规定', '修订', 'adopt'),
      of('河口市市容条例', '修订', 'approve'),
      of('云岭省牲畜交易办法', null, 'repeal')
    ]
  },
  {
    text: '会议通过了云岭省实施《中华人民共和国水土保持法》办法、云岭省公司登记和注销条例。',
    yields: [
      of('云岭省实施〈中华人民共和国水土保持法〉办法', null, 'adopt'),
      of('云岭省公司登记和注销条例', null, 'adopt')
    ]
  },
  {
    text: '会议分别表决通过了云岭省人大常委会关于批准《河口市养犬条例》的决定、关于修改《云岭省公路条例》等两部法规的决定。',
    yields: [
      of('云岭省人大常委会关于批准〈河口市养犬条例〉的决定', null, 'adopt'),
      of('关于修改〈云岭省公路条例〉等两部法规的决定', null, 'adopt')
    ]
  },
  {
    text: '会议通过了《河口自治州渡口条例》《河口自治州自治条例修正案》。法制委员会主任委员白石在第二次全体会议上对两件条例（草案）逐一作了说明，法案委员会提交了审议结果的报告。',
    yields: [
      of('河口自治州渡口条例', null, 'adopt', 'explain', 'review-result'),
      of('河口自治州自治条例修正案', null, 'adopt', 'explain', 'review-result')
    ]
  },
  {
    text: '会议听取了执法检查组关于《河口市水源条例》和《河口市山体条例》（以下简称“两个条例”）贯彻实施情况的报告，会上还就计划提请审议的《河口市养犬规定》征求了意见。',
    yields: [
      of('河口市水源条例', null, 'inspect'),
      of('河口市山体条例', null, 'inspect'),
      of('河口市养犬规定', null, 'propose')
    ]
  },
  {
    text: '这个县至今没有出台《云岭省节水条例》的配套细则，他建议县人大常委会适时对条例进行检视。',
    yields: []
  },
  {
    text: '会议听取了关于渔港法草案修改意见的汇报，关于《海上救助公约》审议情况的汇报。委员长会议决定，将上述草案修改稿、议案等提交常委会会议审议。',
    yields: [of('渔港法', '草案', 'review-result', 'propose'), of('海上救助公约', null, 'review-result', 'propose')]
  },
  // reported on
  {
    text: '会议听取了法制委员会主任委员白石作的关于渔港条例草案审议结果的报告，关于种子条例修订草案修改情况的汇报。',
    yields: [of('渔港条例', '草案', 'review-result'), of('种子条例', '修订草案', 'review-result')]
  },
  {
    text: '受省政府委托，省水利厅厅长白石就《云岭省节水条例（草案）》作了说明。省人大农委主任委员陆远作了关于该条例草案审议意见的报告。',
    yields: [of('云岭省节水条例', '草案', 'explain', 'review-opinion')]
  },
  {
    text: '国务院提出了关于提请审议海岛法和湖泊法修订草案的议案。受国务院委托，水利部部长白石作了说明。',
    yields: [of('海岛法', '修订草案', 'explain'), of('湖泊法', '修订草案', 'explain')]
  },
  {
    text: '会议听取和审议了执法检查组关于检查旅游法、《云岭省旅游条例》实施情况的报告。',
    yields: [of('旅游法', null, 'inspect'), of('云岭省旅游条例', null, 'inspect')]
  },
  // put forward, deliberated, given up
  {
    text: '委员长会议建议，常委会下次会议审议国务院关于提请审议批准关于修改中国和匈牙利引渡条约的议定书、中国和越南移管被判刑人条约的2件议案。',
    yields: [
      of('关于修改中国和匈牙利引渡条约的议定书', null, 'propose'),
      of('中国和越南移管被判刑人条约', null, 'propose')
    ]
  },
  {
    text: '主任会议建议，下次会议审议《云岭省湿地条例（草案）》；审议省政府关于提请审议《云岭省消防条例（修订草案）》的议案。',
    yields: [of('云岭省湿地条例', '草案', 'propose'), of('云岭省消防条例', '修订草案', 'propose')]
  },
  {
    text: '会议讨论并原则通过《云岭省数字经济条例（草案）》，决定将草案提请省人大常委会审议；决定终止审议《云岭省殡葬条例（草案）》。',
    yields: [of('云岭省数字经济条例', '草案', 'adopt', 'propose'), of('云岭省殡葬条例', '草案', 'terminate')]
  },
  {
    text: '会议对《云岭省书店条例（草案）》进行了初次审议。',
    yields: [of('云岭省书店条例', '草案', 'deliberate')]
  },
  // published
  {
    text: '交通厅修订印发《船员考核办法》，新办法自6月1日起施行。',
    yields: [of('船员考核办法', null, 'revise', 'circulate', 'publish')]
  },
  {
    text: '总理签署国务院令，公布《国务院关于修改〈盐业条例〉的决定》，自公布之日起施行。',
    yields: [of('国务院关于修改〈盐业条例〉的决定', null, 'publish')]
  },
  // later mentions
  {
    text: '常务会议审议《云岭省供水办法（草案）》，会议指出该办法切合实际，原则予以通过。',
    yields: [of('云岭省供水办法', '草案', 'adopt')]
  },
  {
    text: '会议听取了关于港口法草案审议结果的报告，关于船员法草案修改情况的汇报。上述两项草案已比较成熟，建议提请本次会议审议通过。',
    yields: [of('港口法', '草案', 'review-result', 'propose'), of('船员法', '草案', 'review-result', 'propose')]
  },
  {
    text: '会议通过《云岭省种子条例》和《云岭省蚕桑条例》，前者自9月1日起施行。',
    yields: [of('云岭省种子条例', null, 'adopt', 'publish'), of('云岭省蚕桑条例', null, 'adopt')]
  },
  {
    text: '2003年国务院公布的《盐业管理条例》同时废止。',
    yields: [of('盐业管理条例', null, 'repeal')]
  },
  {
    text: '会议通过《云岭省节约用水管理办法》，决定自9月1日起施行。节水办法要与《中华人民共和国水法》《云岭省水利条例》相衔接。',
    yields: [of('云岭省节约用水管理办法', null, 'adopt', 'publish')]
  },
  {
    text: '对《河口市地下水收费办法》，会议同意予以废止；对《河口市停车办法（送审稿）》，会议原则通过，修改后颁布施行。',
    yields: [of('河口市地下水收费办法', null, 'repeal'), of('河口市停车办法', '送审稿', 'adopt', 'publish')]
  },
  {
    text: '会议通过了《云岭省种子管理条例》。审议种子条例草案时，农业厅厅长列席；农工委主任白石就修改情况作了汇报。',
    yields: [of('云岭省种子管理条例', null, 'adopt', 'review-result')]
  },
  {
    text: '会议审议并通过《河口市饮水安全办法》《河口市问责规定》，同意以市政府名义印发。',
    yields: [of('河口市饮水安全办法', null, 'adopt', 'circulate'), of('河口市问责规定', null, 'adopt', 'circulate')]
  },
  {
    text: '组成人员对《河口市湿地条例（草案）》进行了讨论。市政府正修改《河口市托育实施细则》，近期提请常务会议审议。',
    yields: [of('河口市湿地条例', '草案', 'deliberate'), of('河口市托育实施细则', null, 'revise', 'propose')]
  },
  {
    text: '会议审议了河口市见义勇为条例、河口市预算监督条例两部地方性法规。',
    yields: [of('河口市见义勇为条例', null, 'deliberate'), of('河口市预算监督条例', null, 'deliberate')]
  },
  {
    text: '会议听取关于提请审议《河口市语言条例（修订草案）》的议案及说明。',
    yields: [of('河口市语言条例', '修订草案', 'explain')]
  },
  {
    text: '人大农委作了《河口市扬尘条例（草案）》审议意见的报告，司法局局长白石作了起草说明。',
    yields: [of('河口市扬尘条例', '草案', 'review-opinion', 'explain')]
  },
  // traps
  { text: '自1989年制定《云岭州自治条例》以来，先后颁布施行单行条例13件。', yields: [] },
  {
    text: '会议决定，废止市政府二〇〇一年发布的《河口市渡口管理办法》。',
    yields: [{ title: '河口市渡口管理办法', actions: ['repeal'] }]
  },
  {
    text: '会议批准了河口市茶园保护条例和云岭市人大常委会关于修改云岭市养犬管理条例的决定。',
    yields: [
      { title: '河口市茶园保护条例', actions: ['approve'] },
      { title: '云岭市人大常委会关于修改云岭市养犬管理条例的决定', actions: ['approve'] }
    ]
  },
  {
    text: '会议审议通过《河口市茶园保护条例》，决定废止《河口市城镇绿化管理办法》。',
    yields: [
      { title: '河口市茶园保护条例', actions: ['adopt'] },
      { title: '河口市城镇绿化管理办法', actions: ['repeal'] }
    ]
  },
  {
    text: '会议通过了《河口市茶园保护条例》，将报省人大常委会批准后公布施行；审议修改了《河口商会议事规则》。',
    yields: [
      { title: '河口市茶园保护条例', actions: ['adopt'] },
      { title: '河口商会议事规则', actions: ['revise'] }
    ]
  },
  {
    text: '会议审议通过了《关于推进工业化的建议案》和《政协河口市委员会提案工作条例》，听取了关于《云岭省物业管理条例》在我县贯彻执行情况的视察报告。',
    yields: [
      { title: '政协河口市委员会提案工作条例', actions: ['adopt'] },
      { title: '云岭省物业管理条例', actions: ['inspect'] }
    ]
  },
  {
    text: '会议通过了《云岭省养犬条例》；审议了《云岭省供水条例（草案）》。会议决定将草案交由下次常委会会议再次审议。',
    yields: [
      { title: '云岭省养犬条例', actions: ['adopt'] },
      { title: '云岭省供水条例', actions: ['propose'] }
    ]
  },
  {
    text: '会议审议《云岭省村镇办法（草案）》和《云岭省文件办法（草案）》。会议原则通过上述两个办法。',
    yields: [
      { title: '云岭省村镇办法', actions: ['adopt'] },
      { title: '云岭省文件办法', actions: ['adopt'] }
    ]
  },
  {
    text: '市司法局局长路平就《江州市翠山条例（草案）》作了说明；市人大城建委主任委员石杰作了审查报告。',
    yields: [{ title: '江州市翠山条例', actions: ['explain', 'examine'] }]
  },
  {
    text: '《云岭市容条例》由市人大常委会通过，2024年3月29日省十三届人大常委会第十次会议批准，自7月1日起施行。',
    yields: [{ title: '云岭市容条例', actions: ['adopt', 'approve', 'publish'] }]
  },
  { text: '会议表决通过了关于《政府工作报告》的决议。', yields: [] },
  { text: '之前施行的《云岭省葡萄酒条例》列入明年的修订计划。', yields: [] },
  { text: '1998年公布的《云岭省渔业条例》对此早有要求。', date: '2012-03-04', yields: [] },
  { text: '《云岭省渔业条例》于2001年公布施行，至今未改。', date: '2012-03-04', yields: [] },
  { text: '下一步要抓紧修订自治条例，完善配套办法。', yields: [] },
  { text: '会议听取了市政府关于河道整治情况的报告，通过了人事任免名单。', yields: [] },
  { text: '根据监督法的规定，会议依照《云岭省人大议事规则》进行表决。', yields: [] },
  { text: '要认真贯彻《中华人民共和国农业法》，切实减轻农民负担。', yields: [] },
  { text: '《云岭省公路条例》规定，超载车辆须经检测合格方可通过。', yields: [] },
  { text: '他们通过各种办法增加收入，通过完善考核奖励办法留住人才。', yields: [] },
  { text: '会议通过了关于政府工作报告的决议，表决通过了关于接受陆远辞去职务的请求的决定。', yields: [] },
  { text: '会议审议通过《云岭省农业发展规划》和《关于扩大消费的若干意见》。', yields: [] },
  { text: '双方签署了《关于互免签证的协定》。', yields: [] },
  { text: '省人大常委会执法检查组到河口市调研，听取执法部门意见。', yields: [] },
  { text: '会议审议了关于批准该条约的决定草案代拟稿。', yields: [] },
  { text: '党的十八大以来，修订档案法，完善制度体系，与时俱进修改监督法。', yields: [] },
  { text: '董事会审议通过了《总经理工作细则》。', yields: [] },
  { text: '《云岭省公路条例》正式施行满一周年。', yields: [] },
  { text: '会议听取了关于《云岭省旅游条例》执法检查报告审议意见研究处理情况的报告。', yields: [] },
  { text: '全国人大宪法和法律委员会召开会议，讨论工作要点。', yields: [] },
  { text: '该县研究制定湿地保护条例，推动立法工作。', yields: [] },
  {
    text: '会议对《云岭省技术市场条例（草案）》进行了审议，主任会议建议本次会议暂不交付表决。',
    yields: [{ title: '云岭省技术市场条例', stage: '草案', actions: ['deliberate'] }]
  },
  {
    text: '会议审议了《云岭市户外运动条例（草案）》，听取了有关审议意见的报告。',
    yields: [{ title: '云岭市户外运动条例', stage: '草案', actions: ['review-opinion'] }]
  },
  {
    text: '会议审议了《云岭市拆迁管理办法（草案）》，决定由法制办作进一步修改后发布施行。',
    yields: [{ title: '云岭市拆迁管理办法', stage: '草案', actions: ['deliberate'] }]
  }
]
