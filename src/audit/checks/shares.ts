import { matches } from '../../core/lexicon.js'
import { within } from '../../mentions/index.js'
import { rates } from '../../mentions/rate/index.js'
import { sentencesOf } from '../../segment/index.js'
import type { Check, FindingDraft } from '../finding.js'
import { written } from '../quantity.js'

/** 分别占, 占比分别为: several shares of one whole, of which each is a figure of a list */
const SEVERALLY =
  /(?:分别|依次|各)占[^，。；\d]{0,14}|(?:占比|比重|比例|份额)[^，。；\d]{0,6}(?:分别|依次)(?:为|是|达到?)?/gu
/** The items are said to be the kinds of one thing; else each may have a whole of its own. */
const ONE_WHOLE = /构成|结构|三次产业|[两三四五](?:类|部分|个部分|大类)/u
/** What stands between two figures of such a list. */
const JOINT = /^[、和与及，]{1,2}$/u
const WHOLE = 100

/** Whether shares that are said of one whole make more than it, or just it. */
export const shares: Check = {
  name: 'shares',
  about: 'shares that are said of one whole against the whole',
  run: (context) => {
    const text = context.article.text.text
    // most articles say nothing severally; a sentence's text is a stretch of the article's
    if (text.search(SEVERALLY) < 0) return []
    return sentencesOf(context.article).flatMap((sentence) =>
      matches(SEVERALLY, sentence.text.slice(0, 1000)).flatMap((match): FindingDraft[] => {
        const start = sentence.start + match.index + match[0].length
        const listed = listFrom(
          text,
          start,
          within(rates.in(context), { start, end: Math.min(sentence.end, start + 120) })
        )
        const sum = listed.reduce((all, { value }) => all + value.value, 0)
        const slack = 0.5 * listed.length
        if (listed.length < 2 || sum < WHOLE - slack) return []
        if (sum > WHOLE + slack && !ONE_WHOLE.test(sentence.text.slice(0, match.index))) return []
        return [
          {
            verdict: sum <= WHOLE + slack ? 'confirmed' : 'discrepancy',
            text: `${listed.length} shares of one whole are stated; ${listed.map(({ value }) => written(value.value)).join(' + ')} make ${written(sum)}%`,
            spans: listed.map((rate) => ({ start: rate.start, end: rate.end }))
          }
        ]
      })
    )
  }
}

/** The percentages that stand as a list from an offset on. */
const listFrom = <R extends { start: number; end: number; value: { unit: string; value: number } }>(
  text: string,
  start: number,
  found: readonly R[]
): R[] => {
  const listed: R[] = []
  let at = start
  for (const rate of found) {
    const between = text.slice(at, rate.start)
    if (rate.value.unit !== 'percent' || !(listed.length === 0 ? between === '' : JOINT.test(between))) break
    listed.push(rate)
    at = rate.end
  }
  return listed
}
