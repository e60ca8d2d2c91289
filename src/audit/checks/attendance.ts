import { sentencesOf } from '../../segment/index.js'
import type { Check, FindingDraft } from '../finding.js'

const NUMBER = '(?<n>\\d{1,4})(?:人|名|位)'
const EXPECTED = new RegExp(`(?:应到|应出席|应参加|组成人员(?:共|总数)?|实有)[^，。；\\d]{0,12}${NUMBER}`, 'u')
const PRESENT = new RegExp(
  `(?:实到|实际到会|实际出席|实出席|(?<!应)出席(?:会议|本次会议)?|到会)[^，。；\\d]{0,14}${NUMBER}`,
  'u'
)
const ABSENT = new RegExp(`(?:请假|缺席)[^，。；\\d]{0,6}${NUMBER}`, 'u')
const QUORUM = /符合法定人数|达到法定人数|超过法定人数|符合(?:法律)?规定人数/u
const HALF = 0.5

const numberOf = (pattern: RegExp, text: string): number | null => {
  const found = pattern.exec(text)?.groups?.['n']
  return found === undefined ? null : Number(found)
}

/** Compares who was expected with who came: never more, and more than half where a quorum is claimed. */
export const attendance: Check = {
  name: 'attendance',
  about: 'members present against those expected, and against the quorum that is claimed',
  run: ({ article }) => {
    // most articles count no members; a sentence's text is a stretch of the article's
    if (!EXPECTED.test(article.text.text)) return []
    return sentencesOf(article).flatMap((sentence): FindingDraft[] => {
      const text = sentence.text.slice(0, 600)
      const expected = numberOf(EXPECTED, text)
      const present = numberOf(PRESENT, text)
      if (expected === null || present === null) return []
      const absent = numberOf(ABSENT, text)
      const claimed = QUORUM.test(text)
      const fits = present <= expected && (absent === null || present + absent === expected)
      const half = present > HALF * expected
      if (fits && !claimed && absent === null) return []
      const away = absent === null ? '' : `, ${absent} away`
      return [
        {
          verdict: fits && (half || !claimed) ? 'confirmed' : 'discrepancy',
          text: `${present} of ${expected} are said to be present${away}${claimed ? ', and a quorum' : ''}; that is ${half ? 'more' : 'not more'} than half`,
          spans: [{ start: sentence.start, end: Math.min(sentence.end, sentence.start + text.length) }]
        }
      ]
    })
  }
}
