import type { Span } from '../../core/span.js'
import { knownPlaceAt } from '../../mentions/place/index.js'
import { isLineOfWork } from './forms.js'
import { KNOWN_BY_FORM } from './gazetteer/index.js'
import { CORPORATE_VERBS, FORM_TAIL } from './lexicon.js'
import { soleOwners } from './owners.js'
import { cutsWord } from './read.js'
import type { Reading } from './rules/index.js'
import { NameScanner } from './scan.js'
import { isOwn } from './short-forms.js'
import { firstEndingAfter } from './word-at.js'

type Text = Pick<Reading, 'text' | 'words'>

/**
 * What firms' names open with where the clause says of it what is said of a firm alone, each with the name: 光明 of 光明食品集团, TPK of
 * TPK宸鸿, though by itself it is a word or a county. One that fits two firms stands for neither.
 */
export const bareNamesIn = (
  readings: readonly Text[],
  names: ReadonlySet<string>,
  places: ReadonlySet<string>
): Map<string, string> => {
  const fulls = new Map<string, Set<string>>()
  for (const full of names) {
    for (const form of [...frontsOf(full), ...initialsOf(full)])
      if (mayStandFor(form, names, places)) fulls.set(form, (fulls.get(form) ?? new Set()).add(full))
  }
  const found = new Map<string, string>()
  const own = soleOwners(fulls)
  if (own.size === 0) return found
  const scanner = new NameScanner([...names, ...own.keys()])
  for (const reading of readings) {
    for (const span of scanner.find(reading.text)) {
      const form = reading.text.slice(span.start, span.end)
      const full = own.get(form)
      if (full !== undefined && !found.has(form) && isFirm(reading, span)) found.set(form, full)
    }
  }
  return found
}

const SIZES = [2, 3, 4]

/** What a name may open with, behind its place or not: what is left of it are lines of work and its form of business. */
const frontsOf = (full: string): string[] => {
  const latin = LATIN.exec(full)?.[0]
  if (latin !== undefined) return [latin]
  const body = full.replace(BRACKET, '').replace(FORM_TAIL, '')
  const place = knownPlaceAt(body, 0)?.name.length ?? 0
  return [...new Set([0, place])].flatMap((from) =>
    SIZES.filter((size) => isFront(body, from + size)).map((size) => body.slice(from, from + size))
  )
}
/** 平本 of 平州本田, 平药 of 平州医药: the place and the trade or the founder by a character each. */
const initialsOf = (full: string): string[] => {
  const body = full.replace(BRACKET, '').replace(FORM_TAIL, '')
  const place = knownPlaceAt(body, 0)?.name ?? ''
  const own = body.slice(place.length)
  if (place.length !== 2 || own.length !== 2 || place === '中国') return []
  return [...own].map((unit) => place.charAt(0) + unit)
}
const LATIN = /^[A-Z]{2,6}(?=\p{Script=Han})/u
const BRACKET = /（[^（）]{1,10}）/gu

const isFront = (body: string, end: number): boolean => body.length >= end && isLineOfWork(body.slice(end))

const mayStandFor = (form: string, names: ReadonlySet<string>, places: ReadonlySet<string>): boolean =>
  !names.has(form) && KNOWN_BY_FORM.get(form)?.ambiguous !== false && !places.has(form) && isOwn(form)

/** Whether a clause says of a word, as its subject or its object, what is said of a firm. */
const isFirm = ({ text, words }: Text, span: Span): boolean => {
  if (cutsWord(words, span)) return false
  const after = text.slice(span.end, span.end + REACH)
  const before = text.slice(Math.max(0, span.start - REACH), span.start)
  if (BOUGHT.test(before) && DEALT.test(after)) return true
  if (!OPENS.test(before) || !DOES.test(after)) return false
  const word = words[firstEndingAfter(words, span.start)]
  // 创新推出: what opens a clause and is done is no firm.
  return word !== undefined && !(word.end === span.end && DEED.test(word.tag))
}

const REACH = 16
const DEED = /^[vad]/u
const OPENS = /(?:^|[，。；：！？”\s]|由于|随着|基于|目前)$/u
const ADVERB =
  '(?:昨日|昨天|今日|今天|日前|近日|今年|去年|则|也|还|将|已|已经|拟|计划|正|首次|再次|此次|此前|曾|同时|先后|上半年|正式|最终){0,3}'
/** 平药今年采购额: what is counted of a firm in a time. */
const OF_TIME =
  '^(?:今年|去年|前\\d+月|上半年|下半年|一季度|前三季度)[^，。；]{0,4}(?:销量|产量|采购额|销售额|营收|营业收入|产值|利润|净利|订单|出货量)'
/** What only a firm does, has or awaits. */
const DOES = new RegExp(
  `^(?:方面|集团|公司)?${ADVERB}(?:${CORPORATE_VERBS}|[还尚仍]未|第[一二三四]季|(?:销售|出售)的|新开了?|欲(?!望)|或成|股价|财报|总裁|董事长|总经理|[两三四五六七八九十\\d]+[家座条个](?:工厂|生产线|门店))|${OF_TIME}`,
  'u'
)
const BOUGHT = /(?:收购|并购|入股|竞购|牵手|携手)$/u
const DEALT = /^(?:一事|一案|[，。；”]|的?[\d.]+%|的?股[权份])/u
