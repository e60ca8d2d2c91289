import { words } from '../../core/lexicon.js'
import type { PlaceValue } from './value.js'

/** Countries and regions by the names that newspapers use. */
export const COUNTRIES = words`
  中国 美国 英国 法国 德国 日本 韩国 朝鲜 俄罗斯 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 芬兰 丹麦
  冰岛 爱尔兰 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚 保加利亚 希腊 塞尔维亚 克罗地亚 斯洛文尼亚 黑山 北马其顿 阿尔巴尼亚 波黑
  乌克兰 白俄罗斯 摩尔多瓦 立陶宛 拉脱维亚 爱沙尼亚 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 乌兹别克斯坦 土库曼斯坦
  吉尔吉斯斯坦 塔吉克斯坦 蒙古国 印度 巴基斯坦 孟加拉国 斯里兰卡 尼泊尔 不丹 马尔代夫 阿富汗 伊朗 伊拉克 叙利亚 黎巴嫩 约旦
  以色列 巴勒斯坦 沙特阿拉伯 沙特 阿联酋 卡塔尔 科威特 巴林 阿曼 也门 土耳其 塞浦路斯 越南 老挝 柬埔寨 泰国 缅甸 马来西亚
  新加坡 印度尼西亚 印尼 菲律宾 文莱 东帝汶 澳大利亚 澳洲 新西兰 斐济 巴布亚新几内亚 所罗门群岛 加拿大 墨西哥 古巴 巴拿马
  哥斯达黎加 危地马拉 洪都拉斯 尼加拉瓜 萨尔瓦多 牙买加 海地 多米尼加 巴西 阿根廷 智利 秘鲁 哥伦比亚 委内瑞拉 厄瓜多尔
  玻利维亚 乌拉圭 巴拉圭 圭亚那 苏里南 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 南苏丹 埃塞俄比亚 厄立特里亚 索马里 吉布提
  肯尼亚 乌干达 坦桑尼亚 卢旺达 布隆迪 刚果（金） 刚果（布） 赞比亚 津巴布韦 马拉维 莫桑比克 安哥拉 纳米比亚 博茨瓦纳 南非
  马达加斯加 毛里求斯 塞舌尔 加纳 尼日利亚 尼日尔 马里 塞内加尔 几内亚 科特迪瓦 喀麦隆 加蓬 乍得 利比里亚 塞拉利昂 多哥
  贝宁 布基纳法索 毛里塔尼亚 苏联 南朝鲜 梵蒂冈 摩纳哥 马耳他
`

/** Foreign cities and regions that stand often beside firms and meetings. */
export const FOREIGN_CITIES = words`
  纽约 华盛顿 洛杉矶 旧金山 芝加哥 波士顿 休斯敦 西雅图 底特律 硅谷 加州 得克萨斯州 加利福尼亚州 伦敦 巴黎 柏林 法兰克福 慕尼黑
  汉堡 日内瓦 苏黎世 布鲁塞尔 阿姆斯特丹 鹿特丹 罗马 米兰 马德里 巴塞罗那 里斯本 维也纳 斯德哥尔摩 哥本哈根 赫尔辛基 奥斯陆
  莫斯科 圣彼得堡 基辅 华沙 布拉格 布达佩斯 贝尔格莱德 雅典 伊斯坦布尔 安卡拉 东京 大阪 名古屋 京都 横滨 神户 福冈 首尔 釜山
  仁川 平壤 曼谷 河内 胡志明市 雅加达 吉隆坡 马尼拉 金边 万象 仰光 新德里 孟买 班加罗尔 伊斯兰堡 卡拉奇 达卡 科伦坡 加德满都
  德黑兰 巴格达 迪拜 阿布扎比 多哈 利雅得 开罗 内罗毕 亚的斯亚贝巴 约翰内斯堡 开普敦 拉各斯 悉尼 墨尔本 堪培拉 奥克兰 惠灵顿
  渥太华 多伦多 温哥华 蒙特利尔 墨西哥城 圣保罗 里约热内卢 巴西利亚 布宜诺斯艾利斯 圣地亚哥 利马 阿斯塔纳 阿拉木图 塔什干
`

/** Regions above the province that are used like places. */
export const REGIONS = words`
  东北 西北 西南 华北 华东 华南 华中 京津冀 长三角 珠三角 粤港澳大湾区 成渝 环渤海 海西 海峡两岸 东盟 欧洲 亚洲 非洲 北美 南美 拉美
  中东 东南亚 中亚 欧盟 台湾 香港 澳门
`

/** Short forms of divisions that are common words, and so are never read as places by themselves. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(words`
  东方 合作 灯塔 日照 来宾 白银 凤城 北安 安达 江山 高安 永安 兴化 兴平 华阴 东台 大丰 开原 新民 明光 天长 乐平 太和 兴义 福泉
  宣威 安国 平果 阿里 双城 长子 龙口 海门 新乡 五常 安康 保定 仙桃 石首 三明 同江 新泰 富锦 兴城 盖州 松原 通化 晋中 海林 尚志
  建德 兴仁 信宜 新余 中卫 大同 吉安 海北 海南藏族 开封 丰城 德兴 安丘 万源
`)

const PEOPLES = words`
  蒙古族 蒙古 回族 藏族 维吾尔 苗族 彝族 壮族 布依族 朝鲜族 满族 侗族 瑶族 白族 土家族 哈尼族 哈萨克族 哈萨克 傣族 黎族 傈僳族 佤族
  畲族 高山族 拉祜族 水族 东乡族 纳西族 景颇族 柯尔克孜族 柯尔克孜 土族 达斡尔族 仫佬族 羌族 布朗族 撒拉族 毛南族 仡佬族 锡伯族
  阿昌族 普米族 塔吉克族 塔吉克 怒族 鄂温克族 德昂族 保安族 裕固族 独龙族 鄂伦春族 赫哲族 门巴族 珞巴族 基诺族 各族
`

const PEOPLE_RUN = new RegExp(`(?:${PEOPLES.join('|')})+(?=自治|$)`, 'u')
const RANK = /(?:特别行政区|自治区|自治州|自治县|自治旗|地区|林区|矿区|新区|省|市|县|区|盟|旗)$/u

/** 广西壮族自治区 → 广西, 海西蒙古族藏族自治州 → 海西, 西宁市 → 西宁; null where one character would be left. */
export const shortForm = (name: string): string | null => {
  const bare = name.replace(PEOPLE_RUN, '').replace(RANK, '')
  return bare.length >= 2 && bare !== name ? bare : null
}

/** Rank of a name formed like a division's. */
export const levelOfRank = (rank: string): PlaceValue['level'] =>
  rank === '省' || rank === '自治区'
    ? 'province'
    : rank === '镇' || rank === '乡'
      ? 'township'
      : rank === '市'
        ? 'city'
        : 'county'
