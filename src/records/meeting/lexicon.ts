import { anyOf, words } from '../../core/lexicon.js'

/** What stands before 会 in the head noun of a gathering: 座谈会, 推进会. Closed, since 会 ends bodies and shows too. */
const KINDS = words`开幕 闭幕 预备 座谈 推进 发布 吹风 见面 团拜 茶话 报告 汇报 分析 调度 动员 部署 记者 记者招待 对话 通报 研讨 听证
交流 现场 观摩 联席 协调 视频 电视电话 电视 电话 民主生活 恳谈 推介 对接 论证 评审 评议 表彰 总结 务虚 专题 讨论 讲评 点评
宣讲 誓师 洽谈 招商 说明 通气 沟通 碰头 咨询 会商 办公 常务 党组 主任 例 圆桌 研判 工作 培训 启动 联组 全体 党员 股东
交底 督办 督导 督促 调解 协商 商讨 攻坚 述职 验收 审议 对标 警示教育 全委 扩大 解读 点题 约谈 提醒 复盘 专家 咨商 家长 早餐
交接 反馈 揭榜 学习 形势分析 媒体 情况 政策 宣介 政企 银企 训前 询问 质询 述法 述评 议事 议政 咨政 资政 议军 拉练 比武 擂台 路演
答谢 分享 初审 审查 评估 评定 鉴定 审定 布置 落实 反馈通报 整改 宣布 组织生活 追思 欢迎 欢送 迎新 读书 品鉴 首发 成果 换届 成立 股东
村民 村民代表 居民代表 群众 业主 供需 供需洽谈 撮合 业绩说明 征求意见 意见征询 听取意见 改稿 审稿 评稿 表扬 领导小组 专班 领导干部
双周协商 定标 评标 祝捷 庆功 演示 酝酿 议题 推荐 选举 视频调度 外长 防长 财长 民情 屋场 院坝 板凳 集体谈话 谈心 总动员`

/** Heads that are whole words. */
const HEADS = words`会议 论坛 峰会 年会 两会 党代会 人代会 职代会 团代会 妇代会`

/** What a head is not followed by: 大会堂, 会议室, 座谈会议程. */
const NOT_BEFORE =
  '堂|议[室厅]|议中心|展|计|员|费|室|厅|中心|纪要|大厦|见|客|长|徽|旗|歌|馆|址|籍|刊|发言|交流|同(?![期时步日样])|签|晤|谈|师|战|聚|合|餐'

/** The head noun of a gathering. */
export const HEAD = new RegExp(
  `(?:${anyOf(HEADS)}|大会(?!议|副?秘书长|执行主席)|(?<![安健完保])全会|${anyOf(KINDS)}会(?:议)?|（扩大）会(?!议))(?!${NOT_BEFORE})`,
  'gu'
)

/** Anything that ends in 会, taken for a gathering only where it is said to be 召开. */
export const OPEN_HEAD =
  /(?<=召开[^，。；：\n]{0,30}\p{Script=Han})(?<![莅与到赴参聚])会(?=[，。；、”」）]|$)|(?<=\p{Script=Han})会(?=(?:[在于将定拟昨今上下日近如正隆胜]|\d{1,2}[月日])[^，。；\n]{0,20}召开|召开)/gu

/** Heads that name a kind and nothing more: they mean the meeting that is spoken of. */
export const BARE = /^(?:(?:正式)?会议|大会|全会|论坛|峰会|年会)$/u

const NTH = '第[一二三四五六七八九十\\d]{1,3}次'
const PART = `(?:${NTH}(?:[和、及与]${NTH})*|各次|首次)?(?:全体|联组|分组|小组|开幕|闭幕|闭会|分团|集中)(?:讨论|审议)?(?:会议|会|大会)|${NTH}大会|(?:主|分|平行|专题|主旨|子)论坛`

/** Named parts of a meeting: 第一次全体会议和闭幕会. */
export const SITTING = new RegExp(`^(?:${PART})(?:[和、及与](?:${PART}))*$`, 'u')

/** Names that tell only how a sitting is held. */
export const MANNER = /^(?:视频|电视电话|电视|电话|线上|网络|全体|专题|大会发言)+(?:会议?|大会)$/u

/** Bodies and shows that end in 会 or 大会. */
export const NO_MEETING =
  /(?:委员会|协会|学会|(?<![协洽会])商会|联合会|基金会|理事会|董事会|监事会|组委会|常委会|博览会|展览会|运动会|音乐会|交易会|招聘会|晚会|舞会|奥运会|亚运会|冬奥会|世博会|进博会|展会|庙会|书会|拍卖会|订货会|机会|社会|人民代表大会|总会|工会|盛会|第一会|(?:诗词|运动|体育|健身|武术|灯谜|汉字|成语|[赛歌舞])大会)$/u

/** Short names of cities after 在: 在京举行. */
export const CITY_SHORT: Readonly<Record<string, string>> = {
  京: '北京',
  沪: '上海',
  津: '天津',
  渝: '重庆',
  穗: '广州',
  蓉: '成都',
  邕: '南宁',
  汉: '武汉',
  杭: '杭州',
  昆: '昆明',
  筑: '贵阳',
  榕: '福州',
  厦: '厦门',
  港: '香港',
  澳: '澳门',
  甬: '宁波',
  并: '太原',
  兰: '兰州',
  哈: '哈尔滨',
  银: '银川',
  郑: '郑州',
  济: '济南',
  沈: '沈阳',
  深: '深圳',
  洛: '洛阳',
  通: '南通',
  锡: '无锡',
  苏: '苏州',
  扬: '扬州',
  徐: '徐州',
  盐: '盐城',
  温: '温州',
  烟: '烟台',
  潍: '潍坊',
  莞: '东莞',
  珠: '珠海',
  桂: '桂林',
  柳: '柳州',
  襄: '襄阳',
  遵: '遵义',
  泉: '泉州',
  昌: '南昌',
  肥: '合肥',
  鹏: '深圳'
}
