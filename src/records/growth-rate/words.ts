import { dictionaryWords } from '../../segment/index.js'

/** How far around a cut the words are read that it might part. */
const AROUND = 6

/** Whether a word of the dictionary lies across an offset of a phrase: 绿色工业园|区, 猪肉后|腿肉. */
export const splitsWord = (phrase: string, at: number): boolean => {
  let end = Math.max(0, at - AROUND)
  for (const word of dictionaryWords(phrase.slice(end, at + AROUND))) {
    if (end >= at) break
    end += word.length
  }
  return end > at
}
