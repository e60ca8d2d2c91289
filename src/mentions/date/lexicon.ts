/** Years told by their distance from the year of the article. */
export const RELATIVE_YEARS: Readonly<Record<string, number>> = {
  今年: 0,
  本年: 0,
  去年: -1,
  上年: -1,
  前年: -2,
  大前年: -3,
  明年: 1,
  后年: 2
}

/** Years told by their distance from a year named before. */
export const ANAPHORIC_YEARS: Readonly<Record<string, number>> = { 当年: 0, 同年: 0, 次年: 1, 翌年: 1 }

/** Months told by their distance from the month of the article. */
export const RELATIVE_MONTHS: Readonly<Record<string, number>> = {
  本月: 0,
  这个月: 0,
  上月: -1,
  上个月: -1,
  上上个月: -2,
  下月: 1,
  下个月: 1
}

/** Months told by their distance from a month named before. */
export const ANAPHORIC_MONTHS: Readonly<Record<string, number>> = { 当月: 0, 同月: 0, 次月: 1 }

/** Days told by their distance from the day of the article. */
export const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  今天: 0,
  今日: 0,
  今晨: 0,
  今早: 0,
  今晚: 0,
  今夜: 0,
  昨天: -1,
  昨日: -1,
  昨晚: -1,
  昨夜: -1,
  昨午: -1,
  今午: 0,
  昨晨: -1,
  昨起: -1,
  今起: 0,
  昨: -1,
  前天: -2,
  前日: -2,
  前晚: -2,
  大前天: -3,
  明天: 1,
  明日: 1,
  明晚: 1,
  明早: 1,
  明晨: 1,
  后天: 2,
  大后天: 3
}

/** Days told by their distance from a day named before. */
export const ANAPHORIC_DAYS: Readonly<Record<string, number>> = {
  当天: 0,
  当日: 0,
  当晚: 0,
  同日: 0,
  同一天: 0,
  前一天: -1,
  前一日: -1,
  前一晚: -1,
  次日: 1,
  翌日: 1
}

/** Weeks told by their distance from the week of the article. */
export const WEEKS: Readonly<Record<string, number>> = {
  本周: 0,
  这周: 0,
  上周: -1,
  上上周: -2,
  下周: 1,
  本星期: 0,
  这星期: 0,
  上星期: -1,
  上个星期: -1,
  下星期: 1,
  下个星期: 1,
  本礼拜: 0,
  上礼拜: -1,
  上个礼拜: -1,
  下礼拜: 1,
  下个礼拜: 1
}

/** Feasts that have their own day, month and day. */
export const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  元旦节: [1, 1],
  元旦: [1, 1],
  妇女节: [3, 8],
  植树节: [3, 12],
  劳动节: [5, 1],
  五一劳动节: [5, 1],
  青年节: [5, 4],
  五四青年节: [5, 4],
  儿童节: [6, 1],
  六一儿童节: [6, 1],
  建党节: [7, 1],
  建军节: [8, 1],
  八一建军节: [8, 1],
  教师节: [9, 10],
  国庆节: [10, 1],
  记者节: [11, 8],
  圣诞节: [12, 25]
}

/** What stretches of time are told in from now, in days; months and years keep their own precision. */
export const SPANS: Readonly<Record<string, number>> = { 天: 1, 日: 1, 周: 7, 星期: 7, 个星期: 7, 礼拜: 7, 个礼拜: 7 }

/** What a clause has that speaks of a coming day. */
export const FUTURE =
  /将(?![军近领士来帅])|定于|[初暂]定|拟(?:于|在|定)|计划[于在]|预计|即将|有望|(?:决定|建议)[^，。]{0,30}于|力争|明(?:[年天日]|（\d)/u
