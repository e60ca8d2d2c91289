import type { Regulation } from './assemble.js'

const HEAD =
  /(条例|办法|规定|规则|细则|决定|决议|协定|公约|条约|议定书|修正案|法)(?:修订|修正)?(?:草案|表决稿|修改稿|代拟稿|二审稿)*》?$/u
const SEVERAL = /上述|以上|这些|两[部件个]|法规|法律|\d|[三四五六七八九十][部件项]|相关|有关/u
const COUNT = /(\d+|[两二三四五六七八九十]{1,2})[部件项个](?!分)/u
const DIGITS: Readonly<Record<string, number>> = {
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10
}

const countOf = (word: string): number | null => {
  const stated = COUNT.exec(word)?.[1]
  if (stated === undefined) return null
  if (/^\d+$/u.test(stated)) return Number(stated)
  return stated.length === 1 ? (DIGITS[stated] ?? null) : 10 + (DIGITS[stated.charAt(1)] ?? 0)
}

const headFits = (record: Regulation, head: string | undefined): boolean =>
  head === undefined || record.key.replace(/（[^（）]*）$/u, '').endsWith(head)

/** A decision that was taken is no draft any more. */
const isDecided = ({ key, stage, actions }: Regulation): boolean =>
  stage === null && /决[定议]$/u.test(key) && actions.includes('adopt')

/** 这两个决议草案: decisions are meant, and no law that was named beside them. */
const OF_DECISIONS = /决[定议](?:草案)?$/u

const several = (
  word: string,
  recent: readonly Regulation[],
  named: readonly Regulation[],
  lists: readonly (readonly Regulation[])[]
): readonly Regulation[] => {
  const meant = ({ key }: Regulation): boolean => !OF_DECISIONS.test(word) || OF_DECISIONS.test(key)
  const count = countOf(word)
  if (count === null) return (/上述|以上/u.test(word) ? named : recent).filter(meant)
  return (lists.findLast((list) => list.length === count) ?? named.slice(-count)).filter(meant)
}

/**
 * Which regulations a later mention means: 前者 the first of the list before, 上述三件法规 the last three, 上述草案 all
 * that were named, 该条例 and 《决定》 the last with that head.
 * @param recent those of the list or sentence before
 * @param named all of the article, the one named last at the end
 * @param lists the lists of the article, in reading order
 */
export const resolve = (
  word: string,
  recent: readonly Regulation[],
  named: readonly Regulation[],
  lists: readonly (readonly Regulation[])[]
): readonly Regulation[] => {
  if (word === '前者') return recent.slice(0, 1)
  if (word === '后者') return recent.slice(-1)
  if (SEVERAL.test(word)) return several(word, recent, named, lists)
  const head = HEAD.exec(word)?.[1]
  const fits = (record: Regulation): boolean =>
    headFits(record, head) && !(head === undefined && word.endsWith('草案') && isDecided(record))
  const near = recent.filter(fits)
  return (near.length > 0 ? near : named.filter(fits)).slice(-1)
}
