import type * as z from 'zod'
import type { Example } from '../../../test/support/corpus.js'
import type { attendeeFields } from './schema.js'

type Fields = z.infer<z.ZodObject<typeof attendeeFields>>

/** To which meeting somebody belongs where others are only spoken of: in speeches, of earlier years, dealt with. */
export const SPOKEN_CORPUS: readonly Example<Partial<Fields>>[] = [
  {
    text: '5月9日，全省经济形势分析会在江州召开。晋东集团、华山集团负责人介绍了企业生产经营情况，省发改委负责同志介绍有关情况。',
    yields: [
      { group: '晋东集团、华山集团负责人', roles: ['speak'] },
      { group: '省发改委负责同志', roles: ['report'] }
    ]
  },
  {
    text: '5月9日，全省茶农座谈会在江州召开。茶农们谈了困难。\n听了大家的发言，省农业厅厅长江海介绍了上半年的情况。\n县长柳长风介绍，茶价上涨。',
    yields: [{ name: '江海', roles: ['speak'] }]
  },
  {
    text: '5月9日，市人大常委会第五次会议召开，市人大常委会主任江海主持会议，并对常委会组成人员提出三点要求：一要务实。应邀到会的还有副市长柳长风。副市长贺小满代表市政府汇报有关情况。',
    yields: [
      { name: '江海', roles: ['chair', 'speak'] },
      { name: '柳长风', roles: ['present'] },
      { name: '贺小满', roles: ['report'] }
    ]
  },
  {
    text: '5月9日，市人大常委会第五次会议召开。市人大常委会副秘书长及各工作机构负责人列席会议，市政府法律顾问应邀列席。各团场主要领导参加。',
    yields: [
      { group: '市人大常委会副秘书长及各工作机构负责人', roles: ['observer'] },
      { group: '市政府法律顾问', roles: ['observer'] },
      { group: '各团场主要领导', roles: ['present'] }
    ]
  },
  {
    text: '5月9日，企业座谈会召开。民建市委、市工商联的代表和8位委员先后发言，晋东钢铁、华山药业的代表发言，工人、农民的代表发言。',
    yields: [
      { group: '民建市委、市工商联的代表', roles: ['speak'] },
      { group: '晋东钢铁、华山药业的代表', roles: ['speak'] }
    ]
  },
  {
    text: '5月9日，副市长江海参加专家座谈会时说，要多听意见。\n副市长柳长风列席会议。企业情况不好，江海参加企业慰问。',
    yields: [
      { name: '江海', roles: ['present', 'speak'], meeting: '专家座谈会' },
      { name: '柳长风', roles: ['observer'] }
    ]
  },
  {
    text: '5月9日，州长江海主持召开座谈会。在听取江州市、云东县相关部门和部分企业负责人发言后，江海指出，要尽力。',
    yields: [
      { name: '江海', roles: ['chair', 'speak'] },
      { group: '江州市、云东县相关部门和部分企业负责人', roles: ['speak'] }
    ]
  },
  {
    text: '5月9日，市政协第三次常委会会议举行，部长江海作了辅导报告。江海在辅导报告中就农业问题作了讲解，在报告中指出，要尽力。',
    yields: [{ name: '江海', roles: ['report'] }]
  },
  {
    text: '5月9日，市政协第三次常委会会议举行。会后举办法治讲座，江州大学教授江海作了辅导报告。',
    yields: []
  },
  {
    text: '5月9日，云洲峰会在江州举行。外长江海9日向随行记者介绍了峰会成果。外长柳长风当场回答了提问。',
    yields: [{ name: '柳长风', roles: ['speak'] }]
  },
  {
    text: '7日，省十五届人大二次会议江州代表团举行全体会议。来自江东的艾春英代表、来自水军的乔莉莉代表依次发言。柳长风宣布省委第一轮巡视组组长授权任职和任务分工决定。',
    yields: [
      { name: '艾春英', titles: ['代表'], roles: ['speak'] },
      { name: '乔莉莉', titles: ['代表'], roles: ['speak'] },
      { name: '柳长风', roles: ['speak'] }
    ]
  },
  {
    text: '省新闻办5月9日举行新闻发布会，国资委相关负责人介绍了有关情况。\n省水利厅新闻发言人介绍，汛期将至。\n一名发言人说，要早作准备。',
    yields: [
      { group: '国资委相关负责人', roles: ['speak'], meeting: '新闻发布会' },
      { group: '省水利厅新闻发言人', roles: ['speak'], meeting: '新闻发布会' }
    ]
  },
  {
    text: '江海同志5月17日上午参加他所在的云东代表团全体会议。他指出，报告求真务实。',
    yields: [{ name: '江海', roles: ['present', 'speak'], meeting: '云东代表团全体会议' }]
  },
  {
    text: '5月9日，全县治水工作会议召开。工艺评委有关负责人发言，县卫健委主要负责人发言。',
    yields: [{ group: '县卫健委主要负责人', roles: ['speak'] }]
  },
  {
    text: '8月24日，第三届江海港口合作论坛在江州举行，省长柳长风主持。\n柳长风指出，一年前，我省举办首届江海发展对话会，成果丰硕。\n副省长江海参加论坛。',
    yields: [
      { name: '柳长风', roles: ['chair', 'speak'], meeting: '第三届江海港口合作论坛' },
      { name: '江海', roles: ['present'], meeting: '第三届江海港口合作论坛' }
    ]
  },
  {
    text: '3月1日，市政协召开第八十五次主席会议，审议市政协九届一次会议有关事宜。主席柳长风主持会议。\n会议听取了市政协九届一次会议筹备工作情况的汇报。\n秘书长江海就有关议题作了说明。',
    yields: [
      { name: '柳长风', roles: ['chair'], meeting: '第八十五次主席会议' },
      { name: '江海', roles: ['report'], meeting: '第八十五次主席会议' }
    ]
  },
  {
    text: '3月29日上午，县委常委会召开会议，县委书记柳长风主持。会议传达学习上级精神。县政协主席江海列席会议。',
    yields: [
      { name: '柳长风', titles: ['县委书记'], roles: ['chair'] },
      { name: '江海', titles: ['县政协主席'], roles: ['observer'] }
    ]
  },
  {
    text: '10月18日，第九届中外论坛在江州举行。国王柳长风在为论坛撰写的序言中表示，合作前景广阔。市长江海在论坛上的演讲将是最大看点。',
    yields: []
  },
  {
    text: '5月20日，县人大常委会第三十次会议举行。会议听取了县水利局局长柳长风所作的关于《江口县河道办法（草案）》的说明并解读。部分省人大代表和市人大代表列席会议。',
    yields: [
      { name: '柳长风', roles: ['report'] },
      { name: null, group: '部分省人大代表和市人大代表', roles: ['observer'] }
    ]
  },
  {
    text: '昨天上午，江州市水价调整听证会举行，市发改委副主任柳长风担任听证主持人。\n市自来水公司总经理江海陈述了调价方案。市第二中学教师马小英认为，调价要照顾低收入家庭。',
    yields: [
      { name: '柳长风', roles: ['chair'] },
      { name: '江海', roles: ['speak'] },
      { name: '马小英', titles: ['市第二中学教师'], roles: ['speak'] }
    ]
  },
  {
    text: '5月12日，全市调度会召开。民营企业代表、云河机械公司董事长柳长风作交流发言。云河食品公司负责人、江口乳业公司总经理江海作了发言。',
    yields: [
      { name: '柳长风', titles: ['云河机械公司董事长'] },
      { name: null, group: '云河食品公司负责人' },
      { name: '江海', titles: ['江口乳业公司总经理'] }
    ]
  },
  {
    text: '5月12日，全市防汛工作会议召开。在家的市级领导，各县（市、区）委书记、县（市、区）长，驻江部队首长参加会议。',
    yields: [
      { name: null, group: '各县（市、区）委书记、县（市、区）长' },
      { name: null, group: '驻江部队首长' }
    ]
  },
  {
    text: '2月5日，全市商务工作会议召开。各县（市、区）分管领导和商务主管部门主要负责同志参加会议。应邀出席会议的市领导还有：柳长风、江海。会上，曲新公司、沐石集团等8家企业负责人先后交流了经营情况。市发改委党组成员屈山青副主任出席会议。',
    yields: [
      { name: null, group: '各县（市、区）分管领导和商务主管部门主要负责同志', roles: ['present'] },
      { name: '柳长风', roles: ['present'] },
      { name: '江海', roles: ['present'] },
      { name: null, group: '曲新公司、沐石集团等8家企业负责人', roles: ['speak'] },
      { name: '屈山青', titles: ['市发改委党组成员', '副主任'], roles: ['present'] }
    ]
  },
  {
    text: '5月23日，省十届人大常委会第三十二次会议召开。会议听取了河口市、泉溪县人大常委会负责人所作的有关说明。',
    yields: [{ name: null, group: '河口市、泉溪县人大常委会负责人', roles: ['report'] }]
  },
  {
    text: '在22日召开的市委经济工作会议上，市长柳长风明确，今年要压减产能。',
    yields: [{ name: '柳长风', roles: ['speak'] }]
  },
  {
    text: '5月31日，曲新公司举行2023年度业绩说明会。公司总裁柳长风先生，董事会秘书屈青山女士，首席风险官江海先生出席会议。',
    yields: [
      { name: '柳长风', roles: ['present'] },
      { name: '屈青山', roles: ['present'] },
      { name: '江海', titles: ['首席风险官'], roles: ['present'] }
    ]
  },
  {
    text: '7月18日，河口市上半年经济形势新闻发布会举行。\n“总体平稳。”市统计局局长柳长风说。\n“订单多了三成。”曲新公司总经理屈青山说。',
    yields: [{ name: '柳长风', roles: ['speak'] }]
  },
  {
    text: '5月6日，市政协召开座谈会。\n市政协委员、山海公司总裁柳长风建议，简化审批；市政协委员、曲新公司董事长江海发言说，要修好路。',
    yields: [
      { name: '江海', titles: ['市政协委员', '曲新公司董事长'], roles: ['speak'] },
      { name: '柳长风', titles: ['市政协委员', '山海公司总裁'], roles: ['speak'] }
    ]
  },
  {
    text: '5月6日，市人大常委会举行第四次主任会议。会议听取了市人大环资委主任委员柳长风关于《江州市湿地条例（草案）》审议意见的汇报、市人大法制委主任委员言江海关于立法计划情况的汇报。',
    yields: [
      { name: '柳长风', titles: ['市人大环资委主任委员'], roles: ['report'] },
      { name: '言江海', titles: ['市人大法制委主任委员'], roles: ['report'] }
    ]
  },
  {
    text: '5月6日，市政协常委会召开第九次会议。市政协常委、和美服饰董事长柳长风作了发言。',
    yields: [{ name: '柳长风', titles: ['市政协常委', '和美服饰董事长'], roles: ['speak'] }]
  },
  {
    text: '5月6日，市政府召开第21次常务会议。会议听取了市外办负责人关于授予曲新公司总经理江海“荣誉市民”称号的情况报告。江州大学副校长、中将柳长风出席会议。',
    yields: [
      { group: '市外办负责人', roles: ['report'] },
      { name: '柳长风', titles: ['江州大学副校长', '中将'], roles: ['present'] }
    ]
  },
  {
    text: '5月6日，市人大常委会召开第九次主任会议。主任会议对本次常委会的建议议程共两项：听取市法院院长江海的述职报告。',
    yields: []
  },
  // who is told, who is received, whose demands are studied; who presides and says
  {
    text: '5月6日，全市防汛工作会议召开，副市长柳长风就准备情况向市委书记江海作了汇报。会议深入学习贯彻省委书记白石有关重要指示要求。',
    yields: [{ name: '柳长风', titles: ['副市长'], roles: ['report'] }]
  },
  {
    text: '江州市工商联第九次代表大会5月6日开幕。市委副书记柳长风会见了新一届领导班子成员，并同全体代表合影。他表示，希望大家再接再厉。',
    yields: []
  },
  {
    text: '市长柳长风6日在主持召开经济问题座谈会时说，要稳住外贸。',
    yields: [{ name: '柳长风', titles: ['市长'], roles: ['chair', 'speak'] }]
  },
  {
    text: '5月6日，全市防汛会议召开，就业和对外合作局局长柳长风作了汇报，对口支援办主任江海作了报告。',
    yields: [
      { name: '柳长风', titles: ['就业和对外合作局局长'], roles: ['report'] },
      { name: '江海', titles: ['对口支援办主任'], roles: ['report'] }
    ]
  }
]
