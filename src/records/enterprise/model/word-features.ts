import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import type { Word, WordForm, WordKind } from '../words.js'

/** What stands at a place of a sentence: a word, or an end of the sentence. */
export type Neighbour = WordForm | typeof OPENING | typeof CLOSING

/** What stands before the first word of a sentence, and after the last. */
export const OPENING = { text: '^', kind: null }
export const CLOSING = { text: '$', kind: null }

/** Kind, part of speech and length of a word, or the mark that it is. */
export const kindTag = (word: Neighbour): string => {
  if (word.kind === null) return '-'
  return word.kind === 'mark' ? word.text : word.kind + word.tag.charAt(0) + Math.min(word.text.length, 3)
}

/**
 * What the model is told a word is. Names of people, firms and places are told by their kind alone: the text of a name would
 * be learned by heart, and says nothing of the next page.
 */
export const wordingOf = ({ kind, text }: Neighbour): string => {
  if (kind === 'place') return '〔place〕'
  if (FIGURE.test(text)) return '〔figure〕'
  return (kind === 'name' && text.length > 1) || KNOWN_BY_FORM.has(text) ? '〔name〕' : text
}

const FIGURE = /^[\d.]+$/u

/** A place of a sentence with what the model is told it is. */
export interface Described {
  readonly word: Neighbour
  readonly tag: string
  readonly wording: string
}

export const described = (word: Neighbour): Described => ({ word, tag: kindTag(word), wording: wordingOf(word) })

/** Takes what the model is told part by part: to sum weights no feature need be spelled. */
export interface Listener {
  /** A feature that has no parts. */
  whole(feature: string): void
  /** A feature `template:part`. */
  one(template: string, part: string): void
  /** A feature `template:first+second`. */
  two(template: string, first: string, second: string): void
}

/** Spells what the model is told, as it is learned. */
export class Speller implements Listener {
  readonly features: string[] = []

  whole(feature: string): void {
    this.features.push(feature)
  }

  one(template: string, part: string): void {
    this.whole(`${template}:${part}`)
  }

  two(template: string, first: string, second: string): void {
    this.one(template, `${first}+${second}`)
  }
}

/** What the model is told of what stands before a span that begins with a word of this kind. */
export const tellLeft = (left: Described, first: WordKind, to: Listener): void => {
  to.one('l', left.wording)
  to.one('lk', left.tag)
  to.two('lkf', left.tag, first)
  to.two('lf', left.wording, first)
  to.one('lc', left.word.text.slice(-1))
}

/** What the model is told of the first word of a span. */
export const tellFirst = (first: Described, to: Listener): void => {
  to.one('f', first.wording)
  to.one('fk', first.tag)
  to.one('f1', first.word.text.charAt(0))
}

/** What the model is told of the last word of a span. */
export const tellLast = (last: Described, to: Listener): void => {
  to.one('e', last.wording)
  to.one('ek', last.tag)
  to.one('e1', last.word.text.slice(-1))
}

/** What the model is told of what stands after a span that ends with a word of this kind. */
export const tellRight = (right: Described, last: WordKind, to: Listener): void => {
  to.one('r', right.wording)
  to.one('rk', right.tag)
  to.two('er', last, right.wording)
  to.one('rc', right.word.text.charAt(0))
}

/** What the model is told of a word inside a span: itself, or the characters of a name that no dictionary knows. */
export const tellInside = ({ word, wording }: Described, to: Listener): void => {
  if (word.kind === 'stop') {
    to.one('s', word.text)
    to.whole('s')
  } else if (word.kind !== 'name') to.one('i', wording)
  else for (const unit of word.text) to.one('c', /[A-Za-z]/u.test(unit) ? 'A' : unit)
}

/** The first word of a span and its last. */
export const firstAndLast = (first: WordForm, last: WordForm): string => `fl:${kindTag(first)}+${wordingOf(last)}`

/** What the model is told of a word of the same clause before a span. */
export const earlierFeature = (word: WordForm): string => `b:${wordingOf(word)}`

/** What the model is told of a word of the same clause after a span. */
export const laterFeature = (word: WordForm): string => `a:${wordingOf(word)}`

/** So many words of a clause on either side of a span are looked at. */
export const CLAUSE_REACH = 6
const CLAUSE_MARK = /^[，。；：、！？…\s]/u

/** Whether a word is a mark that ends the clause, or the part of it, that a span stands in. */
export const closesClause = ({ kind, text }: WordForm): boolean => kind === 'mark' && CLAUSE_MARK.test(text)

/** The words of the same clause before the word at an index, the nearest first. */
export const earlierInClause = (words: readonly Word[], at: number): Word[] => inClause(words, at - 1, -1)

/** The words of the same clause from an index on. */
export const laterInClause = (words: readonly Word[], at: number): Word[] => inClause(words, at, 1)

const inClause = (words: readonly Word[], from: number, step: 1 | -1): Word[] => {
  const found: Word[] = []
  for (let at = from; found.length < CLAUSE_REACH; at += step) {
    const word = words[at]
    if (!word || closesClause(word)) break
    found.push(word)
  }
  return found
}

/** Two words before a span. */
export const twoBefore = (second: Neighbour, left: Neighbour): string => `ll:${wordingOf(second)}+${wordingOf(left)}`

/** Two words after a span. */
export const twoAfter = (right: Neighbour, next: Neighbour): string => `rr:${wordingOf(right)}+${wordingOf(next)}`

/** The kinds on both sides of a span's end. */
export const acrossEnd = (last: WordForm, right: Neighbour): string => `ekr:${kindTag(last)}+${kindTag(right)}`

/** The word at an index of a sentence, or the end of the sentence beyond which the index lies. */
export const neighbourAt = (words: readonly Word[], at: number): Neighbour =>
  words[at]?.form ?? (at < 0 ? OPENING : CLOSING)
