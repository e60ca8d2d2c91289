import { COUNTRIES } from '../../../mentions/place/index.js'
import type { Word } from '../words.js'
import { PREDICATE } from './contexts.js'
import { type Reading, type Sighting, seenAt, sighting } from './sighting.js'

const OPENS = /^$|[，。；：！？“”\s而的]/u
const MOST_PLACE = 3
/** Where a firm is from, not what it is called by. */
const OUTSIDE = /^(?:台湾|香港|澳门)$/u

/** 湖北恒楚则…, 东莞阳科频频…: a place and a word that no dictionary knows, where what follows is said of a subject. */
export const placedNames = ({ words, text }: Reading): Sighting[] =>
  seenAt(words, (place, at) => {
    if (place.kind !== 'place' || place.text.length > MOST_PLACE) return null
    const own = words[at + 1]
    if (!own || !isUnknown(own) || !OPENS.test(text.charAt(place.start - 1))) return null
    if (COUNTRIES.includes(place.text) || !PREDICATE.test(text.slice(own.end, own.end + 8))) return null
    return sighting(words, OUTSIDE.test(place.text) ? at + 1 : at, at + 2, 'enterprise/placed-name', WEIGHT)
  })

const WEIGHT = 0.6

/** Whether a word is in no dictionary and no piece of a longer name. */
const isUnknown = ({ tag, kind, text }: Word): boolean =>
  tag === 'x' && kind === 'name' && /^\p{Script=Han}{2}$/u.test(text) && !LAND.test(text)

/** 湖以, 新沟: what is part of a place's own name. */
const LAND = /^[省市县区镇乡村州旗山河江湖路]|[省市县区镇乡村州旗山河江湖路沟港湾岛铁]$/u
