import { anyOf, words } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { KNOWN_BY_FORM } from './gazetteer/index.js'
import { HEADS, INDUSTRIES } from './lexicon.js'

/** What is said where firms are spoken of: what they are, who leads them, what they do, their number on an exchange. */
const CUES = words`
  企业 公司 集团 厂 银行 股份 巨头 董事长 总经理 总裁 创始人 股价 财报 年报 承建 落户 签约 中标 技改 扩产 投产 石化 重工 特钢 新材 半导体 证券
`
/** The shortest head that every longer one ends in stands for all of them. */
const SHORT_HEADS = HEADS.filter((head) => !HEADS.some((other) => other !== head && head.includes(other)))
/** 恒锌业, 泓旅业: lines of work that end short names and little else. */
const TRADES = INDUSTRIES.filter((work) => /^.业$/u.test(work) && !/^[工农产实林商]/u.test(work))
const CUE = new RegExp(
  `${anyOf([...CUES, ...SHORT_HEADS, ...TRADES])}|投资[\\d.]+亿|[A-Za-z]{2}|[（(]\\d{6}|(?:国铁|中国铁路)[一-鿿]{2,4}局`,
  'u'
)
/** So many sentences away a firm may be named by its short form alone. */
const REACH = 3

/** A sentence with the firms of the gazetteer that stand in it, and with all that is spelled like one. */
interface Sighted {
  readonly text: string
  readonly forms: readonly Span[]
  readonly firms: readonly Span[]
}

/**
 * The sentences that may name a firm: those with a cue, and those near one. All others cost this scan and no segmentation;
 * what would be found in them is hardly ever a firm.
 */
export const prospectsOf = <T extends Sighted>(sentences: readonly T[]): readonly T[] => {
  let nearUntil = -1
  const near = new Set<number>()
  sentences.forEach((sentence, at) => {
    if (hasCue(sentence)) {
      for (let back = Math.max(nearUntil + 1, at - REACH); back < at; back++) near.add(back)
      nearUntil = at + REACH
    }
    if (at <= nearUntil) near.add(at)
  })
  return sentences.filter((_, at) => near.has(at))
}

/** A sentence is cut into words, to see which forms are firms, only where one is spelled that would be a cue. */
const hasCue = (sentence: Sighted): boolean => {
  const isCertain = ({ start, end }: Span): boolean => !KNOWN_BY_FORM.get(sentence.text.slice(start, end))?.ambiguous
  return CUE.test(sentence.text) || (sentence.forms.some(isCertain) && sentence.firms.some(isCertain))
}
