import type { Span } from '../core/span.js'
import { jiebaFor, type Tagged } from './jieba.js'

/** A word as nodejieba cuts it, with its part-of-speech tag. Boundaries are advice: names are often cut or glued. */
export interface Token extends Span {
  readonly text: string
  readonly tag: string
}

/** Words with their tags. A word's tag depends on nothing but the word, and to cut a text costs half of what tagging it does. */
const tags = new Map<string, Tagged>()
/** More words than this are not remembered: a run over millions of articles meets ever new ones. */
const MOST_TAGS = 60_000

/** Learns a word's tag; one that was guessed from what stands beside it may fall apart when it is cut alone. */
const learnTag = (word: string, text: string): Tagged => {
  if (tags.size > MOST_TAGS) tags.clear()
  const found = tagIn(word, word) ?? tagIn(text, word) ?? { word, tag: 'x' }
  tags.set(word, found)
  return found
}

const tagIn = (text: string, word: string): Tagged | undefined =>
  jiebaFor(text)
    .tag(text)
    .find((tagged) => tagged.word === word)

/**
 * Words of a text with their tags; concatenated they are the text. Offsets are UTF-16 units of `text` plus `offset`.
 * @throws SegmenterUnavailable where nodejieba cannot be loaded
 */
export const tokenise = (text: string, offset = 0): Token[] => {
  let end = offset
  return jiebaFor(text)
    .cut(text, true)
    .map((cut) => {
      const { word, tag } = tags.get(cut) ?? learnTag(cut, text)
      const start = end
      end += word.length
      return { text: word, tag, start, end }
    })
}

/**
 * The words of texts, of each word what a reader makes of it and its tag: read once for a word, so that a text costs one look-up
 * a word and no token.
 */
export class WordReader<T> {
  private readonly known = new Map<string, T>()

  constructor(private readonly read: (text: string, tag: string) => T) {}

  /**
   * What is made of each word of a text; concatenated the words are the text.
   * @throws SegmenterUnavailable where nodejieba cannot be loaded
   */
  of(text: string): T[] {
    return jiebaFor(text)
      .cut(text, true)
      .map((cut) => this.known.get(cut) ?? this.learn(cut, text))
  }

  private learn(cut: string, text: string): T {
    if (this.known.size > MOST_TAGS) this.known.clear()
    const { word, tag } = tags.get(cut) ?? learnTag(cut, text)
    const made = this.read(word, tag)
    this.known.set(word, made)
    return made
  }
}

/**
 * Words of a text by the dictionary alone, no word guessed: what it does not know falls apart into single characters.
 * @throws SegmenterUnavailable where nodejieba cannot be loaded
 */
export const dictionaryWords = (text: string): readonly string[] => {
  if (text === '') return []
  const readable = text.replace(/[\ud800-\udfff]/gu, '？')
  return jiebaFor(readable).cut(readable)
}
