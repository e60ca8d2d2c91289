import type { Span } from '../../core/span.js'
import { titleAt } from '../../mentions/title/scan.js'
import { NO_BEGINNING, STAGE_AFTER, STAGE_BEFORE, TITLE_AND_STAGE } from './lexicon.js'
import type { TitlePhrase } from './title-phrase.js'
import { titleStart } from './title-start.js'

/** A bracketed stretch of a sentence. */
export interface Brackets extends Span {
  readonly inside: Span
}

/** A head noun alone, as later mentions have it: 《条例》. */
const HEAD_ALONE = /^(?:法|条例|办法|规定|规则|细则|决定|决议|公约|条约|协定|议定书|修正案)$/u

/** The stage that stands behind a title: 《X》（草案）, 《X》的修订草案, X的决定草案. */
export const stageAfter = (text: string, end: number): Span | null => {
  const found = STAGE_AFTER.exec(text.slice(end, end + 24))
  const stage = found?.[1] ?? found?.[2] ?? found?.[3]
  if (!found || !stage) return null
  const start = end + found[0].indexOf(stage)
  return { start, end: start + stage.length }
}

/** 修订后的X and 新修订的X: the word that says so, and where the whole expression begins. */
export const stageBefore = (text: string, start: number): (Span & { readonly from: number }) | null => {
  const found = STAGE_BEFORE.exec(text.slice(Math.max(0, start - 6), start))
  if (!found) return null
  const from = start - found[0].length
  const at = from + found[0].indexOf('修')
  return { start: at, end: at + 2, from }
}

/** An end bracket that follows a stage belongs to the phrase. */
export const phraseEnd = (text: string, end: number): number => (/[）》〉]/u.test(text.charAt(end)) ? end + 1 : end)

/** 实施《X法》办法, 《X法》实施细则: a title around a bracketed one. */
const implementing = (text: string, brackets: Brackets): TitlePhrase | null => {
  const after = /^(?:的?(?:若干|实施)?(?:办法|细则|条例|规定|决定)|修正案(?!草案|（草案))/u.exec(
    text.slice(brackets.end, brackets.end + 8)
  )
  if (!after) return null
  const before = /实施$/u.test(text.slice(0, brackets.start))
  if (!before && !/实施|修正案/u.test(after[0])) return null
  const start = before ? titleStart(text, brackets.start - 2) : brackets.start
  const end = brackets.end + after[0].length
  const stage = stageAfter(text, end)
  return { start, end: phraseEnd(text, stage?.end ?? end), form: 'bracketed', title: { start, end }, stage }
}

/** （以下简称“条例”）, “两个条例”: another name for what stands elsewhere. */
const isShortForm = (text: string, { start }: Brackets, bare: string): boolean =>
  /简称$/u.test(text.slice(Math.max(0, start - 2), start)) || NO_BEGINNING.test(bare) || /^[一两几]个/u.test(bare)

/** 《〈X〉（草案）》: brackets of the title's own within those that hold its stage as well. */
const WRAPPED = /^〈([^〈〉]+)〉(?=（|$)/u

/** The regulation that a pair of brackets holds, or null where they hold something else. */
const regulationIn = (text: string, brackets: Brackets): TitlePhrase | null => {
  const inside = text.slice(brackets.inside.start, brackets.inside.end)
  const parts = TITLE_AND_STAGE.exec(inside.replace(WRAPPED, '$1'))
  if (!parts) return null
  const bare = parts[1] ?? ''
  if (text.charAt(brackets.start) === '“' && isShortForm(text, brackets, bare)) return null
  const own = parts[2] ?? parts[3]
  const from = brackets.inside.start + (WRAPPED.test(inside) ? 1 : 0)
  const title = { start: from, end: from + bare.length }
  const ownAt = own ? brackets.inside.start + inside.lastIndexOf(own) : 0
  const after = own ? null : stageAfter(text, brackets.end)
  const before = stageBefore(text, brackets.start)
  return {
    start: before?.from ?? brackets.start,
    end: after ? phraseEnd(text, after.end) : brackets.end,
    form: HEAD_ALONE.test(bare) ? 'reference' : 'bracketed',
    title,
    stage: own ? { start: ownAt, end: ownAt + own.length } : (after ?? before)
  }
}

/** Brackets inside others that hold a report on a regulation and not one themselves. */
const innerBrackets = (text: string, outer: Brackets): Brackets[] => {
  const found: Brackets[] = []
  const inside = text.slice(0, outer.inside.end).replaceAll('〈', '《').replaceAll('〉', '》')
  for (let at = inside.indexOf('《', outer.inside.start); at >= 0; ) {
    const title = titleAt(inside, at)
    if (title) found.push(title)
    at = inside.indexOf('《', title ? title.end : at + 1)
  }
  return found
}

/** Regulations in brackets; `open` are the brackets that hold a report or a bill, whose inside is read like a sentence. */
export const bracketedTitles = (
  text: string,
  brackets: readonly Brackets[]
): { phrases: TitlePhrase[]; open: Brackets[] } => {
  const phrases: TitlePhrase[] = []
  const open: Brackets[] = []
  for (const pair of brackets) {
    const phrase = implementing(text, pair) ?? regulationIn(text, pair)
    if (phrase) phrases.push(phrase)
    else if (
      /(?:报告|说明|议案|汇报|意见|情况)(?:（[^（）]{1,10}）)?$/u.test(text.slice(pair.inside.start, pair.inside.end))
    ) {
      open.push(pair)
      phrases.push(...innerBrackets(text, pair).flatMap((inner) => regulationIn(text, inner) ?? []))
    }
  }
  return { phrases, open }
}
