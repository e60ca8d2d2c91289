import { knownPlaceAt } from '../../mentions/place/index.js'

/** 内地、韩国旅客: where they come from tells travellers apart, where a country does. */
const TRAVELLERS = /^(?:[、和与及]\p{Script=Han}{2,6})*(?:团队|散客|入境|过夜)?(?:旅客|游客|访客)$/u
const HOMES = /^(?:内地|港澳台?|香港|澳门|台湾)(?:地区)?/u

const knownCountryAt = (phrase: string): string | undefined => {
  const place = knownPlaceAt(phrase, 0)
  return place?.level === 'country' && !place.name.endsWith('中国') ? place.name : undefined
}

/** Whether a phrase is travellers by the place, or the places, that they come from. */
export const isHomeOf = (phrase: string): boolean => {
  const home = HOMES.exec(phrase)?.[0] ?? knownCountryAt(phrase)
  return home !== undefined && TRAVELLERS.test(phrase.slice(home.length))
}
