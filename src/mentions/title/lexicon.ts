import { anyOf, words } from '../../core/lexicon.js'

/** Nouns that a document with normative force ends with. */
export const HEADS = words`法 法典 条例 办法 规定 规则 细则 守则 准则 决定 决议 条约 公约 协定 议定书 修正案 章程`

const NUMBERED = '(?:（[一二三四五六七八九十百]{1,4}）)?'

/** The longest piece of a text, from its start, that ends with a head noun and what may stand in brackets behind it. */
export const HEAD_AT_END = new RegExp(`^[^《》]*${anyOf(HEADS)}${NUMBERED}(?:（[^（）《》]{1,12}）)?`, 'u')

/** Whether a text ends with a head noun. */
export const ENDS_WITH_HEAD = new RegExp(`${anyOf(HEADS)}$`, 'u')

/**
 * A quoted or singly bracketed text that reads as the title of a regulation. Methods, slogans and choices end with 法,
 * 规则 and 决定 as well: such need the name of the country, an amendment or a stage to count.
 */
export const READS_AS_TITLE = new RegExp(
  `^(?:[^，。；！？]{2,80}(?:条例|办法|规定|细则|条约|公约|协定|议定书|修正案)${NUMBERED}|(?:中华人民共和国|关于)[^，。；！？]{2,80}(?:法|规则|决定|决议)|[^，。；！？]{2,80}(?:法|规则|决定|决议)(?=（|草案|修订|修正))(?:（[^（）]{1,12}）)?(?:[一二三]读?审?议?稿|(?:修订|修正)?草案)?$`,
  'u'
)
