import { memoised } from '../../core/memo.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { persons } from '../../mentions/person/index.js'
import { isPlaceName, places, shortForm } from '../../mentions/place/index.js'
import { titles } from '../../mentions/title/index.js'
import { sentencesOf } from '../../segment/index.js'
import { aliasesAt, translationAt } from './aliases.js'
import { partsOf } from './forms.js'
import { KNOWN_BY_FORM, KNOWN_FORMS } from './gazetteer/index.js'
import { NO_FIRM, SOFT } from './lexicon.js'
import { coordinated, type Reading, SENTENCE_RULES, type Sighting } from './rules/index.js'
import { NameScanner } from './scan.js'
import { mayStand, shorterForms } from './short-forms.js'
import { type Word, wordsOf } from './words.js'

/** Wordings that stand for firms in an article, with the rule that says most for each, and where they stand. */
export interface FoundNames {
  readonly rules: ReadonlyMap<string, string>
  readonly spans: ReadonlyMap<string, readonly Span[]>
  /** Forms that the article says stand for another. */
  readonly aliases: ReadonlyMap<string, string>
  readonly places: ReadonlySet<string>
}

const ENOUGH = 0.9
/** What a second sighting by the same rule adds. */
const REPEATED = 0.1
const KNOWN = new NameScanner(KNOWN_FORMS.map(({ form }) => form))

/** Weights by wording and rule, the highest of each rule. */
class Evidence {
  private readonly weights = new Map<string, Map<string, number>>()
  private readonly again = new Set<string>()

  /** A cue that says nothing for a wording says nothing against it. */
  add(surface: string, { rule, weight }: Sighting): void {
    if (weight <= 0) return
    const rules = this.weights.get(surface) ?? new Map<string, number>()
    if (rules.has(rule)) this.again.add(surface)
    rules.set(rule, Math.max(rules.get(rule) ?? Number.NEGATIVE_INFINITY, weight))
    this.weights.set(surface, rules)
  }

  /** Wordings with enough evidence, with their heaviest rule. */
  enough(): Map<string, string> {
    const found = new Map<string, string>()
    for (const [surface, rules] of this.weights) {
      const total = [...rules.values()].reduce((sum, weight) => sum + weight, this.again.has(surface) ? REPEATED : 0)
      const heaviest = [...rules].sort((a, b) => b[1] - a[1])[0]?.[0]
      if (total >= ENOUGH && heaviest) found.set(surface, heaviest)
    }
    return found
  }
}

/** All wordings of firms in an article. */
export const namesOf = memoised((context: ArticleContext): FoundNames => {
  const places = placeNames(context)
  const readings = sentencesOf(context.article).map((sentence): Reading => {
    const words = wordsOf(sentence, places)
    return { text: sentence.text, words, firms: knownFirms(sentence.text, words), start: sentence.start }
  })
  const refused = refusedNames(context)
  const evidence = new Evidence()
  const take = (reading: Reading, sighting: Sighting): void => {
    const surface = reading.text.slice(sighting.start, sighting.end)
    if (!refused(surface, places)) evidence.add(surface, sighting)
  }
  for (const reading of readings) {
    for (const rule of SENTENCE_RULES) {
      for (const sighting of rule(reading)) take(reading, wholeFirst(sighting, reading.firms))
    }
    for (const span of reading.firms) take(reading, knownSighting(reading, span))
  }
  const first = evidence.enough()
  const known = new Set(first.keys())
  for (const reading of readings) for (const sighting of coordinated(reading, known)) take(reading, sighting)
  const rules = evidence.enough()
  dropLed(rules)
  const aliases = aliasesOf(readings, rules)
  for (const alias of aliases.keys()) rules.set(alias, 'enterprise/alias')
  addShorter(rules, readings, places)
  return { rules, aliases, places, spans: spansOf(readings, rules.keys()) }
})

/** 新华联控股: a name does not begin inside that of a known firm, but with it. */
const wholeFirst = (sighting: Sighting, firms: readonly Span[]): Sighting => {
  const cut = firms.find(({ start, end }) => start < sighting.start && sighting.start < end && end < sighting.end)
  return cut ? { ...sighting, start: cut.start } : sighting
}

/** 信河钢集团, 美波音公司: drops what is another name with a character or two before it that stuck to it. */
const dropLed = (rules: Map<string, string>): void => {
  for (const surface of [...rules.keys()]) {
    if (!/^\p{Script=Han}{4,}$/u.test(surface)) continue
    const led = [1, 2].some((size) => rules.has(surface.slice(size)) && !mayLead(surface.slice(0, size)))
    if (led) rules.delete(surface)
  }
}

/** Whether a beginning of one or two characters may be a name's own: a place, or the rank of one. */
const mayLead = (lead: string): boolean => isPlaceName(lead) || SOFT.test(lead) || /^[省市县区]$/u.test(lead)

const placeNames = (context: ArticleContext): Set<string> => {
  const names = new Set<string>()
  for (const { value } of places.in(context)) {
    names.add(value.name)
    const short = shortForm(value.name)
    if (short !== null) names.add(short)
  }
  return names
}

const CENTRAL =
  /(?:人民银行|中央银行|央行|世界银行|亚洲开发银行|投资银行)|^(?:IMF|WTO|WHO|OPEC|APEC|GDP|CPI|PPI|PMI|LED|LNG|CEO|AI|IT|IC)$/u

/** What is never a firm here: a person's name, a body, a school, an installation, a place. */
const refusedNames = (context: ArticleContext): ((surface: string, places: ReadonlySet<string>) => boolean) => {
  const people = new Set(persons.in(context).map(({ value }) => value.name))
  const books = new Set(titles.in(context).map(({ value }) => value.title))
  return (surface, places) =>
    (people.has(surface) && !KNOWN_BY_FORM.has(surface)) ||
    CENTRAL.test(surface) ||
    books.has(surface) ||
    NO_FIRM.test(surface) ||
    (!KNOWN_BY_FORM.has(surface) && !mayStand(surface, places))
}

const OTHER_BODY =
  /^(?:业|需求|消费|市场|产量|进口|出口|行业|工业|企业|储备|对外|供应|价格|天然气|安全|战略|和化学|联合会|协会|学会|研究院|研究所|大学|学院|网站|报)/u

const knownFirms = (text: string, words: readonly Word[]): Span[] =>
  KNOWN.find(text).filter((span) => !cutsWord(words, span) && !OTHER_BODY.test(text.slice(span.end, span.end + 4)))

const knownSighting = ({ text }: Reading, { start, end }: Span): Sighting => ({
  start,
  end,
  rule: 'enterprise/known',
  weight: KNOWN_BY_FORM.get(text.slice(start, end))?.ambiguous ? 0.5 : 1
})

const aliasesOf = (readings: readonly Reading[], rules: ReadonlyMap<string, string>): Map<string, string> => {
  const aliases = new Map<string, string>()
  const scanner = new NameScanner(rules.keys())
  for (const { text } of readings) {
    for (const { start, end } of scanner.find(text)) {
      const name = text.slice(start, end)
      const translation = /^[A-Za-z]/u.test(name) ? translationAt(text, end) : null
      for (const alias of [...aliasesAt(text, end), ...(translation ? [translation] : [])]) {
        const form = text.slice(alias.start, alias.end)
        if (form !== name && form.length >= 2) aliases.set(form, name)
      }
    }
  }
  return aliases
}

/** Adds the shorter forms of the names found that stand in the text by themselves. */
const addShorter = (rules: Map<string, string>, readings: readonly Reading[], places: ReadonlySet<string>): void => {
  const shorter = new Set<string>()
  const stems = new Set<string>()
  for (const surface of rules.keys()) {
    stems.add(partsOf(surface, places).stem)
    for (const form of shorterForms(surface, places)) if (!rules.has(form)) shorter.add(form)
  }
  const scanner = new NameScanner([...rules.keys(), ...shorter])
  for (const { text, words } of readings) {
    for (const span of scanner.find(text)) {
      const form = text.slice(span.start, span.end)
      if (!shorter.has(form) || cutsWord(words, span) || GOES_ON.test(text.slice(span.end, span.end + 3))) continue
      if (!stems.has(form) || endsPhrase(words, span)) rules.set(form, 'enterprise/short-form')
    }
  }
}

const GOES_ON = /^(?:产业|行业|大学|学院|市|县|区|镇|山|河|路|街|新区|新城|银行|证券|保险|电视|日报|晚报)/u

/** Whether nothing that could carry a name on follows: a mark, a function word, the end. */
const endsPhrase = (words: readonly Word[], { end }: Span): boolean => {
  const next = words.find((word) => word.start >= end)
  return next === undefined || next.kind === 'stop' || next.kind === 'mark'
}

/** Whether a span begins or ends inside a word of the dictionary: 国网 in 全国网信. Words that were guessed do not count. */
const cutsWord = (words: readonly Word[], { start, end }: Span): boolean =>
  words.some(
    (word) =>
      word.kind !== 'name' &&
      ((word.start < start && start < word.end) || (word.start < end && end < word.end && word.start >= start))
  )

/** Where each wording stands by itself, not inside a longer one, in the article's offsets. */
const spansOf = (readings: readonly Reading[], surfaces: Iterable<string>): Map<string, Span[]> => {
  const scanner = new NameScanner(surfaces)
  const found = new Map<string, Span[]>()
  for (const { text, words, start } of readings) {
    for (const span of scanner.find(text)) {
      const surface = text.slice(span.start, span.end)
      if (surface.length <= 3 && cutsWord(words, span)) continue
      const spans = found.get(surface) ?? []
      spans.push({ start: start + span.start, end: start + span.end })
      found.set(surface, spans)
    }
  }
  return found
}
