import { trimLead, walkLeft } from '../walk.js'
import type { Word } from '../words.js'
import { present, type Reading, type Sighting, sighting } from './sighting.js'

const BRANCH = /^(?:分行|支行|分公司|办事处|营业部|分理处|经营部|公司)$/u
/** A branch that only a place, or its kind, sets apart from its parent. */
const MOST_BETWEEN = 4
const PARENTS: ReadonlySet<string> = new Set(['银行', '集团', '农商行'])

/** 工商银行满洲里分行, 鞍钢股份鲅鱼圈钢铁分公司, 顺丰重庆公司: a firm, a place, and what is there of it. */
export const branches = (reading: Reading): Sighting[] =>
  reading.words.map((word, at) => (BRANCH.test(word.text) ? branchAt(reading, at) : null)).filter(present)

const branchAt = ({ words, firms }: Reading, at: number): Sighting | null => {
  let to = at
  while (to > 0 && at - to < MOST_BETWEEN && isBetween(words, to, firms)) to--
  const parent = words[to - 1]
  if (!parent || to === at) return null
  const known = firms.find(({ end }) => end === parent.end)
  const placed = words.slice(to, at).some(({ kind }) => kind === 'place')
  if (words[at]?.text === '公司' && !placed) return null
  const from = known ? words.findIndex(({ start }) => start === known.start) : parentStart(words, to)
  if (from < 0 || from >= to) return null
  return sighting(words, from, at + 1, 'enterprise/branch', 1.1)
}

/** Whether the word before `to` stands between a parent and its branch: no head, no end of a known firm. */
const isBetween = (words: readonly Word[], to: number, firms: Reading['firms']): boolean => {
  const word = words[to - 1]
  if (!word || firms.some(({ end }) => end === word.end)) return false
  return /^(?:place|name|common)$/u.test(word.kind) || (word.kind === 'industry' && words[to - 2]?.kind !== 'name')
}

/** Start of a parent that is not known: 三峡银行, 中光学集团. */
const parentStart = (words: readonly Word[], to: number): number => {
  const head = words[to - 1]
  if (head?.kind !== 'head' || !PARENTS.has(head.text)) return -1
  return trimLead(words, walkLeft(words, to - 1, new Set(), true), to - 1)
}
