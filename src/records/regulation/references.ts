import type { Regulation } from './assemble.js'

const HEAD =
  /(条例|办法|规定|规则|细则|决定|决议|协定|公约|条约|议定书|修正案|法)(?:修订|修正)?(?:草案|表决稿|修改稿|二审稿)*》?$/u
const SEVERAL = /上述|以上|这些|两[部件]|法规|\d|[三四五六七八九十][部件项]|相关|有关/u

/** Which regulations a later mention such as 该条例, 《决定》, 上述草案 means: the last named that fit. */
export const resolve = (
  word: string,
  recent: readonly Regulation[],
  all: readonly Regulation[]
): readonly Regulation[] => {
  if (word === '前者' || word === '后者') return recent.slice(word === '前者' ? 0 : -1).slice(0, 1)
  const head = HEAD.exec(word)?.[1]
  if (SEVERAL.test(word)) return recent
  const fits = (record: Regulation): boolean =>
    head === undefined || record.key.replace(/（[^（）]*）$/u, '').endsWith(head)
  const near = recent.filter(fits)
  if (near.length > 0) return near.slice(-1)
  return all.filter(fits).slice(-1)
}
