import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { figuresIn } from '../../mentions/number/index.js'
import { DOWN_NOUNS, QUANTITY, UP_NOUNS } from '../growth-rate/lexicon.js'
import { phraseBefore } from '../growth-rate/phrase.js'
import type { PhraseContext } from '../growth-rate/phrase-context.js'
import { RANKED } from './lexicon.js'
import type { Reading } from './reading.js'

/** 总量居全省第3位, 增速排名全国第一. */
const RANK = new RegExp(
  `${RANKED}(?<of>[^，；。\\d第]{2,12}?)第(?<place>[一二两三四五六七八九十]{1,3}|\\d{1,3})(?:位|名|(?=[，；。、]|$))`,
  'gu'
)
const PACES = [...UP_NOUNS, ...DOWN_NOUNS]

/** Places that a quantity holds among others. `topic` is the quantity of the clause before. */
export const ranksIn = (phrases: PhraseContext, clause: Span, topic: Span | null): Reading[] => {
  const { text } = phrases
  if (!text.slice(clause.start, clause.end).includes('第')) return []
  return matches(RANK, text.slice(clause.start, clause.end)).flatMap((match) => {
    const { of: among = '', place = '' } = match.groups ?? {}
    const value = figuresIn(place)[0]?.low.toNumber()
    const at = clause.start + match.index
    const name = match.index < 2 ? topic : phraseBefore(phrases, clause.start, at)
    const wording = name ? text.slice(name.start, name.end) : ''
    if (!name || value === undefined || !(QUANTITY.test(wording) || PACES.includes(wording))) return []
    const ofAt = at + match[0].indexOf(among)
    return [
      {
        start: at,
        end: at + match[0].length,
        name: { start: name.start, end: name.end },
        of: { start: ofAt, end: ofAt + among.length },
        value,
        max: null,
        unit: '位',
        kind: 'rank' as const,
        modifier: 'exact' as const,
        rule: 'indicator/rank'
      }
    ]
  })
}
