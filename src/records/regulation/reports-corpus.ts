import type { Example } from '../../../test/support/corpus.js'
import { type Expected, of } from './corpus.js'

/** Regulations by the reports on them, and by what is decided with or after a report; about a third are traps. */
export const REPORTED: readonly Example<Expected>[] = [
  // second reports, what is tried out, inspected, voted after a talk, and follow-ups that are none
  {
    text: '《河口市捐赠条例》正由市人大常委会执法检查组检查实施情况。',
    yields: [of('河口市捐赠条例', null, 'inspect')]
  },
  {
    text: '会议听取了市环保局局长查晏作的关于《河口市磁湖条例（草案）》起草情况的说明，以及市人大城建委主任委员柯由的审查意见报告。',
    yields: [of('河口市磁湖条例', '草案', 'explain', 'examine')]
  },
  {
    text: '会议听取了州民委主任咸岱关于《云岭自治州非遗条例（草案）》的说明和州人大教科文卫委员会的审议意见。',
    yields: [of('云岭自治州非遗条例', '草案', 'explain', 'review-opinion')]
  },
  {
    text: '会议第二次审议了《河口市生态城条例（草案二次审议稿）》，市人大法制委员会副主任委员扈岑作了修改情况的报告。',
    yields: [of('河口市生态城条例', '草案二次审议稿', 'review-result')]
  },
  {
    text: '《河口保税备货监管办法》已由海关总署批准，8月1日起试行。',
    yields: [of('河口保税备货监管办法', null, 'approve', 'publish')]
  },
  {
    text: '125名户代表围着炉子讨论《彩渠村分红管理办法》，全票通过，里头写明提留的比例。',
    yields: [of('彩渠村分红管理办法', null, 'adopt')]
  },
  {
    text: '《河口市铁路条例（草案）》已经市政府常务会议通过，提请本次会议审议。受市政府委托，市司法局局长姜岱作了说明。',
    yields: [of('河口市铁路条例', '草案', 'adopt', 'explain')]
  },
  {
    text: '会议通过了《河口市避难场所办法》，研究了《河口市防震条例（修订草案）》。市地震局局长晁岑到会作说明。',
    yields: [of('河口市避难场所办法', null, 'adopt'), of('河口市防震条例', '修订草案', 'explain')]
  },
  {
    text: '会议听取了关于《河口市停车条例（草案）》的说明和市人大常委会关于确定立法时间的决定（草案）的说明。',
    yields: [of('河口市停车条例', '草案', 'explain'), of('市人大常委会关于确定立法时间的决定', '草案', 'explain')]
  },
  { text: '会议表决通过了废止上述条例和三项地方性法规的决定。', yields: [] },
  { text: '会议审议通过了《关于增补政协委员的决定》。', yields: [] },
  {
    text: '会议作出了关于召开州十四届人大五次会议的补充决定。',
    yields: [of('关于召开州十四届人大五次会议的补充决定', null, 'adopt')]
  },
  { text: '常委会组成人员认真履行宪法和法律赋予的职责，对各项议程进行审议。', yields: [] },
  { text: '会议审查批准县政府《关于2018年财政决算草案的报告》并作出相应的决议。', yields: [] },
  { text: '会议听取县政府办理落实《关于全县贯彻实施〈水污染防治法〉审议意见》情况的报告。', yields: [] },
  // a draft decision with its explanation, several approvals in one decision, what a vote besides a report decided
  {
    text: '会议听取了县人大常委会关于设置专门机构的决定（草案）的说明。',
    yields: [of('县人大常委会关于设置专门机构的决定', '草案', 'explain')]
  },
  {
    text: '会议表决通过了关于批准《河口市湿地保护规定》、《青川市古树名木保护条例》的决定。',
    yields: [of('河口市湿地保护规定', null, 'approve'), of('青川市古树名木保护条例', null, 'approve')]
  },
  {
    text: '会议审议并通过了市人大法制委员会副主任委员钟岱所作的关于《〈河口市渔业条例〉修正案（草案）》审议结果的报告及宣读的决定草案。',
    yields: [of('〈河口市渔业条例〉修正案', '草案', 'review-result', 'adopt')]
  },
  {
    text: '会议听取了关于《〈河口市停车若干规定〉（草案）》修改情况的汇报。',
    yields: [of('河口市停车若干规定', '草案', 'review-result')]
  },
  {
    text: '会议审议了市城管局起草的《河口市户外广告设置办法（送审稿）》，责成市司法局再作修改。',
    yields: [of('河口市户外广告设置办法', '送审稿', 'deliberate')]
  },
  {
    text: '会议将审议河口市人大常委会提请批准的《河口市城乡规划条例》。',
    yields: [of('河口市城乡规划条例', null, 'deliberate')]
  },
  {
    text: '会议听取了关于废止《河口市城乡容貌办法》的说明，并作出废止的决定。',
    yields: [of('河口市城乡容貌办法', null, 'explain', 'repeal')]
  },
  {
    text: '会议听取了市农业农村局局长奚阳所作的关于《河口市种子条例（草案）》的说明，以及市人大农业农村委副主任委员车朗的相关审议意见报告。',
    yields: [of('河口市种子条例', '草案', 'explain', 'review-opinion')]
  },
  // drafts that go on as documents or rules, what a 建议 tells of and what it does not, implementing measures
  {
    text: '会议原则通过《河口市委员视察办法》（草案）、《河口市提案工作条例（修订草案）》。上述文件草案将提请第六次常委会议审议。',
    yields: [
      of('河口市委员视察办法', '草案', 'adopt', 'propose'),
      of('河口市提案工作条例', '修订草案', 'adopt', 'propose')
    ]
  },
  {
    text: '会议讨论了年度工作报告和建议方案、讨论了《河口市值班办法》，并原则通过。',
    yields: [of('河口市值班办法', null, 'adopt')]
  },
  {
    text: '会议听取了市水务局局长奚阳所作的关于《河口市泉水条例（草案）》的说明并解读，以及市人大城环委副主任委员车朗的相关审议意见报告。',
    yields: [of('河口市泉水条例', '草案', 'explain', 'review-opinion')]
  },
  {
    text: '会议听取了市水利局局长奚阳关于《河口市节水的补充规定（草案）》的说明，市人大农业委副主任委员车朗所作的关于这个补充规定草案审议结果的报告。',
    yields: [of('河口市节水的补充规定', '草案', 'explain', 'review-result')]
  },
  {
    text: '会议审议通过了车朗所作的关于《〈河口市渔业条例〉修正案（草案）》审议结果的报告及宣读的决定草案、《〈河口市公路条例〉修正案（草案）》审议结果的报告及宣读的决定草案。',
    yields: [
      of('〈河口市渔业条例〉修正案', '草案', 'review-result', 'adopt'),
      of('〈河口市公路条例〉修正案', '草案', 'review-result', 'adopt')
    ]
  },
  {
    text: '法制委员会作关于《河口市电波条例（草案二审稿）》审议结果的报告，认为草案二审稿已基本成熟，建议本次会议审议通过。',
    yields: [of('河口市电波条例', '草案二审稿', 'review-result', 'propose')]
  },
  {
    text: '会议审议关于提请审议实施中华人民共和国渔业法办法修订草案的议案。市人大农业委副主任委员车朗报告了登山条例修订草案的审议结果。',
    yields: [of('实施中华人民共和国渔业法办法', '修订草案', 'deliberate'), of('登山条例', '修订草案', 'review-result')]
  },
  {
    text: '会议听取了法制办负责人关于《河口市水费办法（草案）》及《河口市投资办法（草案）》的汇报，审议并原则通过了这两个规章。',
    yields: [of('河口市水费办法', '草案', 'adopt'), of('河口市投资办法', '草案', 'adopt')]
  },
  {
    text: '车朗说，《河口市水库条例》拟年底前出台。要确保出台一部管用的民营经济促进条例。因《渔业监督法》已于1月1日起实施，各地正在学习。',
    yields: []
  },
  {
    text: '检查组就新修改的选举法进行执法检查。',
    yields: [of('选举法', null, 'inspect')]
  },
  // two reports on the same list, a bill's report with its explanation, reports on two laws side by side
  {
    text: '会议听取了市政府有关部门关于《河口市湿地条例（草案）》《河口市消防条例（修订草案）》等法规草案的说明解读和市人大有关专门委员会的审议意见报告。',
    yields: [
      of('河口市湿地条例', '草案', 'explain', 'review-opinion'),
      of('河口市消防条例', '修订草案', 'explain', 'review-opinion')
    ]
  },
  {
    text: '会议听取市政府关于提请审议《河口市湿地条例（草案）》的议案的报告及相关说明，听取市政府关于提请审议《河口市供水条例（草案）》议案的说明和市人大城建环资委的审查报告。',
    yields: [of('河口市湿地条例', '草案', 'explain'), of('河口市供水条例', '草案', 'explain', 'examine')]
  },
  {
    text: '会议听取了市政府关于《河口市电梯条例》贯彻实施情况的报告、市人大常委会执法检查组关于检查《河口市养犬条例》实施情况的报告。',
    yields: [of('河口市电梯条例', null, 'inspect'), of('河口市养犬条例', null, 'inspect')]
  },
  {
    text: '会议听取了关于《河口市电梯条例》执法检查报告审议意见落实情况的报告。市政府印发了《河口市养犬条例》贯彻实施方案。',
    yields: []
  },
  // what stands on the agenda of a meeting to come, and what was put off
  {
    text: '主任会议提出下次常委会会议的建议议程：审议《河口市湿地条例（草案）》；审查批准《云岭自治县停车场条例》。',
    yields: [of('河口市湿地条例', '草案', 'propose'), of('云岭自治县停车场条例', null, 'propose')]
  },
  {
    text: '会议通过了《河口市任免办法》，《河口市供热管理办法（草案）》因部分条款尚需论证，本次会议未付表决。会议对《河口市养犬条例（草案）》进行了二审。',
    yields: [of('河口市任免办法', null, 'adopt'), of('河口市养犬条例', '草案', 'deliberate')]
  },
  {
    text: '会议批准了《河口市绿化条例》，《云岭省预算监督条例》获表决通过。',
    yields: [of('河口市绿化条例', null, 'approve'), of('云岭省预算监督条例', null, 'adopt')]
  },
  // decisions that point back, revisions that are begun or were done, kinds that mean none of those named
  {
    text: '《河口市执法检查规定》《河口市个案监督规定》的一些内容与监督法不一致，会议表决通过了废止上述两件法规的决定。',
    yields: [of('河口市执法检查规定', null, 'repeal'), of('河口市个案监督规定', null, 'repeal')]
  },
  {
    text: '市住建局今年将启动《河口市养犬条例》《河口市停车办法》等修订工作。目前，20个县都出台了地方性法规。',
    yields: [of('河口市养犬条例', null, 'revise'), of('河口市停车办法', null, 'revise')]
  },
  {
    text: '《河口市旅游条例》经市人大常委会修订后公布。五年来，《林地法》《牧草法》等法律先后修订。',
    yields: [
      of('河口市旅游条例', null, 'revise', 'publish'),
      of('林地法', null, 'revise'),
      of('牧草法', null, 'revise')
    ]
  },
  {
    text: '会议对《河口市口岸条例（草案）》进行了审议，市商务局局长白石就该条例草案作了说明，市人大财政经济委员会作了审议意见的报告。',
    yields: [of('河口市口岸条例', '草案', 'explain', 'review-opinion')]
  },
  {
    text: '会议听取了白石关于《河口市电梯条例（草案）》起草修改情况的汇报，通过了《关于召开河口市第九次代表大会的决议》。',
    yields: [of('河口市电梯条例', '草案', 'review-result'), of('关于召开河口市第九次代表大会的决议', null, 'adopt')]
  },
  { text: '要推动《河口市海域条例》的配套办法尽早出台，确保《河口市港口条例》尽快出台。', yields: [] },
  {
    text: '会议决定将《河口市电梯条例（草案）》列入下次会议议程，批准了《河口市养犬条例》。',
    yields: [of('河口市电梯条例', '草案', 'propose'), of('河口市养犬条例', null, 'approve')]
  }
]
