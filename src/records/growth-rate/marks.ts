import { memoised } from '../../core/memo.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { dates } from '../../mentions/date/index.js'
import { measures } from '../../mentions/measure/index.js'
import { money } from '../../mentions/money/index.js'
import { plainFigures } from '../../mentions/number/index.js'
import { organs } from '../../mentions/organ/index.js'
import { periods } from '../../mentions/period/index.js'
import { knownPlaceAt, places } from '../../mentions/place/index.js'
import { rates } from '../../mentions/rate/index.js'
import { enterprise } from '../enterprise/index.js'

/** Where the mentions of an article begin and end, for reading phrases from either side. */
export interface Marks {
  /** Start of the longest amount, count or number that ends at an offset. */
  readonly levelByEnd: ReadonlyMap<number, number>
  readonly timeByEnd: ReadonlyMap<number, number>
  readonly timeByStart: ReadonlyMap<number, number>
  /** End of the longest place or public body that begins at an offset. */
  readonly ownerByStart: ReadonlyMap<number, number>
  /** End of the longest firm's name that begins at an offset. */
  readonly firmByStart: ReadonlyMap<number, number>
  /** Where the names of firms end. */
  readonly firmEnds: ReadonlySet<number>
  /** The names of the article's firms without the place before them, each after a line break. */
  readonly firmNames: string
}

/** How many firms' names are looked through for a part of one. */
const MOST_FIRMS = 100

const byEnd = (...lists: readonly (readonly Span[])[]): Map<number, number> => {
  const map = new Map<number, number>()
  for (const spans of lists)
    for (const { start, end } of spans) {
      const known = map.get(end)
      if (known === undefined || start < known) map.set(end, start)
    }
  return map
}

const byStart = (...lists: readonly (readonly Span[])[]): Map<number, number> => {
  const map = new Map<number, number>()
  for (const spans of lists)
    for (const { start, end } of spans) {
      const known = map.get(start)
      if (known === undefined || end > known) map.set(start, end)
    }
  return map
}

/** 用工成本年增长率, 项目前期手续: what ends a word there begins no period. */
const ENDS_WORD = /[成资样版文]本$|[项题栏节科剧数]目$/u

const endsWord = (text: string, at: number): boolean =>
  '本目'.includes(text.charAt(at)) && ENDS_WORD.test(text.slice(Math.max(0, at - 1), at + 1))

const timesOf = (context: ArticleContext): Span[] =>
  [periods, dates]
    .flatMap((kind): readonly Span[] => kind.in(context))
    .filter(({ start }) => !endsWord(context.article.text.text, start))

/** The marks of an article, computed once. */
export const marksOf = memoised((context: ArticleContext): Marks => {
  const firms = byStart(enterprise.drafts(context).flatMap((draft) => draft.spans))
  const times = timesOf(context)
  return {
    levelByEnd: byEnd(money.in(context), measures.in(context), plainFigures(context.article), rates.in(context)),
    timeByEnd: byEnd(times),
    timeByStart: byStart(times),
    ownerByStart: byStart(places.in(context), organs.in(context)),
    firmByStart: firms,
    firmEnds: new Set(firms.values()),
    firmNames: enterprise
      .drafts(context)
      .slice(0, MOST_FIRMS)
      .map(({ fields: { name } }) => `\n${name.slice(knownPlaceAt(name, 0)?.name.length ?? 0)}`)
      .join('')
  }
})
