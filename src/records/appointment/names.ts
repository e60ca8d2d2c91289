import type { Span } from '../../core/span.js'
import { nameAt } from '../../mentions/person/reading.js'

const LONGEST = 24

/** Whether a whole text reads as one person's name. */
export const isName = (text: string): boolean =>
  text.length >= 2 && text.length <= LONGEST && nameAt(`${text}，`, 0)?.end === text.length

/** The longest name that a text ends with, behind a post or an office: 副主任陈明. `offset` is added to its span. */
export const lastNameIn = (text: string, offset: number): Span | null => {
  const end = text.length
  for (let start = Math.max(0, end - LONGEST); start <= end - 2; start++) {
    if (end - start > 4 && !/[·•・]/u.test(text.slice(start, end))) continue
    const before = text.slice(0, start)
    if ((before === '' || AFTER_POST.test(before)) && isName(text.slice(start, end))) {
      return { start: offset + start, end: offset + end }
    }
  }
  return null
}

/** What a name may stand behind: a post, a date, or a word that opens the clause. */
const AFTER_POST = /(?:[长记任席员表官理事人裁统相臣]|[日天]|[，、：和]|由|志|士|生|，|会议|大会)$/u
