import { anyOf, words } from '../../core/lexicon.js'
import type { Modifier } from '../../core/modifier.js'

/** Chinese digits, everyday and banking forms. */
export const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  两: 2,
  贰: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9
}

/** Characters that multiply what stands before them. */
export const SCALES: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
  万: 1e4,
  亿: 1e8
}

/** What a scale character begins where it belongs to the unit and not to the number: 千瓦, 千米, 兆. */
export const SCALED_UNITS = anyOf(words`瓦 米 克 伏 卡 赫 字节 帕 焦 牛 吨级 分点`)

/** Words directly before a figure that say how exact it is. */
export const BEFORE: Readonly<Record<Exclude<Modifier, 'exact'>, readonly string[]>> = {
  'at-least': words`至少 不低于 不少于 不小于 起码 最少`,
  under: words`不足 不到 不及 不满 未满 未达 未到 低于 少于 小于 不超过 不超 不高于 不多于 至多 最多`,
  over: words`超过 超出 超 逾 突破 大于 高于 多于 超越 跨过 跨越 冲破`,
  about: words`几乎 近乎 大约 约 将近 接近 近 大概 约莫 大致 差不多`
}

/** Words directly after a quantity that say how exact it is. */
export const AFTER: Readonly<Record<Exclude<Modifier, 'exact'>, readonly string[]>> = {
  'at-least': words`起 起步`,
  under: words`以下 以内 之内 弱 不到`,
  over: words`以上 之上 有余 还多 还要多 多 余 强`,
  about: words`左右 上下`
}

/** Characters before 约, 近, 超 that make another word of it: 签约20亿元, 节约5%, 附近3公里, 赶超. */
export const BEFORE_WORDS = /(?:[节契预条特制签公集履毁违缔邀合]约|[附最临邻靠远亲]近|[赶反]超)(?:了|有)?$/u

/** A qualifier's first character after a figure that begins another word: 多元, 强化, 余额, 起步区. */
export const AFTER_WORDS =
  /^(?:多[元样方地点个家种次措年名项边]|起[来到草见诉重飞]|起步区|强[化调劲度力国省市县]|弱[势化]|余[额热下])/u
