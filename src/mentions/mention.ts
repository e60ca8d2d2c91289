import { memoisedLast } from '../core/memo.js'
import type { Span } from '../core/span.js'
import type { ArticleContext } from '../document/context.js'

/** A typed span of an article's text with what it means. Offsets are UTF-16 units of the article's text. */
export interface Mention<V> extends Span {
  readonly value: V
  /** The rule that read it. */
  readonly rule: string
}

/** One kind of mention: how it is called and how it is found. `in` computes once per article. */
export interface MentionKind<V> {
  readonly kind: string
  readonly in: (context: ArticleContext) => readonly Mention<V>[]
}

/** Defines a kind of mention. `find` is pure; overlaps within the kind are settled by it. */
export const defineMention = <V>(
  kind: string,
  find: (context: ArticleContext) => readonly Mention<V>[]
): MentionKind<V> => ({ kind, in: memoisedLast(find) })

/** Index of the first of sorted mentions that begins at an offset or after it. */
const firstFrom = (mentions: readonly Span[], start: number): number => {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}

/** Whether one of sorted mentions lies inside a span. */
export const anyWithin = (mentions: readonly Span[], span: Span): boolean => {
  for (let i = firstFrom(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention || mention.start >= span.end) return false
    if (mention.end <= span.end) return true
  }
  return false
}

/** Those of sorted mentions that lie inside a span. */
export const within = <T extends Span>(mentions: readonly T[], span: Span): T[] => {
  const found: T[] = []
  for (let i = firstFrom(mentions, span.start); i < mentions.length; i++) {
    const mention = mentions[i]
    if (!mention || mention.start >= span.end) break
    if (mention.end <= span.end) found.push(mention)
  }
  return found
}
