import { matches } from '../../core/lexicon.js'
import type { Check, FindingDraft } from '../finding.js'

/** 2025年11月24日（星期一）, 11月24日，周一: a day and the day of the week that is said of it. */
const DAY =
  /(?:(?<year>(?:19|20)\d{2})年)?(?<month>\d{1,2})月(?<day>\d{1,2})日[（，]?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])/gu
const WEEKDAYS = '日一二三四五六'

/** Compares a date with the day of the week that the article gives for it. The year is the publication's where none is said. */
export const weekday: Check = {
  name: 'weekday',
  about: 'a date against the day of the week that is said of it',
  run: ({ article, published }) =>
    matches(DAY, article.text.text).flatMap((match): FindingDraft[] => {
      const { year, month, day, weekday: said = '' } = match.groups ?? {}
      const fullYear = year ? Number(year) : published?.year
      if (fullYear === undefined) return []
      const date = new Date(Date.UTC(fullYear, Number(month) - 1, Number(day)))
      if (date.getUTCMonth() !== Number(month) - 1) return []
      const real = WEEKDAYS.charAt(date.getUTCDay())
      const iso = date.toISOString().slice(0, 10)
      return [
        {
          verdict: real === said.replace('天', '日') ? 'confirmed' : 'discrepancy',
          text: `${iso} is said to be 星期${said}; by the calendar it is 星期${real}`,
          spans: [{ start: match.index, end: match.index + match[0].length }]
        }
      ]
    })
}
