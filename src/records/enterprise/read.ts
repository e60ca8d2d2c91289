import { memoisedLast } from '../../core/memo.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { persons } from '../../mentions/person/index.js'
import { places, shortForm } from '../../mentions/place/index.js'
import { type Sentence, sentencesOf } from '../../segment/index.js'
import { KNOWN_BY_FORM, KNOWN_FORMS } from './gazetteer/index.js'
import { hasResearch } from './lexicon.js'
import { type Reading, SENTENCE_RULES, type Sighting } from './rules/index.js'
import { NameScanner } from './scan.js'
import { firstEndingAfter, wordsInside } from './word-at.js'
import { type Word, wordsOf } from './words.js'

const KNOWN = new NameScanner(KNOWN_FORMS.map(({ form }) => form))

/** The sentences of an article as the rules read them. */
export const readingsOf = memoisedLast((context: ArticleContext): readonly SentenceReading[] => {
  const names = new TakenNames(context)
  return sentencesOf(context.article)
    .filter(({ text }) => !CREDIT.test(text))
    .map((sentence) => new SentenceReading(sentence, names))
})

/** 来源：某某资讯, 某某资讯 2020-10-21 16:05: the line in which a page says where its text is from. */
const CREDIT =
  /^\s*(?:(?:文章|稿件|信息|本文)?(?:来源|出处|转自)[：:]?|[^\s，。；：]{2,10}(?=\s*20\d\d[-/年]\d{1,2}[-/月]\d{1,2}))[^，。]{2,40}$/u

/** What an article's names are taken for before firms are looked for; persons are read where it is asked whether one stands somewhere. */
class TakenNames {
  constructor(private readonly context: ArticleContext) {}

  get places(): ReadonlySet<string> {
    return placeNames(this.context)
  }

  /** Where people's names begin, with where they end. */
  get people(): ReadonlyMap<number, number> {
    return peopleIn(this.context)
  }

  /** Names of people who hold an office of state somewhere in the article. */
  get officials(): ReadonlySet<string> {
    return officialsIn(this.context)
  }
}

/** 外交大臣拉斯穆森: whoever holds one is a person wherever he is named, though a firm goes by the same name. */
const STATE_OFFICE = /(?:大臣|总统|总理|首相|外长|防长|议长)$/u

/** Names of people who hold an office of state somewhere in the article. */
export const officialsIn = memoisedLast(
  (context: ArticleContext): ReadonlySet<string> =>
    new Set(
      persons
        .in(context)
        .filter(({ value }) => value.posts.some((post) => STATE_OFFICE.test(post)))
        .map(({ value }) => value.name)
    )
)

const peopleIn = memoisedLast(
  (context: ArticleContext): ReadonlyMap<number, number> =>
    new Map(persons.in(context).map(({ start, end }) => [start, end]))
)
const MOST_SURNAME = 2

/** 佳吉 of 林佳吉: a firm's form at the end of a person's name. */
const isInPerson = ({ start, end }: Span, people: ReadonlyMap<number, number>): boolean => {
  for (let size = 1; size <= MOST_SURNAME; size++) if ((people.get(start - size) ?? 0) >= end) return true
  return false
}

/** A sentence that is cut into words when somebody asks for them: most are never asked. */
export class SentenceReading implements Reading {
  readonly text: string
  readonly start: number
  private cut: readonly Word[] | null = null
  private spelled: readonly Span[] | null = null
  private known: readonly Span[] | null = null

  constructor(
    private readonly sentence: Sentence,
    private readonly names: TakenNames
  ) {
    this.text = sentence.text
    this.start = sentence.start
  }

  get words(): readonly Word[] {
    this.cut ??= wordsOf(this.sentence, this.names.places)
    return this.cut
  }

  /** Where a firm of the gazetteer is spelled and what stands around it names no other body or person: what `firms` are of. */
  get forms(): readonly Span[] {
    this.spelled ??= KNOWN.find(this.text).filter(
      ({ start, end }) =>
        !isOfOther(this.text, { start, end }) &&
        !isInPerson({ start: this.start + start, end: this.start + end }, this.names.people) &&
        !this.names.officials.has(this.text.slice(start, end))
    )
    return this.spelled
  }

  get firms(): readonly Span[] {
    this.known ??= this.forms.filter(
      (span) => !cutsWord(this.words, span) && !isPieceOfWord(this.text, this.words, span)
    )
    return this.known
  }
}

/** What the rules and the gazetteer see in a sentence. */
export const sightingsOf = (reading: Reading): Sighting[] => {
  const seen: Sighting[] = []
  SENTENCE_RULES.forEach((rule) => {
    const found = rule(reading)
    // Nearly every rule sees nothing, to go through which would take an iterator all the same.
    if (found.length === 0) return
    for (const sighting of found)
      seen.push(withoutClause(reading, withoutCountry(reading, wholeFirst(reading, sighting))))
  })
  for (const span of reading.firms) seen.push(knownSighting(reading, span))
  for (const span of reading.firms) seen.push(...shareOf(reading, span))
  return seen
}

/**
 * 东辰华控股: a name does not begin inside that of a known firm, but with it. 东辰兄弟 before 传媒股份有限公司: a legal name with
 * nothing of its own is the known firm's.
 */
const wholeFirst = (reading: Reading, sighting: Sighting): Sighting => {
  const { firms } = reading
  const cut = firms.find(({ start, end }) => start < sighting.start && sighting.start < end && end < sighting.end)
  if (cut) return { ...sighting, start: cut.start }
  const bare = sighting.rule === 'enterprise/legal-form' && (sighting.weight === 0 || isHouse(reading, sighting))
  const before = bare ? firms.find(({ end }) => end === sighting.start) : undefined
  return before ? { ...sighting, start: before.start, weight: WHOLE } : sighting
}

/** ST恒兰, 恒玻A: a known firm by the name of its share. */
const shareOf = ({ text }: Reading, { start, end }: Span): Sighting[] => {
  const special = /(?<![A-Za-z])[*]?ST$/u.exec(text.slice(Math.max(0, start - 4), start))?.[0].length ?? 0
  const kind = /^[AB](?![A-Za-z0-9股])/u.test(text.slice(end, end + 2)) ? 1 : 0
  if (special + kind === 0) return []
  return [{ start: start - special, end: end + kind, rule: 'enterprise/coded', weight: WHOLE }]
}

/** 来福士海洋工程有限公司 behind 中集: a legal name that no place opens is carried on from a firm's short name right before it. */
const isHouse = ({ text, words }: Reading, { start }: Span): boolean =>
  words[firstEndingAfter(words, start)]?.kind !== 'place' && !/[司团行厂]$/u.test(text.slice(0, start))

/** What a legal name in full says for itself. */
const WHOLE = 1.1

/** 中国康佳集团, 平阴县魏桥集团: the country, the county or city before a firm that is known without it. */
const withoutCountry = ({ text, firms }: Reading, sighting: Sighting): Sighting => {
  // 中国铁建重工: the country is the name's own where a known firm begins with it.
  if (firms.some(({ start }) => start === sighting.start)) return sighting
  const surface = text.slice(sighting.start, sighting.end)
  const owner = OWNED.exec(surface)?.[0].length ?? 0
  if (owner > 0) return { ...sighting, start: sighting.start + owner }
  const lead = KNOWN_BY_FORM.has(surface) ? 0 : (LOCATED.exec(surface)?.[0].length ?? 0)
  return lead > 0 && KNOWN_BY_FORM.has(surface.slice(lead)) ? { ...sighting, start: sighting.start + lead } : sighting
}

/**
 * 白岚视频连线东辰集团: before a known group or company a noun of the dictionary that is no line of work says what somebody does to it,
 * and no name leads on to it.
 */
const withoutClause = ({ text, words, firms }: Reading, sighting: Sighting): Sighting => {
  const { start, end } = sighting
  const firm = firms.find((known) => start < known.start && known.end === end)
  if (!firm || !GROUP.test(text.slice(firm.start, end))) return sighting
  const lead = wordsInside(words, { start, end: firm.start })
  const said = lead.some(({ kind, proper }) => kind === 'common' && !proper)
  return lead.length > 1 && said && lead.every(({ kind }) => LEAD.test(kind))
    ? { ...sighting, start: firm.start }
    : sighting
}
const GROUP = /.{2}(?:集团|公司)$/u
const LEAD = /^(?:name|common|stop)$/u

const LOCATED = /^(?:中国|\p{Script=Han}{2,3}?[市县区])/u
/** 国际奥委会奥林匹克转播服务公司, 中国台湾凌耀科技股份有限公司: a body that owns the firm, or where it is, before its name. */
const OWNED = /^(?:\p{Script=Han}{2,8}?(?:委员会|奥委会|总社|协会)(?=\p{Script=Han}{4})|中国(?:台湾|香港|澳门))/u

/** Names that the article uses for places. */
export const placeNames = memoisedLast((context: ArticleContext): ReadonlySet<string> => {
  const names = new Set<string>()
  for (const { value } of places.in(context)) {
    for (const name of [value.name, shortForm(value.name)]) {
      if (name !== null && KNOWN_BY_FORM.get(name)?.ambiguous !== false) names.add(name)
    }
  }
  return names
})

const isOfOther = (text: string, span: Span): boolean =>
  OTHER_BODY.test(text.slice(span.end, span.end + 12)) && !hasResearch(text, span)

const OTHER_BODY =
  /^(?:业|国际机场|设备制造|设备商|多样性|与采购|物流企业|\d+强|[A-Z]?\d{1,2}系(?!统)|需求|消费|市场|产量|进口|出口|行业|工业|企业|储备|对外|供应|过境|断供|断流|价格|天然气|安全|战略|和化学|[^，。；：、的了向由对在是为从将]{1,6}(?:联合会|协会|学会|商会)|指数|内外|沿线|脚下|[^，。；、的了在]{0,4}(?:博览馆|展览馆|会展中心|大剧院|社区|小区)|联合会|协会|学会|研究院|研究所|大学|学院|网站|局(?![长部势限面中])|保险监督|[园法](?![区院律林艺])|部(?![长门分署])|[日晚早时]?报(?![告价名道出批]))/u

/** 雷诺 in 雷诺阿, 美的 in 精而美的: a form that is also a word is none where a guessed word holds it. */
const isPieceOfWord = (text: string, words: readonly Word[], { start, end }: Span): boolean => {
  if (!KNOWN_BY_FORM.get(text.slice(start, end))?.ambiguous) return false
  if (text.startsWith('美的', start) && /[而优精完最健俊秀甜]$/u.test(text.slice(0, start))) return true
  return isInside(words, start, false) || isInside(words, end, false)
}

const knownSighting = ({ text }: Reading, { start, end }: Span): Sighting => ({
  start,
  end,
  rule: 'enterprise/known',
  weight: KNOWN_BY_FORM.get(text.slice(start, end))?.ambiguous ? 0.5 : 1
})

/** Whether a span begins or ends inside a word of the dictionary: 国网 in 全国网信. Words that were guessed do not count. */
export const cutsWord = (words: readonly Word[], { start, end }: Span): boolean =>
  isInside(words, start, true) || isInside(words, end, true, start)

/** Whether an offset lies inside a word, one that was not guessed if so asked, and that begins no earlier than `least`. */
const isInside = (words: readonly Word[], offset: number, certain: boolean, least = 0): boolean => {
  const word = words[firstEndingAfter(words, offset)]
  return word !== undefined && word.start < offset && word.start >= least && !(certain && word.kind === 'name')
}
