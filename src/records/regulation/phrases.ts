import { bracketDepth } from '../../core/brackets.js'
import { matches } from '../../core/lexicon.js'
import { leftmostLongest } from '../../core/span.js'
import { type Brackets, bracketedTitles, stageAfter, stageBefore } from './bracketed-titles.js'
import { decisions } from './decisions.js'
import { plainTitles } from './plain-titles.js'
import type { TitlePhrase } from './title-phrase.js'

const POINTING =
  '(?:该|此|本|上述|这[一些个两部件项]{1,2}|两[部件]|新修订的?|修订后的?|(?:相关|有关)(?=草案)|以上|新)(?:\\d+[部件项]|[两三四五六七八九十]{1,2}[部件项])?(?:报批|地方性|行政|议案|单行|有关|文件|补充){0,2}'
const KIND =
  '(?:地方性|单行|暂行|试行)?(?:法规|法律|规章|条例|办法|规定|规则|细则|决定|决议|协定|条约|公约|议定书|修正案)(?:(?:修订|修正)?草案)?|(?<=[该此本])法(?:(?:修订|修正)?草案)?'
/** 决定 and 规定 alone are verbs as well; 出台了地方性法规 names a kind. */
const BARE_KIND = `(?:(?:${KIND})(?<!决定|决议|规定|地方性法规)|(?<=^)(?:决定|规定)(?=自[\\d公今通]))`
const BARE_STAGE =
  '(?:修订|修正|决定)?(?:草案|表决稿|修改稿)(?:修改稿|表决稿|代拟稿|(?:公开)?征求意见稿|送审稿|讨论稿|[一二三]审稿|[一二三]次审议稿)?'

/** 上述草案修改稿、草案等提请: a list of kinds that stands for all that was named. */
const ALL_ABOVE =
  '(?:上述|相关|有关)[^，。；《》将]{0,40}?(?:草案|稿|议案|文件|法规|法律|条例|办法|规定|决[议定])[^，。；《》将]{0,12}?(?=将?等?(?:提请|提交|报请))'
/** 三件条例, 这部历时两年、五易其稿的单行条例, 上述两个文件: so many as were named. */
const COUNTED =
  '(?<![\\d第等])(?:这[部件]|这?[两三四五六七八九][部件])(?:[^，。；《》]{2,16}的)?(?:地方性|单行)?(?:法规|法律|条例|规定|办法)(?:（草案）|草案)?(?![：（《])|(?:上述|以上|这)(?:\\d+|[两三四五六七八九十])[个件份项](?:文件|条例|办法|规定|规则|细则|决定|法规|草案)'

const FOLLOWED =
  '(?=由|、|等|待|(?:贯彻)?实施情况|作(?!为)|的?修[订改正]工作|的?(?:修改|审议)(?:情况|结果|意见)|[自从][\\d今明公发颁通本]|将|于|经|已|的?审[查议]|的?说明|提请|提交|交付|等提|获|拟|预计|计划|(?:经?进一步)?修改后|的?(?:起草|主要内容)|同时|有关|有望|草案|的决定|，|；|。|$)'
const BARE_STAND = '(?<=^|[，。；：、将把对就“（]|了|审议|通过|公布|确保|保证|(?<!的)决定|关于|废止|认为|建议|同意)'

/** 该条例, 草案, 上述草案, 前者: a later mention without the title. */
const REFERENCE = new RegExp(
  `${ALL_ABOVE}|${COUNTED}|(?:${BARE_STAND}(?:前者|后者|${BARE_KIND}|${BARE_STAGE})|${POINTING}(?:${KIND}|${BARE_STAGE}))${FOLLOWED}|[该此](?:条例|办法|规则|细则|法)(?:(?:修订|修正)?草案)?(?![律院人官学规定]|的决[定议])`,
  'gu'
)

/** What the article has named so far, as later mentions need it. */
export interface Known {
  /** Whether an unbracketed title is short for one that was named. */
  readonly byAbbreviation: (title: string) => boolean
  /** Whether a decision was named whose title this is without its beginning. */
  readonly byMatter: (title: string) => boolean
  /** Whether 该条例, 草案 … means one. */
  readonly byReference: (word: string) => boolean
}

/** Every mention of a regulation in a sentence, in reading order. */
export const phrasesOf = (text: string, brackets: readonly Brackets[], known: Known): TitlePhrase[] => {
  const { phrases, open } = bracketedTitles(text, brackets)
  const depth = bracketDepth(open.length === 0 ? text : opened(text, open))
  const taken = (at: number): boolean => (depth[at] ?? 0) > 0
  const made = decisions(text, (end) => stageAfter(text, end), depth, known.byMatter)
  const plain = plainTitles(text, taken, known.byAbbreviation).map((phrase) =>
    decisionOn(text, withStage(text, phrase), known)
  )
  const references = matches(REFERENCE, text)
    .filter((match) => match[0].length > 1 && !taken(match.index))
    .map((match): TitlePhrase => {
      const span = { start: match.index, end: match.index + match[0].length }
      return { ...span, form: 'reference', title: span, stage: null }
    })
  const all = leftmostLongest([...phrases, ...made, ...plain, ...references])
  const first = all.findIndex((phrase) => phrase.form !== 'reference')
  return all.filter(
    (phrase, index) =>
      phrase.form !== 'reference' ||
      (first >= 0 && first < index) ||
      known.byReference(text.slice(phrase.start, phrase.end))
  )
}

/** The text with the outer brackets of some titles blanked, so that their insides read like the sentence around them. */
const opened = (text: string, open: readonly Brackets[]): string => {
  const units = text.split('')
  for (const { start, end } of open) units.fill(' ', start, start + 1).fill(' ', end - 1, end)
  return units.join('')
}

/** 节水条例修改决定: short for the decision that was named. */
const OF_DECISION = /^的?(?:修[改订正]|废止)的?决定/u
const decisionOn = (text: string, phrase: TitlePhrase, { byReference }: Known): TitlePhrase => {
  const length = OF_DECISION.exec(text.slice(phrase.end, phrase.end + 8))?.[0].length ?? 0
  if (length === 0 || !byReference('决定')) return phrase
  const title = { start: phrase.end + length - 2, end: phrase.end + length }
  return { start: phrase.start, end: title.end, form: 'reference', title, stage: null }
}

const withStage = (text: string, phrase: TitlePhrase): TitlePhrase => {
  const before = phrase.stage ? null : stageBefore(text, phrase.start)
  return before ? { ...phrase, start: before.from, stage: before } : phrase
}
