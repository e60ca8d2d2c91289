import { type Head, headsOf } from './heads.js'
import { kindOf } from './kind/index.js'
import type { Reading } from './reading.js'
import type { Setting } from './setting.js'

/** Several heads that share their verb, to each of which one amount of a list belongs: 利用内资、外资分别达到80亿元、2亿美元. */
export interface Spread {
  readonly first: Setting
  readonly heads: readonly Head[]
  /** Index of the head that the amount in hand takes. */
  readonly at: number
}

const JOINT = /^(?:、|和|与|及|以及)$/u
const SEVERALLY = /^[^，。；\d]{0,6}分别[^，。；\d]{0,8}$/u

/** The heads that end a lead as a list, with 分别 after them; null where there are not several. */
export const spreadOf = (setting: Setting): Spread | null => {
  const { lead } = setting
  if (!lead.includes('分别')) return null
  const heads = headsOf(lead)
  const last = heads.at(-1)
  if (!last || !SEVERALLY.test(lead.slice(last.end))) return null
  let first = heads.length - 1
  while (first > 0 && JOINT.test(lead.slice(heads[first - 1]?.end, heads[first]?.start))) first--
  return first < heads.length - 1 ? { first: setting, heads: heads.slice(first), at: 0 } : null
}

/** The spread as it stands at the next amount of the list; null where that takes none of the heads. */
export const nextOf = (spread: Spread | null, setting: Setting): Spread | null => {
  const goesOn = spread && setting.follows && (JOINT.test(setting.lead) || setting.lead === '')
  return goesOn && spread.at + 1 < spread.heads.length ? { ...spread, at: spread.at + 1 } : null
}

/** What the head that an amount takes makes of it. */
export const spreadReading = ({ first, heads, at }: Spread): Reading | null => {
  const head = heads[at]
  const start = heads[0]?.start ?? 0
  if (!head || head.sort === 'other') return null
  // the head read as though it stood alone before the verb
  const lead = first.lead.slice(0, start) + head.text
  return kindOf({ ...head, start, end: lead.length }, { ...first, lead })
}
