import { matches } from '../../core/lexicon.js'
import { memoised } from '../../core/memo.js'
import type { ArticleContext } from '../../document/context.js'
import type { Day } from './day.js'
import { daysBetween } from './day.js'
import { dateNumber } from './numeral.js'

/** What relative dates of an article are told from. */
export interface Reference {
  /** The day the article was written: that of its dateline, else that of publication. */
  readonly written: Day | null
  /** The day of publication, else that of the dateline. */
  readonly published: Day | null
}

/** What a dateline ends with: 日电, 日上午消息：. */
const DATELINE_END = /日(?:[上下]?[午晚])?(?:专|综合|特)?(?:[讯电]|消息[：（(])/gu
/** 新华社西宁11月24日电, and 本报记者某某宁波十八日电, which leaves out the month; from the beginning of its line. */
const DATELINE =
  /[^。！？\n]{0,40}?(?:(?:(?<year>(?:19|20)\d{2})年)?(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月|(?<=本报[^。！？\n]{2,20}))(?<day>3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])日(?:[上下]?[午晚])?(?:专|综合|特)?(?:[讯电]|消息[：（(])/uy
/** Units of an article that its dateline stands in. */
const HEAD = 2000
const IMPLIED = ['year', 'month', 'day'] as const

type Parts = { readonly year?: string; readonly month?: string; readonly day?: string }

/** The parts of an article's first dateline. A line is read only if it has the end of one. */
const datelineOf = (article: string): Parts | undefined => {
  const text = article.slice(0, HEAD)
  let line = -1
  for (const { index } of matches(DATELINE_END, text)) {
    const start = text.lastIndexOf('\n', index) + 1
    if (start === line) continue
    line = start
    DATELINE.lastIndex = start
    const groups = DATELINE.exec(text)?.groups
    if (groups) return groups
  }
  return undefined
}

/** The days that an article's relative dates are resolved against. */
export const referenceOf = memoised((context: ArticleContext): Reference => {
  const { year = null, month = null, day = null } = context.published ?? {}
  const published: Day | null = context.published ? { year, month, day, implied: IMPLIED } : null
  const groups = datelineOf(context.article.text.text)
  if (!groups) return { written: published, published }
  const written: Day = {
    year: groups.year ? Number(groups.year) : year,
    month: groups.month ? dateNumber(groups.month) : month,
    day: dateNumber(groups.day ?? ''),
    implied: IMPLIED
  }
  if (!groups.month && day !== null && (written.day ?? 0) > day) return { written: published, published }
  return dated(written, published)
})

/** A dateline belongs to the days before publication; around New Year its year is the one before. */
const dated = (written: Day, published: Day | null): Reference => {
  if (!published) return { written, published: written }
  for (const year of [written.year, (published.year ?? 0) - 1]) {
    const candidate = { ...written, year }
    const age = daysBetween(candidate, published)
    if (age !== null && age >= 0 && age <= 15) return { written: candidate, published }
  }
  return { written: published, published }
}
