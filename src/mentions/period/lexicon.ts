import { words } from '../../core/lexicon.js'

/** Years told by their distance from the year of publication. */
export const YEAR_WORDS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  明年: 1
}

/** Feasts that figures are counted over. */
export const FEASTS = words`元旦 春节 新春 清明 清明节 五一 劳动节 端午 端午节 国庆 国庆节 十一 中秋 中秋节 元宵 双节 中秋国庆 国庆中秋 暑期 暑假 寒假 春运 暑运`

/** What a feast is followed by where the time is meant. */
export const FEAST_TAILS = words`假期 小长假 长假 黄金周 假日 期间 假期期间 假日期间 假期前 节日期间`

/** Stretches told from now, by name. */
export const VAGUE = words`近年来 近几年 近些年来 近期 目前 截至目前 截至当前 同期 年初以来 开年以来 今年以来 去年以来 假日期间 假期 过去一年 改革开放以来 新中国成立以来`
