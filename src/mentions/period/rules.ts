import { anyOf } from '../../core/lexicon.js'
import { dateNumber, fullYear } from '../date/numeral.js'
import { FEAST_TAILS, FEASTS, VAGUE, YEAR_WORDS } from './lexicon.js'
import { decadeOf, monthsFrom, monthsOf, planYears, quarterFrom, type Stretch, weekOf, yearsOf } from './stretch.js'

/** What a rule may know beside its own match. */
export interface Calendar {
  /** Year and month of publication, null where unknown. */
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
}

/**
 * A named form of period. `needs` is a part that no match is without; `pattern` has named groups only of its own; `read`
 * tells what a match means.
 */
export interface PeriodRule {
  readonly name: string
  readonly needs: RegExp
  readonly pattern: string
  readonly read: (text: string, calendar: Calendar) => Stretch & { readonly implied: boolean }
}

const COUNT = '(?:\\d{1,3}|[一二两三四五六七八九十]{1,3}|几|多)'
const YEAR = `(?:(?:(?:1[89]|20)\\d{2}|\\d{2}(?=年(?:1[0-2]|0?[1-9])月)|[一二][〇○零九][〇○零一二三四五六七八九]{2})年|${anyOf(Object.keys(YEAR_WORDS))}(?!度))`
const MONTH = '(?:1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])'
const TO = '(?:至|到|[—~-]{1,2})'
const AS_OF = '(?:截至|截止到?|到|至)'
const BEFORE_DIGIT = '(?<![\\d.第])'

const UNKNOWN = { from: null, to: null, implied: false }

/** The year stated in a match, or that of publication. */
const yearIn = (text: string, { year }: Calendar): { year: number | null; implied: boolean } => {
  const stated = /((?:1[89]|20)\d{2}|[一二][〇○零九][〇○零一二三四五六七八九]{2})年/u.exec(text)
  if (stated) return { year: dateNumber(stated[1] ?? ''), implied: false }
  const short = /(?<!\d)(\d{2})年/u.exec(text)?.[1]
  if (short !== undefined) return { year: fullYear(short), implied: false }
  const word = Object.keys(YEAR_WORDS).find((candidate) => text.includes(candidate))
  return { year: year === null ? null : year + (word ? (YEAR_WORDS[word] ?? 0) : 0), implied: true }
}

/** Months of the stated year; where none is stated, the latest such months that had begun at publication. */
const monthsIn = (text: string, calendar: Calendar, first: number, last: number): ReturnType<PeriodRule['read']> => {
  const { year, implied } = yearIn(text, calendar)
  const yearless = implied && !Object.keys(YEAR_WORDS).some((word) => text.includes(word))
  const ahead = yearless && calendar.month !== null && first > calendar.month
  return { ...monthsOf(year !== null && ahead ? year - 1 : year, first, last), implied }
}

/** 3月中旬: the days of a third of a month; the month itself where no third is told. */
const thirdOf = (text: string, month: ReturnType<PeriodRule['read']>): ReturnType<PeriodRule['read']> => {
  const days = DAYS_OF_THIRDS[text.slice(-2)]
  if (!days || month.from === null) return month
  const last =
    days[1] ?? new Date(Date.UTC(Number(month.from.slice(0, 4)), Number(month.from.slice(5)), 0)).getUTCDate()
  return { ...month, from: `${month.from}-${days[0]}`, to: `${month.from}-${last}` }
}

const DAYS_OF_THIRDS: Readonly<Record<string, readonly [string, string?]>> = {
  上旬: ['01', '10'],
  中旬: ['11', '20'],
  下旬: ['21']
}

const numberIn = (text: string, pattern: RegExp): number =>
  dateNumber((pattern.exec(text)?.[1] ?? '').replace('两', '二'))

const FIRST_MONTH = new RegExp(`(?<!\\d)(${MONTH})月?${TO}`, 'u')
const LAST_MONTH = new RegExp(`${TO}(${MONTH})月`, 'u')
const ONE_MONTH = new RegExp(`(?<!\\d)(${MONTH})月`, 'u')

/** The forms of period, longest match first wins between them. */
export const PERIOD_RULES: readonly PeriodRule[] = [
  {
    // “十四五”时期, “八五”期间, 到“十五五”末
    name: 'period/five-year-plan',
    needs: /五/u,
    pattern: `(?:到)?“(?:十[一二三四五六七八]?|[一二三四五六七八九])五”(?:规划)?(?:时期|期间|期末|末|以来)?|(?<![一二三四五六七八九十])(?:十[一二三四五六七八]?|[六七八九])五(?:规划)?(?:时期|期间|期末)`,
    read: (text, { year }) => {
      const plan = planYears(numberIn(text, /((?:十[一二三四五六七八]?|[一二三四五六七八九]))五/u))
      return { ...plan, ...(text.endsWith('以来') && year !== null ? { to: String(year) } : {}), implied: false }
    }
  },
  {
    // 今年前三季度, 2024年一季度, 今年首季
    name: 'period/quarters',
    needs: /季/u,
    pattern: `${YEAR}?(?:前[一二两三1-3]个?季度?|第?[一二三四1-4]季度|首季度?)(?:末)?`,
    read: (text, calendar) => {
      const quarter = text.includes('首') ? 1 : numberIn(text, /([一二两三四1-4])个?季/u)
      return monthsIn(text, calendar, /前/u.test(text.replace('前年', '')) ? 1 : 3 * quarter - 2, 3 * quarter)
    }
  },
  {
    // 本季度, 上一季度
    name: 'period/quarter-word',
    needs: /季度/u,
    pattern: '(?:本|上一?|下一?)个?季度',
    read: (text, calendar) => ({
      ...quarterFrom(calendar, text.startsWith('上') ? -1 : text.startsWith('下') ? 1 : 0),
      implied: true
    })
  },
  {
    // 第四季, 首季, 首三季, 去年第三季
    name: 'period/short-quarters',
    needs: /季/u,
    pattern: `${YEAR}?(?:第[一二三四1-4]|首[二两三]?|次)季(?![度报节军风])`,
    read: (text, calendar) => {
      const last = text.includes('次') ? 2 : numberIn(text.replace(/^.*年/u, ''), /([一二两三四1-4])季/u)
      const first = /首[二两三]/u.test(text) ? 1 : 3 * last - 2
      return text.includes('首季') ? monthsIn(text, calendar, 1, 3) : monthsIn(text, calendar, first, 3 * last)
    }
  },
  {
    // 第一财季, 2011财年第四财季, 本财年, 第一个财政季度
    name: 'period/fiscal',
    needs: /财/u,
    pattern: `(?:(?:(?:19|20)\\d{2}|本|上|上一|下一?)(?:个)?财(?:政)?年度?)?第?[一二三四1-4]个?财(?:政)?季度?|(?:(?:19|20)\\d{2}|本|上|上一|下一?)(?:个)?财(?:政)?(?:年度?|季度?)`,
    read: () => UNKNOWN
  },
  {
    // 今年上半年, 2024年下半年
    name: 'period/half-year',
    needs: /半年/u,
    pattern: `${YEAR}?[上下]半年`,
    read: (text, calendar) =>
      text.includes('上半年') ? monthsIn(text, calendar, 1, 6) : monthsIn(text, calendar, 7, 12)
  },
  {
    // 1至10月, 今年1—5月份
    name: 'period/months',
    needs: LAST_MONTH,
    pattern: `${BEFORE_DIGIT}${YEAR}?(?<!\\d)${MONTH}月?${TO}${MONTH}月份?(?!\\d)`,
    read: (text, calendar) => monthsIn(text, calendar, numberIn(text, FIRST_MONTH), numberIn(text, LAST_MONTH))
  },
  {
    // 今年前10个月, 前两个月, 首五个月
    name: 'period/first-months',
    needs: /月/u,
    pattern: `${YEAR}?[头前首](?:1[0-2]|\\d|[一二两三四五六七八九十]{1,2})个?月`,
    read: (text, calendar) =>
      monthsIn(text, calendar, 1, numberIn(text, /[头前首](\d+|[一二两三四五六七八九十]+)个?月/u))
  },
  {
    // 10月份, 去年12月, 截至9月底, 3月末
    name: 'period/month',
    needs: /月/u,
    pattern: `${BEFORE_DIGIT}(?:${AS_OF})?${YEAR}?${MONTH}月(?:份|底|末|初|[上中下]旬)?(?![\\d一二三四五六七八九十])`,
    read: (text, calendar) => {
      const month = numberIn(text, ONE_MONTH)
      return thirdOf(text, monthsIn(text, calendar, month, month))
    }
  },
  {
    // 2021年至2025年, 2016—2020年
    name: 'period/years',
    needs: /年/u,
    pattern: `${BEFORE_DIGIT}(?:19|20)\\d{2}年?${TO}(?:19|20)\\d{2}年`,
    read: (text) => {
      const [first, last] = text.match(/\d{4}/gu) ?? []
      return { ...yearsOf(Number(first), Number(last)), implied: false }
    }
  },
  {
    // 去年, 2024年, 2024年全年, 到2022年, 截至2023年底
    name: 'period/year',
    needs: /年/u,
    pattern: `${BEFORE_DIGIT}(?:${AS_OF}|自)?${YEAR}(?:全年|同期|以来|[年]?[底末初])?`,
    read: (text, calendar) => {
      const { year, implied } = yearIn(text, calendar)
      return { ...yearsOf(year, text.includes('以来') ? calendar.year : year), implied }
    }
  },
  {
    // 20世纪90年代, 上世纪八十年代, 2020年代
    name: 'period/decade',
    needs: /年代/u,
    pattern: `${BEFORE_DIGIT}(?:20世纪|二十世纪|上世纪|本世纪|21世纪|二十一世纪|(?:18|19|20)(?=\\d0))?(?:[1-9]0|[一二三四五六七八九]十)年代(?:初期?|中期|末期?|后期|以来|至今)?`,
    read: (text) => ({ ...decadeOf(text, numberIn(text, /(\d0|[一二三四五六七八九]十)年代/u)), implied: false })
  },
  {
    // 本月, 上月底, 上个月
    name: 'period/month-word',
    needs: /月/u,
    pattern: `(?<!以)(?:本月|上个?月|下个?月)(?:底|末|初|份|[上中下]旬)?(?![\\d球亮一二三])`,
    read: (text, calendar) => ({
      ...monthsFrom(calendar, text.startsWith('上') ? -1 : text.startsWith('下') ? 1 : 0),
      implied: true
    })
  },
  {
    // 上周, 本周
    name: 'period/week',
    needs: /周|星期/u,
    pattern: '(?:本|上|下)(?:周|星期)(?![一二三四五六日天末边刊岁长])',
    read: (text, calendar) => ({
      ...weekOf(calendar, text.startsWith('上') ? -1 : text.startsWith('下') ? 1 : 0),
      implied: true
    })
  },
  {
    // 春节假期8天, 2024年元旦假期, “五一”期间
    name: 'period/feast',
    needs: /假|黄金周|期间/u,
    pattern: `${YEAR}?“?${anyOf(FEASTS)}”?(?:${anyOf(FEAST_TAILS)})(?:前?[一二两三四五六七八\\d]天)?`,
    read: (text, calendar) => {
      const { year, implied } = yearIn(text, calendar)
      return { ...yearsOf(year, year), implied }
    }
  },
  {
    // 今春, 去冬今春, 去年夏天
    name: 'period/season',
    needs: /[今去明年][春夏秋冬]/u,
    pattern: `(?:去冬今春|今冬明春|(?:今[春夏秋冬]|(?<![失过前回离])去冬(?!季|泳)|明春)(?![节运晚奥])|${YEAR}[春夏秋冬][季天])(?:以来)?`,
    read: () => UNKNOWN
  },
  {
    // 五年来, 近三年, 三年间, 未来五年, 5年内, 最近三天, 过去两周
    name: 'period/duration',
    needs: /[年月天周季]|星期/u,
    pattern: `${BEFORE_DIGIT}(?:(?:近|过去|最近|未来|今后|这|成立|前)${COUNT}个?(?:多年|年|月)(?:来|间|以来|内|里)?|(?:过去|最近|未来|今后)${COUNT}个?(?:天|周|星期|季度)(?:来|间|内|里)?|${COUNT}(?:多年|年)(?:来|间|以来|内)|(?<!第)(?:\\d{1,2}|[一两三四五六])(?:周|个月)内)`,
    read: () => UNKNOWN
  },
  {
    // 近年来, 去年同期, 年初以来, 全年
    name: 'period/named',
    needs: /近|[目当]前|同期|[以年]来|假|过去一年|全年/u,
    pattern: `${anyOf(VAGUE)}|(?<![一-鿿]年)全年|(?:党的)?十[七八九]大以来|二十大以来`,
    read: () => UNKNOWN
  }
]
