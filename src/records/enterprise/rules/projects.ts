import type { Span } from '../../../core/span.js'
import { PROJECT_TAIL } from '../lexicon.js'
import { firstEndingAfter } from '../word-at.js'
import type { Word } from '../words.js'
import { enumerationsOf } from './lists.js'
import { closesName } from './short-names.js'
import type { Reading, Sighting } from './sighting.js'

/** What an item ends in that is a project by itself: 恒泰年产五万吨铜箔项目, 远通电缆技改. */
const PROJECT_END = /(?:项目|工程|生产线|产线|产业园|基地|技改|扩能|扩建|扩产|搬迁改造|升级改造|[一二三四]期)$/u
const HAN = /^\p{Script=Han}$/u

/** 澜博锰合金技改、恒硕退役电池回收等12个项目: a project in a list opens with the name of its owner, then comes the product. */
export const projectOwners = (reading: Reading): Sighting[] =>
  enumerationsOf(reading).flatMap(({ items, after }) => {
    const projects = PROJECT_TAIL.test(after)
    return items
      .filter((item) => projects || PROJECT_END.test(reading.text.slice(item.start, item.end)))
      .map((item) => ownerOf(reading, item))
      .filter((owner) => owner !== null)
  })

/** The name that an item opens with, where a product follows it. */
const ownerOf = ({ words, firms }: Reading, item: Span): Sighting | null => {
  const from = firstEndingAfter(words, item.start)
  const known = firms.find(({ start }) => start === item.start)
  const end = known ? known.end : words[ownEnd(words, from) - 1]?.end
  if (end === undefined || end - item.start < 2 || end >= item.end) return null
  return { start: item.start, end, rule: 'enterprise/project-owner', weight: 0.5 }
}

/** Index after the words of a name's own: a place or none, a name or one that fell apart, what closes a firm's name. */
const ownEnd = (words: readonly Word[], from: number): number => {
  const named = words[from]?.kind === 'place' && (words[from]?.text.length ?? 0) > 1 ? from + 1 : from
  let to = named
  if (isSingle(words[to]) && isSingle(words[to + 1])) to += 2
  else if (words[to]?.kind === 'name') to += isSingle(words[to + 1]) && words[to + 1]?.kind === 'name' ? 2 : 1
  if (to === named) return from
  while (words[to]?.kind === 'industry' && closesName(words[to]?.text ?? '')) to++
  return to
}

const isSingle = (word: Word | undefined): boolean => word !== undefined && HAN.test(word.text) && word.kind !== 'mark'
