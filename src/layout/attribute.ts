import { matches } from '../core/lexicon.js'
import { dictionaryWords } from '../segment/index.js'
import type { Piece } from './parting.js'
import type { Seam, Whole } from './rejoin.js'
import { isOpen } from './rejoin.js'

/** Units of a paragraph that its words are compared by. */
const REACH = 400
/** How much more of its wording a stretch must share with the earlier article to be given back to it. */
const ADVANTAGE = 1.3

/**
 * Two articles whose columns were mixed: where the earlier runs on behind the later one's head, what stands there is given
 * back to it. A column holds one article, so pieces that follow one another without a torn side or a subhead between them
 * belong together, and so do the two sides of a seam; what is tied to neither article goes by its wording.
 */
export const attribute = (
  articles: readonly (readonly Whole[])[],
  pieces: readonly Piece[],
  seams: readonly Seam[]
): Whole[][] => {
  const given: Whole[][] = articles.map(() => [])
  if (articles.length < 2) return articles.map((article) => [...article])
  const columns = columnsOf(pieces, seams, new Set(articles.map((article) => article[0]?.parts[0] ?? 0)))
  articles.forEach((article, index) => {
    const earlier = articles[index - 1]
    const [theirs, ours] = [given[index - 1], given[index]]
    if (!ours) return
    if (!earlier || !theirs || !runsInto(earlier, article)) ours.push(...article)
    else share({ article, earlier, theirs, ours, columns })
  })
  return given
}

/** Whether the earlier article runs on behind the beginning of the later one: a part of it stands there, or all but its head. */
const runsInto = (earlier: readonly Whole[], later: readonly Whole[]): boolean => {
  if (!hasProse(earlier)) return later.length > 0 && earlier.some(({ form }) => form === 'display')
  const known = knownOf(later)
  if (later.some((whole) => meetingIn(whole, earlier, known) === true)) return true
  if (later.slice(known.length).some((whole) => speakerIn(whole, earlier, later) === true)) return true
  const start = later[0]?.parts[0] ?? Number.POSITIVE_INFINITY
  return earlier.some(({ parts }) => parts.some((part) => part > start))
}

/** For each piece of the page the stretch of text that it belongs to, by number. */
const columnsOf = (pieces: readonly Piece[], seams: readonly Seam[], starts: ReadonlySet<number>): number[] => {
  const heads = new Set(seams.map(({ head }) => head))
  const columns: number[] = []
  let column = 0
  pieces.forEach(({ form }, index) => {
    const before = pieces[index - 1]
    const apart = heads.has(index) || starts.has(index) || form === 'display'
    if (before && (apart || isOpen(before))) column++
    columns.push(column)
  })
  const joined = new Map<number, number>()
  const root = (own: number): number => {
    let at = own
    for (let up = joined.get(at); up !== undefined; up = joined.get(at)) at = up
    return at
  }
  for (const { tail, head } of seams) {
    const [from, to] = [root(columns[head] ?? -1), root(columns[tail] ?? -1)]
    if (from !== to) joined.set(from, to)
  }
  return columns.map(root)
}

interface Sharing {
  readonly article: readonly Whole[]
  readonly earlier: readonly Whole[]
  readonly theirs: Whole[]
  readonly ours: Whole[]
  readonly columns: readonly number[]
}

const hasProse = (article: readonly Whole[]): boolean => article.some(({ form }) => form === 'prose')

/** What is an article's own for certain: its head, and its lead where `withLead`. */
const knownOf = (article: readonly Whole[], withLead = true): readonly Whole[] => {
  const lead = article.findIndex(({ form }) => form === 'prose')
  return article.slice(0, withLead ? lead + 1 : lead)
}

/** Deals the pieces of the later article out. */
const share = ({ article, earlier, theirs, ours, columns }: Sharing): void => {
  const columnOf = (whole: Whole): number => columns[whole.parts[0] ?? 0] ?? -1
  const known = knownOf(article, hasProse(earlier))
  const back = new Set(earlier.map(columnOf))
  const kept = new Set(known.map(columnOf))
  const floating = new Map<number, Whole[]>()
  for (const whole of article.slice(known.length)) {
    const column = columnOf(whole)
    if (!back.has(column) && !kept.has(column)) floating.set(column, [...(floating.get(column) ?? []), whole])
  }
  for (const column of settle([...floating], gramsOf(earlier), gramsOf(known))) back.add(column)
  ours.push(...known)
  for (const whole of article.slice(known.length)) {
    const column = columnOf(whole)
    const returned =
      speakerIn(whole, earlier, article) ??
      meetingIn(whole, earlier, known) ??
      gatheringIn(whole, earlier, known) ??
      themeIn(whole, earlier, known) ??
      (back.has(column) && !kept.has(column))
    ;(returned ? theirs : ours).push(whole)
  }
}

/** Stretches at most that are weighed against each other again after each decision. */
const WEIGHED = 60

/** Of the stretches that are tied to neither article those whose wording is the earlier one's, the clearest decided first. */
const settle = (floating: readonly (readonly [number, Whole[]])[], others: Set<string>, own: Set<string>): number[] => {
  const back: number[] = []
  let open = floating.map(([column, wholes]) => ({ column, grams: gramsOf(wholes) }))
  while (open.length > 0) {
    const weighed = open.slice(0, WEIGHED).map((stretch) => ({ ...stretch, lean: lean(stretch.grams, others, own) }))
    const clearest = weighed.reduce((a, b) => (Math.abs(b.lean) > Math.abs(a.lean) ? b : a))
    const isBack = clearest.lean > 0
    if (isBack) back.push(clearest.column)
    for (const gram of clearest.grams) (isBack ? others : own).add(gram)
    open = open.filter(({ column }) => column !== clearest.column)
  }
  return back
}

/** Positive where a stretch shares more with the earlier article. */
const lean = (grams: ReadonlySet<string>, others: ReadonlySet<string>, own: ReadonlySet<string>): number => {
  let [theirs, ours] = [0, 0]
  for (const gram of grams) {
    if (others.has(gram) && !own.has(gram)) theirs++
    if (own.has(gram) && !others.has(gram)) ours++
  }
  return theirs * Math.sqrt(own.size / Math.max(1, others.size)) - (ours + 1) * ADVANTAGE
}

/** Sequences of a head that a paragraph must hold to be told by them. */
const THEME = 2

/** Sequences of three characters in the lines set apart at an article's head. */
const themesOf = (article: readonly Whole[]): Set<string> => {
  const lead = article.findIndex(({ form }) => form === 'prose')
  const heads = article.slice(0, lead < 0 ? article.length : lead).filter(({ form }) => form === 'display')
  return new Set(heads.flatMap(({ paragraph }) => trigrams(paragraph.text.text)))
}

const trigrams = (text: string): string[] =>
  (text.match(/\p{Script=Han}{3,}/gu) ?? []).flatMap((run) =>
    Array.from({ length: run.length - 2 }, (_, index) => run.slice(index, index + 3))
  )

/** Whether a paragraph speaks of what only the earlier article's head speaks of; null where of neither or of both. */
const themeIn = ({ paragraph }: Whole, earlier: readonly Whole[], known: readonly Whole[]): boolean | null => {
  const own = new Set(trigrams(paragraph.text.text.slice(0, REACH)))
  const [a, b] = [themesOf(earlier), themesOf(known)]
  const count = (themes: ReadonlySet<string>, others: ReadonlySet<string>): number =>
    [...themes].filter((theme) => own.has(theme) && !others.has(theme)).length
  const [theirs, ours] = [count(a, b), count(b, a)]
  if (Math.max(theirs, ours) < THEME || (theirs > 0 && ours > 0)) return null
  return theirs > ours
}

const MEETING_SAYS =
  /^(?:会议|全会|大会|论坛)(?:还|先后|分别)?(?:审议|听取|决定|通过|表决|指出|强调|要求|认为|印发|传达|研究|讨论)/u
const MEETING = /会议|[全大年]会|论坛|座谈会/u

/** Whether a paragraph that a meeting speaks in can only belong to the earlier article; null where either or none has one. */
const meetingIn = ({ paragraph }: Whole, earlier: readonly Whole[], known: readonly Whole[]): boolean | null => {
  if (paragraph.hint !== 'line' || !MEETING_SAYS.test(paragraph.text.text)) return null
  const named = (wholes: readonly Whole[]): boolean =>
    wholes.some((whole) => MEETING.test(whole.paragraph.text.text.slice(0, REACH)))
  const [theirs, ours] = [named(knownOf(earlier)), named(known)]
  return theirs === ours ? null : theirs
}

/** 学习会, 动员会, but no 委员会, 全社会, 的机会. */
const GATHERING = /\p{Script=Han}{2}(?<![员社机协商学])会(?=[，。；、上])/gu

/** Whether a gathering that a paragraph speaks of (学习会, 动员会) is the earlier article's alone; null where of neither or of both. */
const gatheringIn = (whole: Whole, earlier: readonly Whole[], known: readonly Whole[]): boolean | null => {
  const kinds = wordsOf(whole).match(GATHERING) ?? []
  const named = (wholes: readonly Whole[]): boolean =>
    kinds.some((kind) => wholes.some((other) => wordsOf(other).includes(kind)))
  const [theirs, ours] = [named(knownOf(earlier)), named(known)]
  return theirs === ours ? null : theirs
}

const SPEAKER =
  /(?<=^|[。！？；”])([\p{Script=Han}·]{2,4}?)(?:在[^，。；]{1,12}上)?(?:强调|指出|说|表示|要求|介绍|认为|作了)/gu

/**
 * Whether it is the earlier article that introduces who speaks in a paragraph, by name alone; null where neither or both do.
 * An article introduces a person where the name stands behind something, such as a post.
 */
const speakerIn = (whole: Whole, earlier: readonly Whole[], later: readonly Whole[]): boolean | null => {
  const names = matches(SPEAKER, wordsOf(whole))
    .flatMap((match) => match[1] ?? [])
    .filter(isNoWord)
  const introduced = (wholes: readonly Whole[]): boolean =>
    names.some((name) => wholes.some((other) => introduces(other, name)))
  const [theirs, ours] = [introduced(earlier), introduced(later)]
  return theirs === ours ? null : theirs
}

/** 专家, 大家, 业内人士 are no names: a person's falls apart at its surname. */
const isNoWord = (name: string): boolean => dictionaryWords(name)[0]?.length === 1

const introduces = (whole: Whole, name: string): boolean => {
  const text = wordsOf(whole)
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (at > 0 && !'。！？；”'.includes(text[at - 1] ?? '')) return true
  }
  return false
}

const wordsOf = ({ paragraph }: Whole): string => paragraph.text.text.slice(0, REACH)

const gramsOf = (wholes: readonly Whole[]): Set<string> => {
  const grams = new Set<string>()
  for (const { paragraph } of wholes) {
    for (const run of paragraph.text.text.slice(0, REACH).match(/\p{Script=Han}+/gu) ?? []) {
      for (let i = 0; i + 1 < run.length; i++) grams.add(run.slice(i, i + 2))
    }
  }
  return grams
}
