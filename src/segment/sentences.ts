import { bracketDepth } from '../core/brackets.js'
import { matches } from '../core/lexicon.js'
import { memoisedLast } from '../core/memo.js'
import type { Span } from '../core/span.js'
import { type Article, type BlockRole, READ_ROLES } from '../layout/index.js'

/** A sentence of an article, in the offsets of the article's text. */
export interface Sentence extends Span {
  /** Role of the block that it stands in. */
  readonly role: BlockRole
  /** Index of that block. */
  readonly block: number
  /** Its canonical text. */
  readonly text: string
}

/** Sentences of the blocks that state facts, in reading order. A mark inside brackets or quotes ends none. */
export const sentencesOf = memoisedLast((article: Article): readonly Sentence[] => {
  const sentences: Sentence[] = []
  article.blocks.forEach((block, index) => {
    if (!READ_ROLES.has(block.role)) return
    for (const span of splitSentences(article.text.text.slice(block.start, block.end))) {
      const start = block.start + span.start
      const end = block.start + span.end
      sentences.push({ start, end, role: block.role, block: index, text: article.text.text.slice(start, end) })
    }
  })
  return sentences
})

const END = /[。！？\n”]/gu
const CARRIES_ON = /[。！？”’）]/u
/** No sentence of prose is longer; a table, a list or a text without marks may be. Rules may cost the square of a sentence, never of a page. */
const LONGEST = 3000
const LOW_SURROGATE = /[\udc00-\udfff]/u
const SOFTER = ['；', '，', '、', ' ']

/** Spans of the sentences of one paragraph: split after 。！？ outside brackets, and after a quote that ends with one. */
export const splitSentences = (text: string): Span[] => {
  const depth = bracketDepth(text)
  const spans: Span[] = []
  let start = 0
  const close = (end: number): void => {
    while (end - start > LONGEST) take(cutPoint(text, start))
    take(end)
  }
  const take = (end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end })
    start = end
  }
  for (const { 0: unit, index } of matches(END, text)) {
    const ends = unit !== '”' && depth[index] === 0
    const endsQuote = unit === '”' && depth[index] === 1 && '。！？'.includes(text.charAt(index - 1) || ' ')
    if ((ends || endsQuote) && !CARRIES_ON.test(text.charAt(index + 1))) close(index + 1)
  }
  close(text.length)
  return spans
}

/** Where a stretch that is too long for a sentence is cut: after the strongest mark of its second half, or at the limit. */
const cutPoint = (text: string, start: number): number => {
  const half = start + LONGEST / 2
  const limit = start + LONGEST
  const stretch = text.slice(half, limit)
  for (const mark of SOFTER) {
    const at = stretch.lastIndexOf(mark)
    if (at >= 0) return half + at + 1
  }
  return LOW_SURROGATE.test(text.charAt(limit)) ? limit - 1 : limit
}
