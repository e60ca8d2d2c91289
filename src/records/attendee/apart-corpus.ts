import type * as z from 'zod'
import type { Example } from '../../../test/support/corpus.js'
import type { attendeeFields } from './schema.js'

type Fields = z.infer<z.ZodObject<typeof attendeeFields>>

/** Who is at a meeting, and who is only near one: wishes, talks, sittings of groups, kinds of persons. */
export const APART_CORPUS: readonly Example<Partial<Fields>>[] = [
  {
    text: '8月2日，全省巡察工作会议暨第三轮巡察动员部署会在江州召开。省委常委柳长风2日出席全省巡察工作会议暨第三轮巡察动员部署会并讲话。',
    yields: [{ name: '柳长风', titles: ['省委常委'], roles: ['present', 'speak'] }]
  },
  {
    text: '近日，江海总书记在江州市主持召开企业座谈会并发表讲话。',
    yields: [{ name: '江海', titles: ['总书记'], roles: ['chair', 'speak'] }]
  },
  { text: '总统柳长风说，我期待同江海主席一道主持云洲领导人对话会。', yields: [] },
  {
    text: '市领导江海、柳长风，6日分别参加了市十届人大二次会议和市政协十届二次会议一些团组的审议和讨论。',
    yields: []
  },
  { text: '8月3日，省长江海在结束出席云洲经济论坛2024年年会后，乘机回到江州。', yields: [] },
  {
    text: '4月5日，云洲媒体合作论坛在江州举行。专家学者以及中外企业代表参加论坛。国际组织、外国商协会和全球贸促机构负责人参会。',
    yields: []
  },
  {
    text: '4月5日，市政协八届二次会议举行大会发言。随后，2位政协委员作大会发言。江海委员发言说，要办好学。柳长风委员发言说，要修好路。',
    yields: [
      { name: '江海', titles: ['委员'], roles: ['speak'] },
      { name: '柳长风', titles: ['委员'], roles: ['speak'] }
    ]
  },
  {
    text: '4月5日，全省民政会议召开。各市和计划单列市、江州建设兵团，省有关部门、有关人民团体负责同志参加会议。',
    yields: [{ group: '各市和计划单列市、江州建设兵团，省有关部门、有关人民团体负责同志', roles: ['present'] }]
  },
  {
    text: '4月5日，全市救援工作会议召开。各县应急局分管领导、救援协调处主要负责人参加会议。中央“学思想”主题教育第九指导组成员列席会议。',
    yields: [
      { group: '各县应急局分管领导、救援协调处主要负责人', roles: ['present'] },
      { group: '中央“学思想”主题教育第九指导组成员', roles: ['observer'] }
    ]
  },
  {
    text: '4月5日，云江证券资本论坛在江州举行。\n云江证券总裁江海表示，市场向好。\n云江证券首席分析师柳长风认为，政策会更稳。',
    yields: [
      { name: '江海', titles: ['云江证券总裁'], roles: ['speak'] },
      { name: '柳长风', titles: ['云江证券首席分析师'], roles: ['speak'] }
    ]
  },
  {
    text: '4月5日，云江证券资本论坛在江州举行。\n协会会长江海对云江晨报记者表示，市场向好。',
    yields: []
  },
  {
    text: '政协江州市十届五次会议隆重开幕\n上午10时，委员们步入会场。市委书记江海，市长柳长风等领导到会祝贺，并在主席台前排就座。应邀出席大会的领导有：九届市政协原主席石静等。大会执行主席贺小满宣布：中国人民政治协商会议江州市第十届委员会第五次会议开幕。',
    yields: [
      { name: '江海', titles: ['市委书记'], roles: ['present'] },
      { name: '柳长风', titles: ['市长'], roles: ['present'] },
      { name: '石静', titles: ['九届市政协原主席'], roles: ['present'] }
    ]
  },
  {
    text: '4月5日，市十届人大四次会议闭幕。会议批准了江海代表市政府所作的报告。会议通过了有关决议，研究了代表议案。首先代表们就座。',
    yields: []
  },
  {
    text: '4月5日，市人大常委会第九次会议召开。会议审议了市人大法制委主任江海宣读的草案及所作修改情况的汇报，审议了市容局局长柳长风宣读的市长贺小满关于提请审议条例草案的议案及所作的说明。',
    yields: [
      { name: '江海', titles: ['市人大法制委主任'], roles: ['report', 'speak'] },
      { name: '柳长风', titles: ['市容局局长'], roles: ['report', 'speak'] }
    ]
  },
  {
    text: '1月7日，市十届人大一次会议主席团举行第二次会议。会议听取了市十届人大一次会议大会秘书长江海关于审议情况的汇报，听取了大会计划、预算审查委员会主任委员柳长风关于预算的审查报告。',
    yields: [
      { name: '江海', titles: ['市十届人大一次会议大会秘书长'], roles: ['report'] },
      { name: '柳长风', titles: ['大会计划、预算审查委员会主任委员'], roles: ['report'] }
    ]
  },
  {
    text: '4月5日，市政府在江州召开征求意见座谈会，省人大代表、市直有关部门负责人和梅山、三江、永宁县党政领导参加会议。',
    yields: [
      { group: '省人大代表', roles: ['present'] },
      { group: '市直有关部门负责人', roles: ['present'] },
      { group: '梅山、三江、永宁县党政领导', roles: ['present'] }
    ]
  },
  {
    text: '4月5日，云江论坛第三届大会开幕式及全体会议在江州举办。《云江日报》总编辑江海和《云江评论》理论部副主任柳长风分阶段主持。',
    yields: [
      { name: '江海', titles: ['《云江日报》总编辑'], roles: ['chair'] },
      { name: '柳长风', titles: ['《云江评论》理论部副主任'], roles: ['chair'] }
    ]
  },
  {
    text: '4月5日，云洲经济组织第三十次领导人会议在江州举行。总统江海出席会议。\n江海强调，各方应该携手。\n第一，坚持创新。江州成功举办第三届云路高峰论坛，注入了新动力。\n会议由柳长风主持。',
    yields: [
      { name: '江海', meeting: '云洲经济组织第三十次领导人会议' },
      { name: '柳长风', meeting: '云洲经济组织第三十次领导人会议' }
    ]
  },
  {
    text: '政协江州市第八届委员会第一次主席会议4月5日举行。会议审议了有关议程，决定4月6日至7日在江州召开市政协八届常委会第一次会议。秘书长江海就有关议题作了说明。',
    yields: [{ name: '江海', roles: ['report'], meeting: '政协江州市第八届委员会第一次主席会议' }]
  },
  {
    text: '5月8日，州委书记江海主持召开州委第三次常委会议。会议讨论了《江州梯田条例（草案）》，指出梯田去年6月在第九届云洲遗产大会上列入名录。\n州长柳长风参加会议。',
    yields: [
      { name: '江海', roles: ['chair'], meeting: '州委第三次常委会议' },
      { name: '柳长风', roles: ['present'], meeting: '州委第三次常委会议' }
    ]
  },
  {
    text: '5月8日，市政协八届七次常委会会议在江州召开。\n7日下午，江海主持召开市政协第二十一次主席会议。市委统战部负责人列席常委会会议。',
    yields: [
      { name: '江海', roles: ['chair'], meeting: '市政协第二十一次主席会议' },
      { group: '市委统战部负责人', roles: ['observer'], meeting: '市政协八届七次常委会会议' }
    ]
  },
  {
    text: '5月8日，市四届人大常委会第二次会议召开。市人大常委会主任江海主持上午的全体会议。\n下午，江海主持召开代表工作座谈会。\n市法院院长柳长风列席了上午的会议。',
    yields: [
      { name: '江海', roles: ['chair'], meeting: '市四届人大常委会第二次会议' },
      { name: '江海', roles: ['chair'], meeting: '代表工作座谈会' },
      { name: '柳长风', roles: ['observer'], meeting: '市四届人大常委会第二次会议' }
    ]
  },
  {
    text: '1月8日，省政协举行新年茶话会。省领导江海、柳长风等同各民主党派省委、省工商联负责人和无党派人士代表欢聚一堂。住江全国政协委员代表参加。',
    yields: [
      { name: '江海', roles: ['present'] },
      { name: '柳长风', roles: ['present'] },
      { group: '各民主党派省委、省工商联负责人', roles: ['present'] },
      { group: '住江全国政协委员代表', roles: ['present'] }
    ]
  }
]
