import type { Span } from '../core/span.js'
import { Cutter } from './cutter.js'
import { dictionary, MOST_WORDS } from './dictionary.js'

/** A word as the dictionary cuts it, with its part-of-speech tag. Boundaries are advice: names are often cut or glued. */
export interface Token extends Span {
  readonly text: string
  readonly tag: string
}

let made: Cutter | null = null
const cutter = (): Cutter => {
  made ??= new Cutter(dictionary())
  return made
}

const SURROGATE = /[\ud800-\udfff]/u
/** A text without halves of characters; U+FFFD stands for them. */
const wellFormed = (text: string): string => (SURROGATE.test(text) ? Buffer.from(text).toString() : text)

const tagOf = (word: number, text: string): string => (word > 0 ? dictionary().tagOf(word) : tagOfUnknown(text))

/**
 * The part of speech that nodejieba gives a word that is not in the dictionary: such are of ASCII alone or have none. It looks at
 * their first half.
 */
const tagOfUnknown = (text: string): string => {
  const half = text.slice(0, text.length >> 1)
  if (half === '' || half.charCodeAt(0) >= 0x80) return 'x'
  return DIGITS.test(half) ? 'm' : 'eng'
}
const DIGITS = /^\d+$/u

/**
 * Words of a text with their tags; concatenated they are the text. Offsets are UTF-16 units of `text` plus `offset`.
 * @throws SegmenterUnavailable where the dictionary cannot be read
 */
export const tokenise = (text: string, offset = 0): Token[] => {
  const readable = wellFormed(text)
  const cuts = cutter().cut(readable, true)
  const tokens: Token[] = []
  for (let at = 0, start = 0; at < cuts.length; at += 2) {
    const end = cuts[at] ?? 0
    const word = readable.slice(start, end)
    tokens.push({ text: word, tag: tagOf(cuts[at + 1] ?? 0, word), start: offset + start, end: offset + end })
    start = end
  }
  return tokens
}

/** More words that are in no dictionary are not remembered: a run over millions of articles meets ever new ones. */
const MOST_UNKNOWN = 60_000

/**
 * The words of texts, of each word what a reader makes of it and its tag: read once for a word, so that a text costs one look-up
 * a word and no token.
 */
export class WordReader<T> {
  /** By the word's number in the dictionary. */
  private readonly known = new Array<T | undefined>(MOST_WORDS)
  private readonly unknown = new Map<string, T>()

  constructor(private readonly read: (text: string, tag: string) => T) {}

  /**
   * What is made of each word of a text; concatenated the words are the text.
   * @throws SegmenterUnavailable where the dictionary cannot be read
   */
  of(text: string): T[] {
    const readable = wellFormed(text)
    const cuts = cutter().cut(readable, true)
    const found: T[] = []
    for (let at = 0, start = 0; at < cuts.length; at += 2) {
      const end = cuts[at] ?? 0
      const word = cuts[at + 1] ?? 0
      found.push((word > 0 ? this.known[word] : undefined) ?? this.learn(readable.slice(start, end), word))
      start = end
    }
    return found
  }

  private learn(text: string, word: number): T {
    if (word === 0) {
      const remembered = this.unknown.get(text)
      if (remembered !== undefined) return remembered
      if (this.unknown.size >= MOST_UNKNOWN) this.unknown.clear()
    }
    const made = this.read(text, tagOf(word, text))
    if (word === 0) this.unknown.set(text, made)
    else this.known[word] = made
    return made
  }
}

/**
 * Words of a text by the dictionary alone, no word guessed: what it does not know falls apart into single characters.
 * @throws SegmenterUnavailable where the dictionary cannot be read
 */
export const dictionaryWords = (text: string): readonly string[] => {
  const readable = text.replace(/[\ud800-\udfff]/gu, '？')
  const cuts = cutter().cut(readable, false)
  const words: string[] = []
  for (let at = 0, start = 0; at < cuts.length; at += 2) {
    const end = cuts[at] ?? 0
    words.push(readable.slice(start, end))
    start = end
  }
  return words
}
