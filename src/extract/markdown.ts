import type { AlignedText, Edit } from '../core/aligned-text.js'
import { matches } from '../core/lexicon.js'
import { type Block, type BlockHint, type Carrier, NO_SHAPE } from './block.js'
import { htmlLines } from './html/lines.js'

interface Line {
  readonly start: number
  readonly end: number
  /** Level of the heading, 0 for any other line. */
  readonly level: number
  readonly apart: boolean
}

const DATELINE =
  /^(?:<[^>]{1,40}>|\s|[*_【])*(?:本报|央视网|新华社|中新社|人民网|.{2,10}(?:讯|电|消息|报道)[（(：:】])/u
const ONLY_LINK = /^\s*(?:[-*]\s*)?!?\[[^\]]*\]\([^)]*\)\s*$/u
const RULE = /^\s*(?:-{3,}|\*{3,}|_{3,})\s*$/u

/**
 * Reads Markdown with HTML inside. Headings of one level set articles apart; what stands above the first of them (a table of
 * contents, a programme's name) is no article text.
 */
export const extractMarkdown = (source: string): Carrier => {
  const lines = linesOf(source)
  const level = articleLevel(source, lines)
  const blocks: Block[] = []
  let inside = level === 0
  for (const { start, end, level: own, apart } of lines) {
    if (own > 0 && own <= level) inside = own === level
    const hint = hintOf(source.slice(start, end), own, level, inside)
    if (hint === null) continue
    const html = htmlLines(source, start, end)
    html.forEach(({ text, strong }, index) => {
      const plain = withoutMarks(text)
      const whole: BlockHint = strong && hint === 'paragraph' ? 'strong' : hint
      const several = html.length > 1 && hint === 'line' ? (strong ? 'strong' : 'paragraph') : whole
      blocks.push({ text: plain, hint: several, apart: apart && index === 0, shape: NO_SHAPE })
    })
  }
  return { blocks, date: null, messages: [] }
}

const linesOf = (source: string): Line[] => {
  const lines: Line[] = []
  let breaks = 2
  for (const line of source.matchAll(/[^\r\n]+|\r\n|\n|\r/gu)) {
    if (/^[\r\n]/u.test(line[0])) breaks++
    if (line[0].trim() === '') continue
    const heading = /^\uFEFF?(#{1,6})\s+/u.exec(line[0])
    const level = heading?.[1]?.length ?? 0
    lines.push({
      start: line.index + (heading?.[0].length ?? 0),
      end: line.index + line[0].length,
      level,
      apart: breaks > 1 || level > 0
    })
    breaks = 0
  }
  return lines
}

/**
 * The level of headings that begin articles: the shallowest under which most texts begin with a dateline, else the
 * shallowest that has text of its own. 0 where there are no headings.
 */
const articleLevel = (source: string, lines: readonly Line[]): number => {
  const headings = new Map<number, { texts: number; datelines: number }>()
  lines.forEach((line, index) => {
    const next = lines[index + 1]
    if (line.level === 0) return
    const count = headings.get(line.level) ?? { texts: 0, datelines: 0 }
    headings.set(line.level, count)
    if (!next || next.level > 0 || ONLY_LINK.test(source.slice(next.start, next.end))) return
    count.texts++
    if (DATELINE.test(source.slice(next.start, Math.min(next.end, next.start + 120)))) count.datelines++
  })
  const levels = [...headings].sort(([a], [b]) => a - b)
  const dated = levels.find(([, { texts, datelines }]) => datelines > 0 && datelines * 2 >= texts)
  return (dated ?? levels.find(([, { texts }]) => texts > 0) ?? levels[0])?.[0] ?? 0
}

const hintOf = (text: string, own: number, level: number, inside: boolean): BlockHint | null => {
  if (RULE.test(text) || /^\s*\|?[\s:|-]+\|?\s*$/u.test(text)) return null
  if (!inside || ONLY_LINK.test(text) || /^\s*[（(]更新时间戳/u.test(text)) return 'meta'
  if (own > 0) return own === level ? 'title' : 'heading'
  if (/^\s*\|.*\|\s*$/u.test(text)) return 'row'
  return /^\s*(?:[-*+>]|\d+\.)\s/u.test(text) || /^\s*</u.test(text) ? 'paragraph' : 'line'
}

const MARKS = /^\s*(?:[-*+>]\s+)+|\*\*|__|`|!?\[(?=[^\]]{0,300}\]\()|\]\([^)]{0,500}\)|\s{0,9}\|\s{0,9}/gu

/** Drops emphasis, list and quote marks and the addresses of links. */
const withoutMarks = (text: AlignedText): AlignedText => {
  const edits: Edit[] = []
  for (const mark of matches(MARKS, text.text)) {
    const by = mark[0].includes('|') ? ' ' : ''
    edits.push({ start: mark.index, end: mark.index + mark[0].length, text: by })
  }
  return text.edit(edits)
}
