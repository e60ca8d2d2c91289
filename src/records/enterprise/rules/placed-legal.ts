import { DEEDS, DESCRIPTORS, POINTING } from '../lexicon.js'
import type { Word } from '../words.js'
import { present, type Reading, type Sighting, sighting } from './sighting.js'

const FORM = /^(?:股份|有限|责任|有限责任|有限公司)$/u
/** Function words and deeds that part a place from the name of somebody else. */
const PARTS = /^(?:的|了|是|在|被|将|把|等|着|过|其|该|这|那|\d.*)$/u
const MOST_UNITS = 12
const LEAST_UNITS = 3

/** 宁夏隆和开关有限公司: from a place to a legal form all is one name, though a word inside may be a function word elsewhere. */
export const placedLegal = ({ words }: Reading): Sighting[] =>
  words
    .map((word, at) => {
      if (word.text !== '公司' && word.text !== '有限公司') return null
      const body = bodyStart(words, at)
      const place = body === at && word.text === '公司' ? -1 : placeBefore(words, body)
      return place < 0 ? null : sighting(words, place, at + 1, 'enterprise/placed-legal', WEIGHT)
    })
    .filter(present)

const WEIGHT = 1.1

const bodyStart = (words: readonly Word[], head: number): number => {
  let at = head
  while (at > 0 && FORM.test(words[at - 1]?.text ?? '')) at--
  return at
}

/** Index of the place that a legal name opens with, or -1 where nothing in between parts them, or nothing unlike a name stands there. */
const placeBefore = (words: readonly Word[], body: number): number => {
  const end = words[body]?.start ?? 0
  let strange = 0
  for (let at = body - 1; at >= 0; at--) {
    const word = words[at]
    if (!word || word.kind === 'mark' || word.kind === 'head' || end - word.start > MOST_UNITS) return -1
    if (word.kind === 'place') return strange === 1 && end - word.end >= LEAST_UNITS ? at : -1
    if (PARTS.test(word.text) || POINTING.has(word.text) || DESCRIPTORS.has(word.text) || DEEDS.has(word.text))
      return -1
    if (word.kind === 'stop' && !word.soft) strange++
  }
  return -1
}
