import { isPlaceName, knownPlaceAt } from '../../mentions/place/index.js'
import { isLineOfWork, partsOf } from './forms.js'
import { DESCRIPTORS, GENERIC, HEADS, POINTING } from './lexicon.js'

const COMMON = new Set([
  '中国',
  '国家',
  '新华',
  '人民',
  '世界',
  '亚洲',
  '长江',
  '黄河',
  '中央',
  '国际',
  '北方',
  '南方',
  '东方',
  '全国',
  '市场',
  '中华',
  '邮政',
  '电信',
  '移动',
  '铁路',
  '南水北调',
  '全球',
  '城市'
])

/** Forms that may stand for a firm elsewhere in its article: stem, body, prefixes of it, with place, with 集团 or 公司. */
export const shorterForms = (surface: string, places: ReadonlySet<string>): string[] => {
  const { place, body, stem, form } = partsOf(surface, places)
  const short = new Set<string>()
  if (form === '' && body === stem && place === '') return []
  for (let size = Math.max(2, stem.length); size <= body.length; size++) {
    if (isLineOfWork(body.slice(size))) short.add(body.slice(0, size))
  }
  if (/^[A-Za-z]/u.test(body)) {
    const opening = /^[A-Za-z0-9]+/u.exec(body)?.[0] ?? body
    short.add(opening)
    if (form !== '') short.add(stem.slice(opening.length))
  }
  if (stem.length > 3 && !/^[A-Za-z]/u.test(body) && /[\u4e00-\u9fff]/u.test(stem)) short.add(stem)
  if (form !== '' && body.length >= 6 && stem !== body) short.add(body.slice(2))
  for (const bare of [...short]) {
    if (!mayStand(bare, places)) continue
    short.add(`${bare}集团`)
    short.add(`${bare}公司`)
    short.add(`${bare}集团公司`)
    if (place !== '') {
      short.add(place + bare)
      short.add(`${place}${bare}公司`)
    }
    if (bare === stem && form !== '') short.add(`${bare}股份`)
  }
  const bare = place === '' ? '' : surface.slice(place.length)
  if (surface.startsWith(place) && /^(?:.{3,}集团|.{2,}厂)$/u.test(bare) && !isTrade(bare.replace(/(?:集团|厂)$/u, '')))
    short.add(bare)
  if (place !== '' && form !== '' && body.length <= 4) short.add(place + body)
  if (place !== '' && form === '' && body !== stem && body.length >= 4) short.add(body)
  const house = /^\p{Script=Han}+（\p{Script=Han}{2,3}）/u.exec(surface)?.[0]
  if (house !== undefined && form !== '') short.add(house)
  const outer = knownPlaceAt(surface, 0)?.name.length ?? 0
  if (form !== '' && outer > 0 && outer < place.length) short.add(surface.slice(outer, surface.length - form.length))
  short.delete(surface)
  return [...short].filter((form_) => mayStand(form_, places))
}

/** 平州支行 of 恒发银行平州支行: a branch goes by its place where its bank has been named. */
export const branchAlone = (surface: string): string | null => {
  const head = BRANCH.exec(surface)?.[0].length ?? 0
  if (head === 0) return null
  for (let at = surface.length - head - 2; at >= LEAST_BANK; at--) {
    const place = knownPlaceAt(surface, at)?.name.length ?? 0
    if (place > 0 && BANK_BEFORE.test(surface.slice(0, at)) && RANKED.test(surface.slice(at + place)))
      return surface.slice(at)
  }
  return null
}
const BRANCH = /(?:支行|分行)$/u
const BANK_BEFORE = /行(?:股份有限公司)?$/u
const RANKED = /^[省市县区旗]?(?:支行|分行)$/u
const LEAST_BANK = 2

/** 啤酒 of 沈阳啤酒厂: what the works makes, which is no name by itself. */
const isTrade = (own: string): boolean => GENERIC.has(own) || isLineOfWork(own)

/** 辉士显 of 辉士显液晶模组有限公司: what a name with a legal form opens with, which may be its short form where it is no word. */
export const openingsOf = (surface: string, places: ReadonlySet<string>): string[] => {
  const { body, stem, form } = partsOf(surface, places)
  if (!/有限|责任/u.test(form) || !/^\p{Script=Han}{5,}$/u.test(body)) return []
  return [3, 4]
    .map((size) => body.slice(0, size))
    .filter((opening) => opening.length < stem.length && mayStand(opening, places))
}

/** 博览交易会 of 博览交易会有限公司: what the firm was founded for. */
const GATHERING = /(?:(?:博览|展览|展销|交易|洽谈|大)会|论坛)$/u

/** Whether a form may stand for a firm by itself: no place, no line of work, no word of all days. */
export const mayStand = (form: string, places: ReadonlySet<string>): boolean =>
  !isPlaceName(form) && !places.has(form) && isOwn(form)

/** Whether a form is no line of work and no word of all days. */
export const isOwn = (form: string): boolean =>
  form.length >= 2 &&
  !isLineOfWork(form) &&
  !GENERIC.has(form) &&
  !HEADS.includes(form) &&
  !GATHERING.test(form) &&
  !POINTING.has(form) &&
  !DESCRIPTORS.has(form) &&
  !COMMON.has(form) &&
  !/^[\d.]+$/u.test(form)
