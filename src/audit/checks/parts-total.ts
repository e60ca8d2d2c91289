import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import type { Check, FindingDraft } from '../finding.js'
import { type Quantity, quantitiesIn, written } from '../quantity.js'

/** Farthest that is looked for parts. */
const REACH = 400
/** 分为三类, 由两部分组成: the parts are said to be all. */
const ALL = /分为|分成|组成|构成|两部分|三部分|两类|三类|四类|各占/u
/** A part with a change, another time or a deed of its own is none of a plain list. */
const NOT_PLAIN = /增|减|升|降|比|同期|完成|已|累计|今年|去年|年度|每|平均|人均|最|超|约|近/u
/** What stands before a part in a plain list: ；基础设施类项目, 、丙类 */
const LABEL = /^[，；、和及：\s]*[^，；、。\d]{1,14}(?:，[^，；、。\d]{1,8})?$/u

/** The stretches before and after 其中: of one sentence, or of one that opens with it and the sentence before. */
const splitAt = (sentence: Sentence, last: Sentence | undefined): { total: Span; parts: Span } | null => {
  const at = sentence.text.slice(0, REACH).indexOf('其中')
  if (at < 0) return null
  const parts = { start: sentence.start + at, end: Math.min(sentence.end, sentence.start + at + REACH) }
  if (at > 0) return { total: { start: sentence.start, end: sentence.start + at }, parts }
  if (last?.block !== sentence.block) return null
  return { total: { start: Math.max(last.start, last.end - REACH), end: last.end }, parts }
}

const isPlain = (text: string, parts: readonly Quantity[], from: number): boolean =>
  parts.every((part, index) => {
    const label = text.slice(index === 0 ? from : parts[index - 1]?.end, part.start)
    return part.exact && label.length <= 40 && !NOT_PLAIN.test(label)
  })

const compare = (text: string, total: Quantity, parts: readonly Quantity[], from: number): FindingDraft | null => {
  const sum = parts.reduce((all, part) => all + part.value, 0)
  const slack = total.half + parts.reduce((all, part) => all + part.half, 0)
  const counted = Number.isInteger(total.value) && total.half === 0.5
  const off = sum - total.value
  const same = counted ? off === 0 : Math.abs(off) <= slack
  const told = ALL.test(text.slice(total.start, parts.at(-1)?.end))
  const plain = isPlain(text, parts, from)
  if (
    !plain ||
    !(same || told || (off > (counted ? 0 : slack) && parts.every((part) => LABEL.test(labelOf(text, part)))))
  )
    return null
  return {
    verdict: same ? 'confirmed' : 'discrepancy',
    text: `${written(total.value)} ${total.unit} in all is stated; its ${parts.length} parts ${parts.map((part) => written(part.value)).join(' + ')} make ${written(sum)}`,
    spans: [total, ...parts].map(({ start, end }) => ({ start, end }))
  }
}

const labelOf = (text: string, part: Quantity): string =>
  /[^；、。]{0,24}$/u.exec(text.slice(Math.max(0, part.start - 24), part.start).replace(/^.*其中/u, ''))?.[0] ?? ''

const findingsAt = (context: ArticleContext, sentence: Sentence, last: Sentence | undefined): FindingDraft[] => {
  const split = splitAt(sentence, last)
  if (!split) return []
  const text = context.article.text.text
  const totals = quantitiesIn(context, split.total)
  const parts = quantitiesIn(context, split.parts)
  const units = [...new Set(parts.map((part) => part.unit))]
  return units.flatMap((unit) => {
    const alike = totals.filter((found) => found.unit === unit)
    const total = alike.at(-1)
    const own = parts.filter((part) => part.unit === unit)
    const found =
      total?.exact && own.length > 1 && own.length < 12 ? compare(text, total, own, split.parts.start) : null
    // of several totals the parts may be another's
    return found && (found.verdict === 'confirmed' || alike.length === 1) ? [found] : []
  })
}

/** Compares a stated total with the sum of the parts that 其中 lists. */
export const partsTotal: Check = {
  name: 'parts-total',
  about: 'a stated total against the sum of its listed parts',
  run: (context) => {
    const sentences = sentencesOf(context.article)
    return sentences.flatMap((sentence, index) => findingsAt(context, sentence, sentences[index - 1]))
  }
}
