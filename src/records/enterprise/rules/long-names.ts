import { isLineOfWork } from '../forms.js'
import { DEEDS, DESCRIPTORS, GENERIC, POINTING } from '../lexicon.js'
import { textOf, trimLead, walkLeft } from '../walk.js'
import type { Word } from '../words.js'
import { type Reading, type Sighting, seenAt, sighting } from './sighting.js'

const BRANCH = new Set(['支行', '分行'])
/** What is a firm only with its country: 奥地利铁路公司. */
const NATIONAL = /^(?:航空(?:运输)?|铁路|电信|石油|国家石油|电力|钢铁|邮政|天然气)公司$/u
/** Heads that may stand inside a longer name. */
const INSIDE: ReadonlySet<string> = new Set(['工程局', '出版社', '酒庄', '酒厂', '旅行社'])
const INSIDE_BRANCH: ReadonlySet<string> = new Set(['银行', '公司', '集团'])
const BANK_OF_STATE =
  /(?:^(?:日本|韩国|英格兰|瑞士国家|德国|加拿大|俄罗斯|印度|泰国|中国人民|[一-鿿]{2,6}人民|世界|亚洲|亚洲基础设施投资|非洲开发|欧洲|欧洲投资|金砖国家开发|美洲开发|泛美开发|国际清算)|新开发)$/u
/** 广东新南方集团, 新世纪公司: an opening made of small words alone. */
const opensWithNew = (solid: readonly Word[]): boolean =>
  solid.some(({ text, soft }, at) => soft && text === '新' && solid[at + 1]?.soft === true)

const NO_PLANT =
  /(?:电|水|水电|热电|发电|火电|自来水|污水|处理|净水|净化|垃圾焚烧|焚烧|加油|期|分|总|入|进|两|三|多|该|新|老|(?<!化)工|号)$/u

/** A head that only leads on to a longer one: 集团 in 集团有限公司. */
const leadsOn = (words: readonly Word[], at: number): boolean => {
  for (let k = at + 1; k < Math.min(words.length, at + 6); k++) {
    const word = words[k]
    if (!word) return false
    if (word.kind === 'head') return !BRANCH.has(word.text) || words[at]?.text === '银行'
    if (word.kind === 'industry' && words[at]?.text !== '公司' && words[at]?.text !== '集团') continue
    if (!/^(?:股份|控股|有限|责任|有限责任|（|）|集团|实业|投资)$/u.test(word.text)) return false
  }
  return false
}

/** 恒曜电力控股有限公司, 岭南电缆集团, 青溪酒厂: names by the head that they end in. */
export const longNames = ({ words }: Reading): Sighting[] =>
  seenAt(words, (word, at) => {
    if (word.kind !== 'head' || leadsOn(words, at)) return null
    if (word.text === '集团' && /^第[一二三]$/u.test(words[at - 1]?.text ?? '')) return null
    const through = BRANCH.has(word.text) || word.text === '事务所' ? INSIDE_BRANCH : INSIDE
    const body = bodyStart(words, at)
    const walked = walkLeft(words, body, through, !BRANCH.has(word.text))
    const trimmed = trimLead(words, throughGroup(words, walked, body, at), body)
    const from = NATIONAL.test(textOf(words, trimmed, at + 1)) ? walked : verbalStart(words, trimmed, body, at)
    if (from >= at) return null
    return sighting(words, from, at + 1, ruleOf(words, from, at), weightOf(words, from, at))
  })

/** 腾岳集团生物科技有限公司: a legal name with nothing of its own behind the group's is the group's name carried on. */
const throughGroup = (words: readonly Word[], from: number, body: number, head: number): number => {
  const legal = words.slice(body, head).some(({ text }) => /^(?:有限|责任)/u.test(text))
  if (!legal || words[from - 1]?.text !== '集团' || from === body) return from
  if (words.slice(from, body).some(({ kind }) => !/^(?:industry|generic)$/u.test(kind))) return from
  return walkLeft(words, from - 1, INSIDE, true)
}

/**
 * 与感知科技有限公司签约, 收购感知电器（平州）有限公司: where nothing but lines of work and a place in brackets is left of a legal name,
 * the verb right after a function word or a deed is its own.
 */
const verbalStart = (words: readonly Word[], from: number, body: number, head: number): number => {
  const word = words[from - 1]
  const before = words[from - 2]
  if (
    !word ||
    (body === head && words[head]?.text !== '集团') ||
    from === body ||
    words[from]?.kind !== 'industry' ||
    !words.slice(from, body).every(({ kind }) => /^(?:industry|mark|place)$/u.test(kind))
  )
    return from
  if (!/^\p{Script=Han}{2}$/u.test(word.text) || !/^[va]/u.test(word.tag)) return from
  if (POINTING.has(word.text) || DESCRIPTORS.has(word.text) || DEEDS.has(word.text)) return from
  const opens = before === undefined || before.kind === 'mark' || DEEDS.has(before.text)
  return opens || /^[与和由对向从]$/u.test(before.text) ? from - 1 : from
}

/** Index of the first word of the legal form that ends at a head: 股份 in 股份有限公司. */
const bodyStart = (words: readonly Word[], head: number): number => {
  let at = head
  while (at > 0 && /^(?:股份|控股|有限|责任|有限责任|集团|总)$/u.test(words[at - 1]?.text ?? '')) at--
  return at
}

const ruleOf = (words: readonly Word[], from: number, head: number): string => {
  if (words[head]?.text === '出版社') return 'enterprise/press'
  return /(?:有限|责任|股份|株式会社|支行)/u.test(textOf(words, from, head + 1))
    ? 'enterprise/legal-form'
    : 'enterprise/head'
}

/** How much of a name stands before the head: a name of its own, a place with a line of work, or only common words. */
const weightOf = (words: readonly Word[], from: number, head: number): number => {
  const before = words.slice(from, head)
  const text = textOf(words, from, head)
  const headText = words[head]?.text ?? ''
  const solid = before.filter(({ kind }) => kind !== 'mark')
  if (/(?:电视|广播|犯罪|电诈|赌诈|诈骗|附属|涉事|非)$|^(?:该|本|各|涉事)/u.test(text)) return 0
  if (headText === '银行' && BANK_OF_STATE.test(text)) return 0
  if (headText === '银行' && words[head + 1]?.text.startsWith('间')) return 0
  if (headText === '厂' && NO_PLANT.test(text)) return 0
  if (headText === '加工厂' && /[初深精粗]$/u.test(text)) return 0
  if (/^(?:中国)?[的这该]/u.test(text)) return 0
  if (/(?:国|报业|日报|广播电视|广电|教育|医疗|传媒)$/u.test(text) && headText === '集团') return 0
  const named = solid.some(({ kind, text: word }) => kind === 'name' && !GENERIC.has(word))
  if (named) return text.length > 1 ? 1.1 : 0.4
  if (/有限/u.test(text + headText) && text.replace(/(?:股份|有限|责任)/gu, '').length >= 4 && !isLineOfWork(text))
    return 1.1
  if (/^(?:\d{2,4}|新(?:[东西南北]方|世纪|时代))$/u.test(solid.at(-1)?.text ?? '') || opensWithNew(solid)) return 1.1
  const work = solid.filter(({ kind }) => kind === 'industry' || kind === 'common')
  const generic = solid.every(({ kind }) => kind === 'generic' || kind === 'industry')
  const place = solid.some(({ kind }) => kind === 'place')
  if (place && work.length > 0) return textOf(words, from, head).startsWith('中国') && work.length < 2 ? 0.6 : 1.1
  if (CREDIT.test(headText) && place) return 1.1
  if (headText === '银行' && place && !/^(?:机构|系统|网点|同业|部门)/u.test(words[head + 1]?.text ?? '')) return 1.1
  if (place || generic) return place && (headText === '有限公司' || text.endsWith('总')) ? 0.6 : 0
  if (solid[0]?.kind === 'common' && text.length <= 8 && solid.some(({ kind }) => kind === 'industry')) {
    return (headText === '公司' || headText === '厂') && !solid[0].proper ? 0.6 : 1.1
  }
  return work.length === 1 && text.length <= 4 && headText !== '公司' && headText !== '厂' ? 0.9 : 0.5
}

/** Rural banks go by their place. */
const CREDIT = /^(?:农商行|(?:农信|信用)(?:联)?社)$/u

const OWN_PLANT = /^(?:省|市|县|区|镇|乡|村)$/u

/** 县麻袋厂, 市酱油厂, 市水务投资集团: a firm that the paper calls by the rank of its own place. */
export const localNames = ({ words, text }: Reading): Sighting[] =>
  seenAt(words, (word, at) => {
    if (word.kind !== 'head' || leadsOn(words, at)) return null
    const body = bodyStart(words, at)
    let from = body
    while (from > 0 && /^(?:industry|common|name|generic)$/u.test(words[from - 1]?.kind ?? '') && body - from < 6) {
      if (OWN_PLANT.test(words[from - 1]?.text ?? '')) break
      from--
    }
    const rank = words[from - 1]
    if (!rank || from === body || !OWN_PLANT.test(rank.text) || /[本全我该各]/u.test(text.charAt(rank.start - 1)))
      return null
    if (NO_PLANT.test(textOf(words, from, at)) && word.text === '厂') return null
    return sighting(words, from - 1, at + 1, 'enterprise/local', 1.2)
  })
