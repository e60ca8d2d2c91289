import { anyOf, words } from '../../core/lexicon.js'

/** What bureaus, departments and ministries look after. */
const FIELDS = words`
统计 公安 财政 商务 教育 税务 地税 国税 司法 民政 水利 水务 农业农村 农业 农牧 林业和草原 林草 林业 生态环境 环保 环境保护 自然资源 国土资源 规划 城乡规划
住建 住房和城乡建设 住房城乡建设 建设 交通 交通运输 工业和信息化 工信 经信 经贸 科技 科学技术 文化和旅游 文化旅游 文旅 文化 旅游 卫生 卫生健康 卫计 人社 人力资源和社会保障
人力资源社会保障 劳动保障 审计 应急 应急管理 安监 市场监管 市场监督管理 工商 质监 药监 药品监督管理 食品药品监督管理 食药监 医保 医疗保障 体育 粮食 粮食和物资储备 信访 城管 城市管理
能源 气象 地震 邮政管理 邮政 铁路 民航 外汇管理 知识产权 海事 园林 房管 房产 国资 物价 招商 投资促进 退役军人事务 退役军人 乡村振兴 扶贫 机关事务管理 机关事务 大数据 金融监管 金融监督管理
海洋 渔业 档案 广播电视 广电 新闻出版 版权 民族宗教 民宗 侨务 外事 法制 发展改革 发改 移民管理 疾控 矿山安全监察 国防科工 供销 烟草专卖 公路 航道 港航 港务 监狱 国安 国家安全
`
/** Bodies by the end of their names, the longer before the shorter. What may not stand beside it keeps persons and kinds out. */
const BODIES: readonly string[] = [
  '人民代表大会常务委员会',
  '人大常委会',
  '人民代表大会(?!常务|第)',
  '人大(?!代表|常|[一二三四五六七八九十])',
  '人民政府',
  '政府(?!间|性|采购|债|补|主导|引导|投资|部门)',
  '政协(?!委员|常委|[一二三四五六七八九十])',
  '委员会(?![议员])',
  ...words`管委会 监察委员会 纪委监委 纪委 监委 党委(?!员) 党工委`,
  ...words`高级人民法院 中级人民法院 人民法院 高院 中院 法院 人民检察院 检察院`
]
/** Those that are called by what they look after. */
const BUREAUS = `${anyOf(FIELDS)}(?:局(?!部|面|限|势)|厅|总局|管理局|委(?!托|员|任|派)|总署)`
const OTHER_BODIES: readonly string[] = [
  ...words`发展改革委 发改委 国资委 办公厅 新闻办 总局 总署 (?<!山)海关 税务局 工商联 总工会 妇联 残联 文联 侨联 科协 团委`,
  ...words`研究院 研究所 科学院 工程院 大学(?!生) 学院(?!派) 协会 学会 联合会 (?<!协)商会 红十字会`
]
export const HEAD = `(?:${[...BODIES, BUREAUS, ...OTHER_BODIES].join('|')})`
/** What a match of it begins with: the words of those bodies, without what may not stand before them. */
export const HEAD_LEADS: readonly string[] = [
  ...[...BODIES, ...OTHER_BODIES].map((body) => body.replace(/^\(\?<![^)]*\)/u, '')),
  ...FIELDS
]

/** Bodies of the state under names of their own. */
export const NAMED = words`
国务院 全国人大 全国政协 最高人民法院 最高人民检察院 国家监委 外交部 国防部 财政部 商务部 教育部 公安部 国家安全部 民政部 司法部 科技部 科学技术部 工业和信息化部 工信部 人力资源和社会保障部
人社部 自然资源部 国土资源部 生态环境部 环境保护部 住房和城乡建设部 住建部 交通运输部 水利部 农业农村部 农业部 文化和旅游部 文化部 卫生部 国家卫健委 国家卫生健康委 退役军人事务部
应急管理部 铁道部 中国人民银行 审计署 国家发改委 国家发展改革委 国新办 国台办 证监会 银保监会 银监会 保监会 中央军委 中央组织部 中央宣传部 中央统战部 中组部 中宣部 中纪委 中央纪委
`

/** Ranks that open a name. */
export const RANK = '(?:全国(?!政府)|中国|国家|中央|中共|最高|自治区|自治州|省|市(?!场|民|值|面)|县|区|州|盟|旗)'

/** Divisions that no list has, where a name may begin: 云州市. */
export const FORMED =
  /(?<=^|[^\p{Script=Han}]|[据经由从向与和对在的及受为了])(?:(?![据经由从向与和对在的及受为了过自同需各全])\p{Script=Han}){2,4}?(?:自治区|自治州|自治县|省|市|县|旗|区)/gu

/** After one of these a rank may begin a name inside a run of characters. */
export const BEFORE_RANK =
  /(?:^|[^\p{Script=Han}]|据|经|由|从|向|与|和|对|在|的|及|到|受|为|请|听取|记者|审议|任命|委托|成立|设立|代表|报|出席|了|让|同|跟)$/u

/** Conjunctions inside names: 发展和改革委员会. */
export const INNER =
  /发展和改革|住房和城乡|文化和旅游|工业和信息|民族和宗教|监察和司法|环境与资源|宪法和法律|资源和社会|林业和草原|粮食和物资|对外/gu

/** What stands in no name of a body. */
export const NO_PART =
  /[的了在和与由从向对将被把于经及等是为有到受]|会议|审议|听取|通过|举行|召开|任命|代表|主任|书记|主席|市长|省长|县长|公司|集团|企业|项目|工作|以上|需要/u
