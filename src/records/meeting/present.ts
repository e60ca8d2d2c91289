import type { Span } from '../../core/span.js'
import type { MeasureValue } from '../../mentions/measure/index.js'
import type { Mention } from '../../mentions/mention.js'
import { within } from '../../mentions/mention.js'
import type { Sentence } from '../../segment/index.js'

const PEOPLE = /^(?:人|名|位|余人|多人)$/u
const ACTUAL = /实到|实有|到会/u
const PRESENT = /出席|参加|参会|与会|到会|实到|齐聚|汇聚|相聚|共聚|莅临|现场/u
const NOT_PRESENT = /应到|选举|任命|缺席|请假|列席|代表着|培训/u

/** The number of people said to be present in a sentence, with its span. */
export const presentIn = (
  sentence: Sentence,
  measures: readonly Mention<MeasureValue>[]
): (Span & { readonly count: number }) | null => {
  if (!PRESENT.test(sentence.text)) return null
  const people = within(measures, sentence).filter(({ value }) => PEOPLE.test(value.unit) && value.value >= 5)
  const text = (span: Span, before: number, after: number): string =>
    sentence.text.slice(Math.max(0, span.start - sentence.start - before), span.end - sentence.start + after)
  const actual = people.find((span) => ACTUAL.test(text(span, 10, 0)))
  if (actual) return { start: actual.start, end: actual.end, count: actual.value.value }
  const stated = people.find((span) => PRESENT.test(text(span, 60, 45)) && !NOT_PRESENT.test(text(span, 8, 3)))
  return stated ? { start: stated.start, end: stated.end, count: stated.value.value } : null
}
