import { matches, words } from '../../core/lexicon.js'
import {
  AFTER_HEAD,
  BODY_GOES_ON,
  FIRM_WEAK_TITLE,
  NO_BEGINNING,
  NO_LAW,
  NO_PART,
  PLAIN_HEAD,
  WEAK_HEADS
} from './lexicon.js'
import type { TitlePhrase } from './title-phrase.js'
import { titleStart } from './title-start.js'

const SHORT_LAWS: ReadonlySet<string> = new Set(words`宪法 刑法 民法 税法 水法 民法典`)

/** 单行条例13件: a kind and how many of it. */
const COUNTED = /^[\d一二三四五六七八九十两百]+多?[部件项个](?![法规条草行地单])/u

/** 审议实施渔业法办法: the verb is the title's own where the law that it carries out stands before the head noun. */
const withImplementing = (text: string, start: number, head: number): number =>
  /.法$/u.test(text.slice(start, head)) && text.startsWith('办法', head) && text.startsWith('实施', start - 2)
    ? titleStart(text, start - 2)
    : start

/** 批准关于修改两国引渡条约的议定书: what it changes is the name of a treaty that changes another. */
const withAmending = (text: string, start: number, head: number): number =>
  /的$/u.test(text.slice(start, head)) && text.startsWith('关于修改', start - 4) ? start - 4 : start

const isTitle = (title: string, head: string, staged: boolean): boolean => {
  if (NO_BEGINNING.test(title) || NO_PART.test(title)) return false
  if (head === '法') return SHORT_LAWS.has(title) || (title.length >= 3 && !NO_LAW.test(title))
  if (WEAK_HEADS.has(head)) return staged ? title.length >= head.length + 2 : FIRM_WEAK_TITLE.test(title)
  return title.length >= head.length + 2
}

/**
 * Titles without brackets in a sentence.
 * @param taken which units belong to bracketed ones
 * @param known whether a title is short for one that was named before
 */
export const plainTitles = (
  text: string,
  taken: (at: number) => boolean,
  known: (title: string) => boolean
): TitlePhrase[] => {
  const found: TitlePhrase[] = []
  for (const match of matches(PLAIN_HEAD, text)) {
    const head = match[1] ?? ''
    const stage = match[2] ?? match[3]
    const end = match.index + match[0].length
    if (taken(match.index) || head === '决定' || head === '决议') continue
    const behind = text.slice(end, end + 5)
    if (BODY_GOES_ON.test(behind) || COUNTED.test(behind) || !(stage || AFTER_HEAD.test(behind))) continue
    const bareStart = withImplementing(text, titleStart(text, match.index), match.index)
    const start = withAmending(text, bareStart, match.index)
    if (start >= match.index && !SHORT_LAWS.has(head)) continue
    const titleEnd = stage ? text.lastIndexOf(stage, end) : end
    const bare = text.slice(start, titleEnd).replace(/[（的]$/u, '')
    if (!(isTitle(bare, head, stage !== undefined) || known(bare)) || (taken(start) && text.charAt(start) !== '“'))
      continue
    found.push({
      start,
      end,
      form: 'plain',
      title: { start, end: start + bare.length },
      stage: stage ? { start: titleEnd, end: titleEnd + stage.length } : null
    })
  }
  return found
}
