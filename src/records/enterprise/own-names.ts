import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { isPlaceName } from '../../mentions/place/index.js'
import { KNOWN_BY_FORM } from './gazetteer/index.js'
import { soleOwners } from './owners.js'
import type { Reading } from './rules/index.js'
import { NameScanner } from './scan.js'
import { mayStand } from './short-forms.js'
import { firstEndingAfter, wordsInside } from './word-at.js'
import type { Word } from './words.js'

type Text = Pick<Reading, 'text' | 'words'>

/**
 * What firms are called by alone, each with the name that it opens behind its place: 金鹰 of 浙江金鹰轴承集团, where no dictionary
 * knows it; “高原之珍” of 西藏高原之珍乳业公司, where it stands in quotes. One that fits two firms stands for neither.
 */
export const ownNamesIn = (
  readings: readonly Text[],
  names: ReadonlySet<string>,
  places: ReadonlySet<string>
): Map<string, string> => {
  const named = new NameScanner(names)
  const owners = new Owners(names, places)
  for (const reading of readings) {
    const { text } = reading
    for (const span of named.find(text)) owners.add(ownNameOf(reading.words, span), text.slice(span.start, span.end))
    if (text.includes('“')) for (const { 1: quoted } of matches(QUOTED, text)) owners.addQuoted(quoted ?? '')
  }
  const found = new Map<string, string>()
  const own = owners.sure()
  if (own.size === 0) return found
  const scanner = new NameScanner([...names, ...own.keys()])
  for (const reading of readings) {
    for (const span of scanner.find(reading.text)) {
      const form = reading.text.slice(span.start, span.end)
      const full = own.get(form)
      if (full !== undefined && (isQuoted(reading.text, span) || standsAlone(reading.words, span)))
        found.set(form, full)
    }
  }
  return found
}

/** “隆山”之外, but not “隆山”牌, “隆山”咖啡: a brand of what is named behind it. */
const QUOTED = /“(\p{Script=Han}{2,6})”(?=[^\p{Script=Han}]|[之的在与和也将等已]|$)/u

/** Own names with the names of firms that they open. */
class Owners {
  private readonly fulls = new Map<string, Set<string>>()
  private readonly corporate: readonly string[]

  constructor(
    private readonly names: ReadonlySet<string>,
    private readonly places: ReadonlySet<string>
  ) {
    this.corporate = [...names].filter((name) => CORPORATE.test(name))
  }

  add(own: string, full: string): void {
    if (own === '' || this.names.has(own) || KNOWN_BY_FORM.has(own) || !mayStand(own, this.places)) return
    this.fulls.set(own, (this.fulls.get(own) ?? new Set()).add(full))
  }

  addQuoted(own: string): void {
    for (const full of this.corporate) {
      const at = own === '' ? -1 : full.indexOf(own)
      if (at === 0 || (at > 0 && isPlaceName(full.slice(0, at)))) this.add(own, full)
    }
  }

  /** Those that open the names of one firm, with its fullest. */
  sure(): Map<string, string> {
    return soleOwners(this.fulls)
  }
}

const CORPORATE = /(?:公司|集团|厂|银行)$/u

/** The words that no dictionary knows between the place and the trade of a name with a head: two to four characters. */
const ownNameOf = (words: readonly Word[], span: Span): string => {
  const inside = wordsInside(words, span)
  if (inside.at(-1)?.kind !== 'head') return ''
  const from = inside.findIndex(({ kind }) => kind !== 'place')
  const own = inside[from]
  const next = inside[from + 1]
  const alone = own?.kind === 'name' && own.tag === 'x' && next !== undefined && next.kind !== 'name'
  return alone && /^\p{Script=Han}{2,4}$/u.test(own.text) ? own.text : ''
}

const isQuoted = (text: string, { start, end }: Span): boolean =>
  text.charAt(start - 1) === '“' && text.charAt(end) === '”'

/** Whether a word by itself is the whole phrase: 金鹰方面, 金鹰出资; behind a character of a name it is a piece of that. */
const standsAlone = (words: readonly Word[], { start, end }: Span): boolean => {
  const at = firstEndingAfter(words, start)
  const [before, word, next] = [words[at - 1], words[at], words[at + 1]]
  if (word?.start !== start || word.end !== end || word.tag !== 'x') return false
  if (before !== undefined && !/^(?:mark|stop)$/u.test(before.kind)) return false
  return next === undefined || /^(?:mark|stop)$/u.test(next.kind) || /^(?:方面|二期|三期|公司)$/u.test(next.text)
}
