import { KNOWN_BY_FORM } from '../gazetteer/index.js'
import { firstEndingAfter } from '../word-at.js'
import type { Reading, Sighting } from './sighting.js'

/** What a firm builds, owns or runs, by whose name it goes: 国家电网平州抽水蓄能电站, 采埃孚商用车总部. */
const WORKS =
  '(?:电站|电厂|风电场|换流站|变电站|输电工程|工程|项目|机组|基地|产业园|总部|油库|储气库|气田|油田|平台|航线|航班|飞机|客机|研究院|实验室|研发中心|智能工厂|超级工厂|生产线)'
const ANY_WORKS = new RegExp(WORKS, 'u')
const WITH_WORKS = new RegExp(
  `^(?!系|网|公司|集团|有限|国际|汽车出口)[^，。；：、的了在和与及是将]{0,14}?${WORKS}(?!师|院长)`,
  'u'
)

/** The rule's name. */
export const OWNED = 'enterprise/owned'

/** Known firms that are the owners of the works that their names open. */
export const owners = ({ text, words, firms }: Reading): Sighting[] => {
  if (firms.length === 0 || !ANY_WORKS.test(text)) return []
  return (
    firms
      .filter(({ start, end }) => KNOWN_BY_FORM.get(text.slice(start, end))?.ambiguous === false)
      .filter(({ end }) => WITH_WORKS.test(text.slice(end, end + REACH)))
      // 粤电力 is none in 闽粤电力联网工程.
      .filter(({ start }) => words[firstEndingAfter(words, start)]?.start === start)
      .map(({ start, end }) => ({ start, end, rule: OWNED, weight: OWNS }))
  )
}

/** Little beside the firm's being known, which stays its rule. */
const OWNS = 0.01
const REACH = 24
