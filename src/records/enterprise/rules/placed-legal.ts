import { DEEDS, DESCRIPTORS, POINTING } from '../lexicon.js'
import type { Word } from '../words.js'
import { type Reading, type Sighting, seenAt, sighting } from './sighting.js'

const FORM = /^(?:股份|有限|责任|有限责任|有限公司)$/u
/** Function words and deeds that part a place from the name of somebody else. */
const PARTS = /^(?:的|了|是|在|被|将|把|等|着|过|其|该|这|那|\d.*)$/u
const MOST_UNITS = 12
const LEAST_UNITS = 3

/**
 * 宁夏隆和开关有限公司, （记者 白岚）恒川锂能科技有限公司: from a place, or from where the clause opens, to a legal form all is one name,
 * though a word inside may be a function word elsewhere.
 */
export const placedLegal = ({ words, text }: Reading): Sighting[] => {
  if (!text.includes('公司')) return []
  return seenAt(words, (word, at) => {
    if (word.text !== '公司' && word.text !== '有限公司') return null
    const body = bodyStart(words, at)
    const from = body === at && word.text === '公司' ? -1 : openingBefore(words, text, body)
    return from < 0 ? null : sighting(words, from, at + 1, 'enterprise/placed-legal', WEIGHT)
  })
}

const WEIGHT = 1.1

const bodyStart = (words: readonly Word[], head: number): number => {
  let at = head
  while (at > 0 && FORM.test(words[at - 1]?.text ?? '')) at--
  return at
}

/**
 * Index of the place that a legal name opens with, or of the first word of a clause or of an item of a list; -1 where something in
 * between parts them, or nothing unlike a name stands there.
 */
const openingBefore = (words: readonly Word[], text: string, body: number): number => {
  const end = words[body]?.start ?? 0
  let strange = 0
  for (let at = body - 1; at >= 0; at--) {
    const word = words[at]
    if (!word || word.kind === 'head' || end - word.start > MOST_UNITS) return -1
    if (word.kind === 'mark')
      return opensName(text.slice(0, word.end)) && strange > 0 && isItem(words[at + 1], end) ? at + 1 : -1
    if (word.kind === 'place') {
      const most = opensPhrase(words[at - 1]) ? MOST_STRANGE : 1
      return strange > 0 && strange <= most && end - word.end >= LEAST_UNITS ? at : -1
    }
    const inside = isInside(word, words[at + 1])
    if (!inside && parts(word)) return -1
    if (word.kind === 'stop' && !word.soft) strange++
  }
  return strange > 0 && isItem(words[0], end) ? 0 : -1
}

/** What ends before a name: a mark of the clause, the dateline with its reporter. */
const opensName = (before: string): boolean =>
  /[、，。；：]$|(?:记者|通讯员|讯)[^（）]{0,20}）$/u.test(before.slice(-24))

/** So many words that stand in no name elsewhere may be in one whose both ends are certain. */
const MOST_STRANGE = 2

const parts = ({ text }: Word): boolean =>
  PARTS.test(text) || POINTING.has(text) || DESCRIPTORS.has(text) || DEEDS.has(text)

/** 股权 in 股权投资基金管理有限公司, 企业 in 企业控股有限公司: what describes a firm elsewhere and fills a legal name. */
const isInside = ({ text }: Word, next: Word | undefined): boolean =>
  INSIDE.test(text) || (text === '企业' && /^(?:控股|管理|服务|发展|集团|咨询|投资|孵化)$/u.test(next?.text ?? ''))
const INSIDE =
  /^(?:股权|资产|产业|产业园|园区|项目|技术|工程|产品|市场|数据|研究所|研究院|设计院|中心|国际|开发区|基地|平台)$/u

const opensPhrase = (before: Word | undefined): boolean =>
  before === undefined || before.kind === 'mark' || /^[与和由向在对从为及是]$/u.test(before.text)

/** 瑞|普|密封|件有限公司: an item of a list that opens with a name, though a word inside may be a measure elsewhere. */
const isItem = (first: Word | undefined, end: number): boolean =>
  first !== undefined && end - first.start >= LEAST_UNITS && (first.kind === 'name' || first.proper)
