import { trimLead, walkLeft } from '../walk.js'
import type { Word } from '../words.js'
import { type Reading, type Sighting, seenAt, sighting } from './sighting.js'

const BRANCH = new Set(['分行', '支行', '分公司', '办事处', '营业部', '分理处', '经营部', '公司', '厂'])
/** A house that its own name sets apart wherever it stands; a 公司 or 厂 may be another firm. */
const OWN_BRANCH = /^(?:分行|支行|分公司|分理处)$/u
/** 拉萨经开区支行: part of a town. */
const ZONE = /区$/u
/** What sets a branch apart from its parent is short. */
const MOST_BETWEEN = 5
const PARENTS: ReadonlySet<string> = new Set(['银行', '集团', '农商行', '公司'])
const LEGAL = /^(?:股份|有限|责任|有限责任)$/u

/** 浦发银行满洲里分行, 首钢股份迁安钢铁分公司, 铭源集团江口冶炼厂, 铭源集团牧业公司: a firm, a place or a trade, and its house. */
export const branches = (reading: Reading): Sighting[] =>
  seenAt(reading.words, (word, at) =>
    BRANCH.has(word.text) ? (branchAt(reading, at) ?? houseOfName(reading, at) ?? houseOfBank(reading, at)) : null
  )

const branchAt = ({ words, firms }: Reading, at: number): Sighting | null => {
  let to = at
  while (to > 0 && at - to < MOST_BETWEEN && isBetween(words, to, firms)) to--
  const parent = words[to - 1]
  const house = words[at]
  if (!parent || !house || to === at) return null
  const known = firms.find(({ end }) => end === parent.end)
  const between = words.slice(to, at)
  const placed = between.some(({ kind }) => kind === 'place')
  const named = placed || between.some(({ kind }) => kind === 'name') || words[to - 2]?.text === '有限'
  const formed = PARENTS.has(parent.text)
  const ofGroup = parent.text === '集团' && house.text === '公司' && between.every(({ kind }) => kind === 'industry')
  if (!OWN_BRANCH.test(house.text) && !ofGroup && !(formed ? named : placed && house.text !== '厂')) return null
  const from = known ? words.findIndex(({ start }) => start === known.start) : parentStart(words, to, house)
  if (from < 0 || from >= to) return null
  return sighting(words, from, at + 1, 'enterprise/branch', 1.2)
}

/** Whether the word before `to` stands between a parent and its branch: no head, no end of a known firm. */
const isBetween = (words: readonly Word[], to: number, firms: Reading['firms']): boolean => {
  const word = words[to - 1]
  if (!word || firms.some(({ end }) => end === word.end)) return false
  if (/^(?:place|name|common)$/u.test(word.kind) || LEGAL.test(word.text) || ZONE.test(word.text))
    return !word.tag.startsWith('v')
  return word.kind === 'industry' && words[to - 2]?.kind !== 'name'
}

/** Start of a parent that is not known: 三峡银行, 中光学集团, 塔河能源 before its 分公司. */
const parentStart = (words: readonly Word[], to: number, house: Word): number => {
  const head = words[to - 1]
  if (head?.kind === 'industry' && OWN_BRANCH.test(house.text)) {
    const from = trimLead(words, walkLeft(words, to), to)
    return words.slice(from, to).some(({ kind }) => kind === 'name') ? from : -1
  }
  if (head?.kind !== 'head' || !PARENTS.has(head.text)) return -1
  let body = to - 1
  while (body > 0 && (LEGAL.test(words[body - 1]?.text ?? '') || words[body - 1]?.text === '集团')) body--
  const from = body === 0 ? 0 : trimLead(words, walkLeft(words, body, INSIDE_PARENT, true), body)
  return words.slice(from, body).some(({ kind, proper }) => kind === 'name' || kind === 'place' || proper) ? from : -1
}

/** 恒易日晟平州分公司, 恒邦家具平州公司总经理: a name right before the place of its house, which opens the phrase. */
const houseOfName = ({ words, text }: Reading, at: number): Sighting | null => {
  const house = words[at]
  let to = at
  while (words[to - 1]?.kind === 'place') to--
  if (!house || to === at || !NAMED_HOUSE.test(house.text)) return null
  const from = trimLead(words, walkLeft(words, to), to)
  const run = words.slice(from, to)
  const units = run.reduce((sum, { text: { length } }) => sum + length, 0)
  const own = run.filter(({ kind }) => kind === 'name' || kind === 'common')
  if (units < LEAST_NAME || units > MOST_NAME || own.length === 0 || !run.every(({ kind }) => NAME.test(kind)))
    return null
  if (own.some(({ kind }) => kind === 'common') && run.at(-1)?.kind !== 'industry') return null
  if (!OPENS.test(text.slice(0, run[0]?.start)) || (house.text === '公司' && !LED.test(text.slice(house.end))))
    return null
  return sighting(words, from, at + 1, 'enterprise/branch', 1.2)
}

/** 工商银行黔中支行: a known firm and what sets its house apart, though no list of places has it. */
const houseOfBank = ({ words, text, firms }: Reading, at: number): Sighting | null => {
  const house = words[at]
  if (!house || !BANK_HOUSE.test(house.text)) return null
  const parent = firms.find(({ end }) => end < house.start && APART.test(text.slice(end, house.start)))
  const from = parent ? words.findIndex(({ start }) => start === parent.start) : -1
  return from < 0 ? null : sighting(words, from, at + 1, 'enterprise/branch', 1.2)
}
const BANK_HOUSE = /^(?:支行|分行)$/u
const APART = /^(?!的|在|和|与|及|等|各|向|一级|二级|[省市县区])[^，。；：、的在和与及等]{2,3}$/u

const NAMED_HOUSE = /^(?:分公司|公司)$/u
const NAME = /^(?:name|industry|common)$/u
const LEAST_NAME = 3
const MOST_NAME = 7
const OPENS = /(?:^|[，。；：、“\s与和由据从])$/u
/** Who leads a house that may be another firm. */
const LED = /^(?:的)?(?:副?总经理|副?总裁|董事长|负责人|有关负责人|相关负责人)/u

const INSIDE_PARENT: ReadonlySet<string> = new Set(['工程局'])
