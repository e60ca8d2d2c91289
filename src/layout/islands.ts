import type { Repair } from './article.js'
import { sourceSpan, type Whole } from './rejoin.js'

const textOf = (whole: Whole | undefined): string => whole?.paragraph.text.text ?? ''

/** 好消息不断传出—— : a line that announces what follows. */
const ANNOUNCES = /[^—](?:——|：)$/u

/** An announcement that a line set apart follows, so that what it announces is missing. */
const emptyLead = (article: readonly Whole[]): number =>
  article.findIndex(
    (whole, index) =>
      index > 0 && ANNOUNCES.test(textOf(whole)) && textOf(whole).length <= 40 && article[index + 1]?.form === 'display'
  )

/**
 * What stands between the two sides of a seam was put there from elsewhere. Where an earlier line announces something that does
 * not follow, it is put there.
 */
export const placeIslands = (article: readonly Whole[]): Whole[] => {
  const lead = emptyLead(article)
  if (lead < 0) return [...article]
  for (const [index, { parts }] of article.entries()) {
    const island = parts.length > 1 && index > lead + 1 ? islandIn(article, index) : []
    const first = island[0]
    const announced = article[lead]
    if (!first || !announced) continue
    const repair: Repair = {
      kind: 'moved',
      spans: [sourceSpan(announced), { start: sourceSpan(first).start, end: sourceSpan(island.at(-1) ?? first).end }],
      score: 2
    }
    const rest = article.filter((other) => !island.includes(other) && other !== announced)
    const at = rest.findIndex((other) => (other.parts[0] ?? 0) > (announced.parts[0] ?? 0))
    const moved = { ...announced, repairs: [...announced.repairs, repair] }
    return [...rest.slice(0, at), moved, ...island, ...rest.slice(at)]
  }
  return [...article]
}

/** The pieces of running text between two parts of a piece. */
const islandIn = (article: readonly Whole[], index: number): Whole[] => {
  const parts = article[index]?.parts ?? []
  for (let i = 0; i + 1 < parts.length; i++) {
    const [from, to] = [parts[i] ?? 0, parts[i + 1] ?? 0]
    if (to <= from + 1) continue
    const between = article.filter(
      ({ parts: own, form }) =>
        (form === 'prose' || form === 'display') && own.every((part) => part > from && part < to)
    )
    if (between.some(({ form }) => form === 'prose')) return between
  }
  return []
}
