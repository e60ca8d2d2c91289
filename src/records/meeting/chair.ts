import type { Span } from '../../core/span.js'
import type { Mention } from '../../mentions/mention.js'
import { within } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import type { Sentence } from '../../segment/index.js'

/** Who presides in a sentence. */
export interface ChairFound {
  readonly name: string
  readonly span: Span
  /** Where the verb stands that says so. */
  readonly at: number
}

const PRESIDE = /主持(?!人|词|设计|起草|完成|工作|日常|常务|编)|执行主席/gu

/** Persons said to preside: 甲主持, 由甲主持, 甲与乙共同主持, 主持会议的是甲. */
export const chairsIn = (sentence: Sentence, persons: readonly Mention<PersonValue>[]): ChairFound[] => {
  const found: ChairFound[] = []
  for (const match of sentence.text.matchAll(PRESIDE)) {
    const at = sentence.start + match.index
    const inSentence = within(persons, sentence)
    const last = inSentence.filter((person) => person.end <= at).at(-1)
    if (!last) continue
    const group = [last]
    for (let i = inSentence.indexOf(last) - 1; i >= 0; i--) {
      const person = inSentence[i]
      const next = group[0]
      if (!person || !next) break
      const joint = sentence.text.slice(person.end - sentence.start, next.value.phrase.start - sentence.start)
      if (
        !/^[与和、同及]?$/u.test(joint) ||
        !/共同|联合|轮流|分别/u.test(sentence.text.slice(last.end - sentence.start, match.index))
      )
        break
      group.unshift(person)
    }
    for (const person of group) found.push({ name: person.value.name, span: person, at })
  }
  return found
}
