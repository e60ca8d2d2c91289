import type * as z from 'zod'
import type { Example } from '../../../test/support/corpus.js'
import type { attendeeFields } from './schema.js'

type Fields = z.infer<z.ZodObject<typeof attendeeFields>>

/** Who was at a meeting ← the ways in which the papers say it; and who was not. */
export const corpus: readonly Example<Partial<Fields>>[] = [
  {
    text: '5月8日，清江市政协召开专题协商会。市政协主席叶青松主持会议，副主席南小浩、阎小喜、许小英、太小勋，秘书长玄小男出席。市农业局局长綦小章介绍了有关情况。市委常委、副市长幸福，市检察院检察长成就参加协商。',
    yields: [
      { name: '叶青松', roles: ['chair'] },
      { name: '南小浩', titles: ['副主席'], roles: ['present'] },
      { name: '阎小喜', titles: ['副主席'], roles: ['present'] },
      { name: '许小英', titles: ['副主席'], roles: ['present'] },
      { name: '太小勋', titles: ['副主席'], roles: ['present'] },
      { name: '玄小男', titles: ['秘书长'], roles: ['present'] },
      { name: '綦小章', roles: ['speak'] },
      { name: '幸福', titles: ['市委常委', '副市长'], roles: ['present'] },
      { name: '成就', titles: ['市检察院检察长'], roles: ['present'] }
    ]
  },
  {
    text: '3月5日，全市旅游招商大会在云州举行，副市长石小坚、市文旅局局长王小伟等领导参与了本次会议。参会的云山集团、清江公司等8家企业负责人作了交流发言。会长单位、理事单位负责人出席。',
    yields: [
      { name: '石小坚', titles: ['副市长'], roles: ['present'] },
      { name: '王小伟', titles: ['市文旅局局长'], roles: ['present'] },
      { group: '云山集团、清江公司等8家企业负责人', roles: ['present', 'speak'] },
      { group: '会长单位、理事单位负责人', roles: ['present'] }
    ]
  },
  {
    text: '6月28日，云东州人大常委会召开第十一次会议。\n\n在分组审议时，委员杨小屏指出，进展仍然不快。党和国家领导人很关心。',
    yields: [{ name: '杨小屏', titles: ['委员'], roles: ['speak'] }]
  },
  {
    text: '6月3日，云东州人大常委会召开立法座谈会。州人大常委会副主任和自强出席会议并讲话，法律专家杜小远、云岭大学教授秦小昂从技术角度提出了修改建议。市领导冯小军、柳青山、代小红参加。',
    yields: [
      { name: '和自强', titles: ['州人大常委会副主任'], roles: ['present', 'speak'] },
      { name: '杜小远', titles: ['法律专家'], roles: ['speak'] },
      { name: '秦小昂', titles: ['云岭大学教授'], roles: ['speak'] },
      { name: '冯小军', roles: ['present'] },
      { name: '柳青山', roles: ['present'] },
      { name: '代小红', roles: ['present'] }
    ]
  },
  {
    text: '5月6日，云东市十二届人大常委会举行第九次会议。市发改局局长崔　颖作情况通报，副市长谢小成提交议案并作说明。会议还举行了宪法宣誓仪式，由江海主持。县政协副秘书长，各专委会主任列席会议。',
    yields: [
      { name: '崔颖', roles: ['report'] },
      { name: '谢小成', roles: ['report'] },
      { group: '县政协副秘书长', roles: ['observer'] },
      { group: '各专委会主任', roles: ['observer'] }
    ]
  },
  {
    text: '3月8日，云东市九届人大常委会第十次会议召开。副主任柳小海、邓大江、折小飞及委员共21人出席会议。市发改委主任高小中受市政府委托报告说，上半年增长4.8%。副市长屈小霞通报1月份主要经济指标。市林业局、市水务局负责人现场作了回应。',
    yields: [
      { name: '柳小海', roles: ['present'] },
      { name: '邓大江', roles: ['present'] },
      { name: '折小飞', titles: ['副主任'], roles: ['present'] },
      { name: '高小中', roles: ['report'] },
      { name: '屈小霞', roles: ['report'] },
      { group: '市林业局、市水务局负责人', roles: ['speak'] }
    ]
  },
  {
    text: '7月14日，市委书记罗小芙主持召开市委常委会会议，传达省委会议精神。市政府办主任邓小均主持讨论。市政协委员江海是云河停车公司经理，他建议夜间开放车位。',
    yields: [
      { name: '罗小芙', roles: ['chair'] },
      { name: '邓小均', roles: ['chair'] }
    ]
  },
  {
    text: '6月9日，全省文学年会在云东举行。云东学院黄小晔、东山师范大学赵小晨、长河大学李小宇分别就先秦文学进行交流探讨。',
    yields: [
      { name: '黄小晔', titles: [], roles: ['speak'] },
      { name: '赵小晨', titles: [], roles: ['speak'] },
      { name: '李小宇', titles: [], roles: ['speak'] }
    ]
  },
  {
    text: '6月9日，国务院总理柳长风在京同云岭银行行长罗小芙、国际茶业组织总干事洪小博举行“1+10”对话会。有关部门负责人参加。柳长风表示，要加强合作。',
    yields: [
      { name: '柳长风', titles: ['国务院总理'], roles: ['speak'] },
      { name: '罗小芙', titles: ['云岭银行行长'], roles: [] },
      { name: '洪小博', titles: ['国际茶业组织总干事'], roles: [] }
    ]
  },
  {
    text: '5月8日，全市乡镇企业工作会议召开。副市长屈小霞作题为《贯彻党的精神，二次创业，再上台阶》的报告。县长江海到会听取意见并作表态发言。',
    yields: [
      { name: '屈小霞', roles: ['report'] },
      { name: '江海', roles: ['present', 'speak'] }
    ]
  },
  {
    text: '4月6日，云东市茶业协会第二次会长办公会召开。参会人员有协会会长王小冰，副会长高小中、邓刚。副秘书长吴小敏首先报告了本次会议出席情况。会长长河集团董事长屠小艳作总结讲话。市供销社徐小峰处长到会并讲话。',
    yields: [
      { name: '王小冰', titles: ['协会会长'], roles: ['present'] },
      { name: '高小中', titles: ['副会长'], roles: ['present'] },
      { name: '邓刚', titles: ['副会长'], roles: ['present'] },
      { name: '吴小敏', titles: ['副秘书长'], roles: ['report'] },
      { name: '屠小艳', roles: ['speak'] },
      { name: '徐小峰', titles: ['处长'], roles: ['present', 'speak'] }
    ]
  },
  {
    text: '5月5日，县委常委会（扩大）会议召开。县人大常委会主任周小雄、县政协主席叶小山等县四套班子领导，各乡镇主要负责同志参加。会议还邀请了5名县人大代表列席。',
    yields: [
      { name: '周小雄', roles: ['present'] },
      { name: '叶小山', roles: ['present'] },
      { name: null, group: '各乡镇主要负责同志', roles: ['present'] },
      { name: null, group: '5名县人大代表', roles: ['observer'] }
    ]
  },
  {
    text: '4月8日，县第九届人民代表大会第三次会议在县城举行。执行主席多吉才、尚小兰（均为县人大常委会副主任）在主席台前排就座。县水务局总工程师随大江（兼）、县人大代表贝小云先后作了回应和发言。多吉才副主任作了工作报告。',
    yields: [
      { name: '多吉才', titles: ['执行主席', '县人大常委会副主任'], roles: ['present', 'report'] },
      { name: '尚小兰', titles: ['执行主席', '县人大常委会副主任'], roles: ['present'] },
      { name: '随大江', titles: ['县水务局总工程师'], roles: ['speak'] },
      { name: '贝小云', titles: ['县人大代表'], roles: ['speak'] }
    ]
  },
  {
    text: '5月6日，全市招商推进大会召开。市委书记柳长风到会并讲了话，副市长贺小满部署下一步工作。长河集团、云岭药业等5家企业负责人发言。12名市人大代表应邀列席。市委副书记、市长江海发来贺信，他说，要真抓实干。',
    yields: [
      { name: '柳长风', roles: ['present', 'speak'] },
      { name: '贺小满', roles: ['speak'] },
      { name: null, group: '长河集团、云岭药业等5家企业负责人', roles: ['speak'] },
      { name: null, group: '12名市人大代表', roles: ['observer'] }
    ]
  },
  {
    text: '6月3日，全市防汛工作会议在州城召开。市委副书记、市长柳长风出席会议并讲话，副市长贺小满主持。市水利局、市应急局主要负责人在会上作交流发言。',
    yields: [
      { name: '柳长风', titles: ['市委副书记', '市长'], roles: ['present', 'speak'] },
      { name: '贺小满', titles: ['副市长'], roles: ['chair'] },
      { name: null, group: '市水利局、市应急局主要负责人', roles: ['speak'] }
    ]
  },
  {
    text: '3月9日，市五届人大常委会第九次会议举行。出席会议的副主任有：石林、覃雨（女）、马麒，秘书长于得水。副主任黄土因病请假。',
    yields: [
      { name: '石林', titles: ['副主任'], roles: ['present'] },
      { name: '覃雨', roles: ['present'] },
      { name: '马麒', roles: ['present'] },
      { name: '于得水', titles: ['秘书长'], roles: ['present'] }
    ]
  },
  {
    text: '5月20日，省十二届人大常委会第八次会议举行。受省人民政府委托，省财政厅厅长钟声作了关于决算草案的报告。副省长白帆，省监委、省法院负责人，部分省人大代表列席会议。',
    yields: [
      { name: '钟声', titles: ['省财政厅厅长'], roles: ['report'] },
      { name: '白帆', titles: ['副省长'], roles: ['observer'] },
      { name: null, group: '省监委、省法院负责人', roles: ['observer'] },
      { name: null, group: '部分省人大代表', roles: ['observer'] }
    ]
  },
  {
    text: '受县委书记江海委托，县长叶舟4月1日主持召开县政府第3次常务会议。',
    yields: [{ name: '叶舟', titles: ['县长'], roles: ['chair'] }]
  },
  {
    text: '7月8日，市政府新闻办举行2020年上半年经济运行新闻发布会，市统计局副局长冉新民介绍有关情况。',
    yields: [{ name: '冉新民', roles: ['speak'] }]
  },
  {
    text: '4月22日，云东市召开河湖长制工作会议。市委常委更登加、王林虎、才让多杰，市长助理遇世杰，市政府党组成员慕平，及市直部门负责人共五十余人出席会议。',
    yields: [
      { name: '更登加', titles: ['市委常委'], roles: ['present'] },
      { name: '王林虎', titles: ['市委常委'], roles: ['present'] },
      { name: '才让多杰', titles: ['市委常委'], roles: ['present'] },
      { name: '遇世杰', titles: ['市长助理'], roles: ['present'] },
      { name: '慕平', titles: ['市政府党组成员'], roles: ['present'] },
      { name: null, group: '市直部门负责人', roles: ['present'] }
    ]
  },
  {
    text: '5月17日，县政府第12次常务会议召开，听取县应急管理局局长符永刚、县住建局局长安平关于重点工作的汇报。县政协副主席水明应邀列席会议。',
    yields: [
      { name: '符永刚', titles: ['县应急管理局局长'], roles: ['report'] },
      { name: '安平', titles: ['县住建局局长'], roles: ['report'] },
      { name: '水明', titles: ['县政协副主席'], roles: ['observer'] }
    ]
  },
  {
    text: '3月5日，市政协召开常委会议，9位委员作大会发言。叶青委员建议，办好社区食堂。蓝波委员代表民进市委发言说，要修好步道。',
    yields: [
      { name: '蓝波', titles: ['委员'], roles: ['speak'] },
      { name: '叶青', titles: ['委员'], roles: ['speak'] }
    ]
  },
  {
    text: '6月3日，全州旅游发展大会举行。州旅游局局长白朗作工作报告。白朗说，游客增长两成。会议期间，州领导分别参加各组审议。',
    yields: [{ name: '白朗', titles: ['州旅游局局长'], roles: ['report'] }]
  },
  {
    text: '6月3日，盟委经济工作会议举行。各旗县党委书记、旗县长，盟直各部门主要负责人参加会议。老同志代表钟声在会上发言。',
    yields: [
      { name: null, group: '各旗县党委书记、旗县长', roles: ['present'] },
      { name: null, group: '盟直各部门主要负责人', roles: ['present'] },
      { name: '钟声', titles: ['老同志代表'], roles: ['speak'] }
    ]
  },
  {
    text: '7日，省十五届人大二次会议江州代表团举行全体会议。会上，来自江东的艾春英代表、来自江南的乔莉莉代表先后发言。',
    yields: [
      { name: '艾春英', titles: ['代表'], roles: ['speak'] },
      { name: '乔莉莉', titles: ['代表'], roles: ['speak'] }
    ]
  },
  {
    text: '10日，市政协九届常委会第七次会议举行。刘家明、方光远、赖明等12位政协常委作大会发言。市政协委员和专家王小东参加。会议推举九届市政协主席段志东担任召集人。',
    yields: [
      { name: '刘家明', titles: ['政协常委'], roles: ['speak'] },
      { name: '方光远', titles: ['政协常委'], roles: ['speak'] },
      { name: '赖明', titles: ['政协常委'], roles: ['speak'] },
      { name: '王小东', titles: [], roles: ['present'] }
    ]
  },
  {
    text: '5日，第三届云河论坛开幕。区委分管日常工作的副书记吴立民出席。徐志东省长特别代表、外办主任林小夏致辞。',
    yields: [
      { name: '吴立民', titles: ['区委分管日常工作的副书记'], roles: ['present'] },
      { name: '林小夏', titles: ['徐志东省长特别代表', '外办主任'], roles: ['speak'] }
    ]
  },
  {
    text: '12月5日，市八届人大二次会议召开预备会议。市人大常委会主任周晓明在主席台就座。市防指副指挥长魏小瑞参加。\n市八届人大二次会议预备会议由杨晓主持，会长、副会长等出席。',
    yields: [
      { name: '周晓明', titles: ['市人大常委会主任'], roles: ['present'] },
      { name: '魏小瑞', titles: ['市防指副指挥长'], roles: ['present'] },
      { name: '杨晓', titles: [], roles: ['chair'] }
    ]
  },
  {
    text: '5日，市纸业商会第五次会员大会召开。朱勇、黎桂明、冯荣副会长宣读了选举办法。段志东就修改工作报告提出要求。',
    yields: [
      { name: '朱勇', titles: ['副会长'], roles: ['speak'] },
      { name: '黎桂明', titles: ['副会长'], roles: ['speak'] },
      { name: '冯荣', titles: ['副会长'], roles: ['speak'] }
    ]
  },
  {
    text: '4月5日，全市民营企业家座谈会召开。与会人员提出意见建议，部分企业家代表、家乡代表参加座谈会。乌克兰、波兰因此没有与会。',
    yields: []
  },
  {
    text: '4月5日，全县招商引资大会召开。会议任命段誉为招商局局长。“这里的服务好，我们放心。”企业负责人宋江说。',
    yields: []
  },
  {
    text: '5月8日，云东茶业投资推介会在东山举行。市领导柳长风、贺小满，市直机关、县直机关主要负责人参加本次活动。',
    yields: [
      { name: '柳长风', roles: ['present'] },
      { name: '贺小满', roles: ['present'] },
      { group: '市直机关、县直机关主要负责人', roles: ['present'] }
    ]
  },
  {
    text: '5月8日，全县春茶工作座谈会召开，县委书记江海主持。当天还举行了采茶仪式，县领导柳长风、贺小满参加活动。',
    yields: [{ name: '江海', roles: ['chair'] }]
  },
  {
    text: '5月8日，全市茶业年会举行。会上，市茶办主要负责人通报了春茶产销情况。云东学院院长杜小远教授以“茶与水”、长河集团董事长罗小芙以“茶与路”为主题，先后作了演讲。市委组织部副部长贺小满宣布表彰决定。各茶厂分管销售负责人、技术秘书，检验处、推广中心有关人员参加会议。',
    yields: [
      { group: '市茶办主要负责人', roles: ['report'] },
      { name: '杜小远', titles: ['云东学院院长'], roles: ['speak'] },
      { name: '罗小芙', titles: ['长河集团董事长'], roles: ['speak'] },
      { name: '贺小满', roles: ['speak'] },
      { group: '检验处、推广中心有关人员', roles: ['present'] }
    ]
  },
  {
    text: '5月8日，云东市茶业工作调度会召开。市长柳长风出席会议并指出，要打响品牌。会议传达学习了省委书记江海在全省茶业大会上的讲话。副市长贺小满，市茶业局，市农业局、发改委等领导参加。',
    yields: [
      { name: '柳长风', roles: ['present', 'speak'] },
      { name: '贺小满', roles: ['present'] },
      { group: '市农业局、发改委等领导', roles: ['present'] }
    ]
  },
  {
    text: '5月8日，云东市茶业发展座谈会召开。会上，县委书记江海介绍了茶园建设概况、筹备进展。长河集团总经理滚水恩先后发言。市政协委员杜小远则建议直送街市。',
    yields: [
      { name: '江海', roles: ['speak'] },
      { name: '滚水恩', titles: ['长河集团总经理'], roles: ['speak'] },
      { name: '杜小远', titles: ['市政协委员'], roles: ['speak'] }
    ]
  },
  {
    text: '5月8日，云东市茶业协会工作会议召开。会长柳长风在副市长贺小满等陪同下考察茶园，并主持会议。会议由云东县人民政府罗小芙副县长作总结。市人大代表杜小远就贯彻《茶叶法》的问题作了发言。',
    yields: [
      { name: '柳长风', roles: ['chair'] },
      { name: '罗小芙', titles: ['副县长'], roles: ['speak'] },
      { name: '杜小远', roles: ['speak'] }
    ]
  },
  {
    text: '5月8日，云东市茶业投资说明会在东山举行，市茶业学会主办了本次活动。省茶科院副院长杜小远院士、自然科学基金委贺小满秘书长出席本次活动。县领导冯小军、柳青山出席推介会。副市长罗小芙主持活动。',
    yields: [
      { name: '杜小远', roles: ['present'] },
      { name: '贺小满', roles: ['present'] },
      { name: '冯小军', roles: ['present'] },
      { name: '柳青山', roles: ['present'] },
      { name: '罗小芙', roles: ['chair'] }
    ]
  },
  {
    text: '4月5日，全市铸造业大会在永河召开。市长柳长风作主旨演讲，专家贺小满、厂长冯小军等先后发言。县发改委主任罗明在报告中说，产值增长一成。',
    yields: [
      { name: '柳长风', roles: ['speak'] },
      { name: '贺小满', roles: ['speak'] },
      { name: '冯小军', roles: ['speak'] },
      { name: '罗明', roles: ['report'] }
    ]
  },
  {
    text: '4月5日，县十届人大常委会第二次会议召开。会议听取和审议了县财政局局长柳长风关于决算（草案）的报告，县教育局局长贺小满关于办学情况的报告。',
    yields: [
      { name: '柳长风', roles: ['report'] },
      { name: '贺小满', roles: ['report'] }
    ]
  },
  {
    text: '4月5日，县委经济工作会议召开。县长柳长风主持会议并就全年工作作具体安排，副县长贺小满通报情况并作安排。',
    yields: [
      { name: '柳长风', roles: ['chair', 'speak'] },
      { name: '贺小满', roles: ['report'] }
    ]
  },
  {
    text: '4月5日，市委七届三次全会在永河召开。市委书记柳长风作了讲话。不是市委委员、候补委员的市级领导同志列席会议。',
    yields: [
      { name: '柳长风', roles: ['speak'] },
      { group: '不是市委委员、候补委员的市级领导同志', roles: ['observer'] }
    ]
  },
  {
    text: '4月5日，全市林业现场会在永河召开。各县（市、区）政府分管负责人、林业局局长参加会议，各镇分管林业工作的负责人以视频形式参会。市林业局局长罗明就有关工作作了介绍。各镇要高度重视人大代表提出的意见。',
    yields: [
      { group: '各县（市、区）政府分管负责人、林业局局长', roles: ['present'] },
      { group: '各镇分管林业工作的负责人', roles: ['present'] },
      { name: '罗明', roles: ['report'] }
    ]
  },
  {
    text: '4月5日，江州铸造业论坛召开。江州大学教授罗明、云河公司负责人冯小军等业界代表，则结合企业实践，分享新材料研发经验。云河集团董事长兼总裁易明与会指导工作。集团董事长易明对作者邵平教授表示祝贺。',
    yields: [
      { name: '罗明', roles: ['speak'] },
      { name: '冯小军', roles: ['speak'] },
      { name: '易明', titles: ['云河集团董事长兼总裁'], roles: ['present', 'speak'] }
    ]
  },
  {
    text: '4月5日，市茶业协会会员大会在永河召开。会议由云河公司副总经理，市茶业协会副会长罗明主持。协会会长东山集团董事长贺小满讲话，副会长冯小军做财务报告。会议特邀省茶业协会理事长柳长风出席。',
    yields: [
      { name: '罗明', titles: ['云河公司副总经理', '市茶业协会副会长'], roles: ['chair'] },
      { name: '贺小满', titles: ['协会会长', '东山集团董事长'], roles: ['speak'] },
      { name: '冯小军', titles: ['副会长'], roles: ['report'] },
      { name: '柳长风', titles: ['省茶业协会理事长'], roles: ['present'] }
    ]
  },
  {
    text: '4月5日，县委座谈会召开。老干部代表、企业代表和教育、卫生代表作了发言。县委、县政府领导班子成员，县法院院长、县检察院检察长；县级有关部门主要负责人，各乡镇党委书记、乡镇长参加会议。',
    yields: [
      { group: '县委、县政府领导班子成员', roles: ['present'] },
      { group: '县法院院长、县检察院检察长', roles: ['present'] },
      { group: '县级有关部门主要负责人', roles: ['present'] },
      { group: '各乡镇党委书记、乡镇长', roles: ['present'] }
    ]
  },
  {
    text: '4月5日，我院召开护理质量分析会。内一科护士长罗明、急诊科护士长贺小满分别就本科室案例进行了分享。副院长冯小军到会指导并提出三点要求。要做好2022年度安全报告工作。',
    yields: [
      { name: '罗明', roles: ['speak'] },
      { name: '贺小满', roles: ['speak'] },
      { name: '冯小军', roles: ['present', 'speak'] }
    ]
  },
  {
    text: '4月5日，县委经济工作会议召开。县长柳长风宣读《关于表彰先进单位的通报》，副县长贺小满通报招商情况。',
    yields: [
      { name: '柳长风', roles: ['speak'] },
      { name: '贺小满', roles: ['report'] }
    ]
  },
  {
    text: '4月5日，立法座谈会召开。州人大法工委、农工委，江州市人大有关负责人参加座谈会。',
    yields: [{ group: '州人大法工委、农工委，江州市人大有关负责人', roles: ['present'] }]
  },
  {
    text: '4月5日，全县水利建设动员大会召开，县委书记江海作动员报告，会议由县水利协会柳静女士主持。',
    yields: [
      { name: '江海', roles: ['report'] },
      { name: '柳静', roles: ['chair'] }
    ]
  },
  {
    text: '4月5日，锂电企业座谈会召开。翠山锂业、远航能源负责人先后发言，市税务局副局长贺小满宣讲了政策，企业负责人、行业负责人参加。',
    yields: [
      { group: '翠山锂业、远航能源负责人', roles: ['speak'] },
      { name: '贺小满', roles: ['speak'] }
    ]
  },
  {
    text: '4月5日，厅机关党建工作会议召开。甲管理局、乙管理局局长、政委、主任等72人参加会议。省工委副书记石静莅临指导。',
    yields: [{ name: '石静', roles: ['present'] }]
  },
  {
    text: '5月8日，市长柳长风，副市长贺小满等会见了日本驻沪总领事竹下秋男一行，并出席云岭经贸合作恳谈会。柳长风在会上致辞。',
    yields: [
      { name: '柳长风', roles: ['present', 'speak'] },
      { name: '贺小满', roles: ['present'] }
    ]
  },
  {
    text: '4月5日，由县委书记江海主持的全县工作推进会召开，省委组织部副部长汪德，市四套班子领导，市法检两长，各县主要负责人参加。',
    yields: [
      { name: '江海', roles: ['chair'] },
      { name: '汪德', roles: ['present'] },
      { group: '市四套班子领导', roles: ['present'] },
      { group: '各县主要负责人', roles: ['present'] }
    ]
  },
  {
    text: '4月5日，反馈会议召开。各巡察组向被巡察党组织主要负责人通报了情况。宣言指出，要合作。外交部领事司负责人作了介绍。',
    yields: [{ group: '外交部领事司负责人', roles: ['speak'] }]
  },
  {
    text: '4月5日，市委召开表彰大会。县委书记江海参加接见并在会上讲话，市政协主席石静列席会议并在主席台就座。',
    yields: [
      { name: '江海', roles: ['speak'] },
      { name: '石静', roles: ['observer'] }
    ]
  },
  {
    text: '全市动员会议召开。石静5日在江州出席会议并讲话。柳长风为出席动员会议的外宾举行欢迎仪式。',
    yields: [{ name: '石静', roles: ['present', 'speak'] }]
  },
  {
    text: '4月5日，委员长会议举行。会议听取了石静副委员长作的关于检查水法实施情况的报告。',
    yields: [{ name: '石静', titles: ['副委员长'], roles: ['report'] }]
  },
  { text: '市长柳长风会见来访客人，副市长贺小满参加会见。', yields: [] },
  { text: '4月5日，全县教育工作会议召开。教师代表、专家学者代表等120人参加会议。', yields: [] },
  { text: '4月5日，全县教育工作会议召开。会议指出，要办好人民满意的教育。', yields: [] },
  {
    text: '9月2日，市七届人大常委会第四次会议举行。会后，市人大常委会举办专题讲座，江州大学教授邵平作了辅导报告。',
    yields: []
  },
  {
    text: '6月1日，区委理论学习中心组举行专题学习会，区委书记江海主持，区领导柳长风、贺小满参加学习。',
    yields: [
      { name: '江海', roles: ['chair'] },
      { name: '柳长风', roles: ['present'] },
      { name: '贺小满', roles: ['present'] }
    ]
  },
  {
    text: '区政府召开第三次常务会议，区长江海主持。会前，与会人员集体学习了《信访工作规程》，区领导柳长风参加学习。',
    yields: [{ name: '江海', roles: ['chair'] }]
  },
  {
    text: '3月4日，全市种业大会召开。会上，市种业协会副会长李文方预测，下半年价格平稳。青河研究院院长燕文海的发言赢得掌声。政府官员出席大会。',
    yields: [
      { name: '燕文海', titles: ['青河研究院院长'], roles: ['speak'] },
      { name: '李文方', titles: ['市种业协会副会长'], roles: ['speak'] }
    ]
  },
  {
    text: '6月8日，清江市五届人大常委会第九次会议召开，副主任叶青松、唐校民、邓局林出席。会议传达学习了省十四届人大三次会议和市委七届九次全会精神，听取了副市长柳长风作的关于财政决算情况的报告。常委会组成人员江海、贺小满等与会同志围绕压实责任，提升能力等问题提出询问。市监委副主任国学锋、市法院院长员利军，清江军分区副司令员列席会议。许云山等作了供职发言。',
    yields: [
      { name: '叶青松', titles: ['副主任'], roles: ['present'] },
      { name: '唐校民', titles: ['副主任'], roles: ['present'] },
      { name: '邓局林', titles: ['副主任'], roles: ['present'] },
      { name: '柳长风', titles: ['副市长'], roles: ['report'] },
      { name: '江海', titles: ['常委会组成人员'], roles: ['present', 'speak'] },
      { name: '贺小满', titles: ['常委会组成人员'], roles: ['present', 'speak'] },
      { name: '国学锋', titles: ['市监委副主任'], roles: ['observer'] },
      { name: '员利军', titles: ['市法院院长'], roles: ['observer'] },
      { group: '清江军分区副司令员', roles: ['observer'] },
      { name: '许云山', roles: ['speak'] }
    ]
  },
  {
    text: '7月2日，全省防汛工作视频会议召开，市长陶建军在我市分会场收听收看。7月3日，市政协召开提案督办座谈会，副主席云正浩主持。市政协提案委主任林小满、市商务局局长孙之获参加调研和座谈。',
    yields: [
      { name: '陶建军', titles: ['市长'], roles: ['present'] },
      { name: '云正浩', titles: ['副主席'], roles: ['chair'] },
      { name: '林小满', titles: ['市政协提案委主任'], roles: ['present'] },
      { name: '孙之获', titles: ['市商务局局长'], roles: ['present'] }
    ]
  },
  {
    text: '市委七届九次全会5月6日召开。出席全会的有市委委员、候补委员44人。市委副书记江海主持。',
    yields: [{ name: '江海', titles: ['市委副书记'], roles: ['chair'] }]
  },
  {
    text: '5月6日，物业管理条例听证会在清江举行。企业代表柳长风说，成本年年上涨；市律师协会副会长许云山从衔接的角度发表意见。',
    yields: [
      { name: '许云山', titles: ['市律师协会副会长'], roles: ['speak'] },
      { name: '柳长风', titles: ['企业代表'], roles: ['speak'] }
    ]
  }
]
