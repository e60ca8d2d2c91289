import { matches } from '../../core/lexicon.js'
import { reaches } from '../regulation/governors.js'
import { DEED_VERBS, DEEDS_BEHIND } from './lexicon.js'
import type { Deed } from './schema.js'

/** What governs a document: the deeds, and what stands between their verb and it. */
export interface Government {
  readonly deeds: readonly Deed[]
  readonly between: string
}

const JOINED = /^(?:[和并、再后]|同意)*$/u

/** The verbs in front of a document, the last with those it is coordinated with; null where none reaches it. */
export const governmentOf = (before: string): Government | null => {
  const text = before.replace(/《[^《》]{1,160}》/gu, (title) => `《${'〇'.repeat(title.length - 2)}》`)
  const hits = DEED_VERBS.flatMap(({ deed, verb }) =>
    matches(verb, text).map((match) => ({ deed, start: match.index, end: match.index + match[0].length }))
  )
    .filter(({ end }) => text.charAt(end) !== '的')
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const last = hits.at(-1)
  if (!last || !reaches(text.slice(last.end)) || /^[，；。]/u.test(text.slice(last.end))) return null
  const deeds: Deed[] = [last.deed]
  for (let i = hits.length - 2, from = last.start; i >= 0; i--) {
    const hit = hits[i]
    if (!hit || (hit.end <= from && !JOINED.test(text.slice(hit.end, from)))) break
    if (!deeds.includes(hit.deed)) deeds.unshift(hit.deed)
    from = hit.start
  }
  return { deeds, between: before.slice(last.end) }
}

/** What is said of a document behind it. */
export const deedsBehind = (after: string): Deed[] =>
  DEEDS_BEHIND.flatMap(({ deed, pattern }) => (pattern.test(after) ? [deed] : []))

/** 通过关于X报告的决议: the resolution endorses the report. */
export const endorsed = (deeds: readonly Deed[], after: string): Deed[] =>
  deeds.map((deed) => (deed === 'adopt' && after.startsWith('的决议') ? 'approve' : deed))
