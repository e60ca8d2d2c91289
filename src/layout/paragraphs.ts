import { AlignedText } from '../core/aligned-text.js'
import type { Block, BlockHint } from '../extract/index.js'
import { DATELINE, isPageLabel } from './forms.js'
import { openBrackets, tornInPhrase } from './torn.js'
import { type Wrap, wrapOf } from './wrap.js'

/** A whole paragraph, lines joined. */
export interface Paragraph {
  readonly text: AlignedText
  readonly hint: BlockHint
  /** Whether an empty line stands before it. */
  readonly apart: boolean
  /** Columns of white space at its beginning. */
  readonly indent: number
  /** Lines that it was joined from. */
  readonly lines: number
}

const SENTENCE_END = /[。！？]["”’）]?$/u
const CLOSED = /[。！？；：…”’）》】—.!?]$/u
/** Columns of white space that mark a line as the first of its paragraph. */
const INDENT = 2

/**
 * Joins the lines of a paragraph. A line that does not end a sentence goes on in the next one where no empty line stands
 * between, the next is not indented, and either the page is broken at a width that the line fills or it ends in mid-phrase.
 */
export const joinLines = (blocks: readonly Block[]): Paragraph[] => {
  const wrap = wrapOf(blocks)
  const spacedOut = setsParagraphsApart(blocks)
  const carried = carriedLines(blocks)
  const titles = titleLines(blocks)
  const paragraphs: Paragraph[] = []
  let lines: Block[] = []
  const flush = (): void => {
    const first = lines[0]
    if (first) {
      const { hint, apart, shape } = first
      paragraphs.push({ text: joined(lines), hint, apart, indent: shape.indent, lines: lines.length })
    }
    lines = []
  }
  for (const block of blocks) {
    if (lines.length > 0 && !carried.has(block) && !goesOn(lines, block, wrap, spacedOut && !titles.has(block))) flush()
    lines.push(block)
  }
  flush()
  return paragraphs
}

const goesOn = (lines: readonly Block[], next: Block, wrap: Wrap | null, spacedOut: boolean): boolean => {
  const line = lines.at(-1)
  if (line?.hint !== 'line' || next.hint !== 'line' || next.apart || next.shape.indent >= INDENT) return false
  const text = line.text.text
  if (DATELINE.test(next.text.text.slice(0, 60)) || isPageLabel(text) || isPageLabel(next.text.text)) return false
  const running = isRunning(lines)
  if (wrap?.fills(line) && (wrap.strict || running)) return !SENTENCE_END.test(text) || inQuotes(lines)
  return !CLOSED.test(text) && ((spacedOut && running) || tornInPhrase(text, next.text.text))
}

/** Whether the page has an empty line between most paragraphs: then a lone line break is none. */
const setsParagraphsApart = (blocks: readonly Block[]): boolean =>
  blocks.length > 3 && blocks.filter(({ apart }) => apart).length >= blocks.length * 0.6

/** Lines, and characters of one, that a stretch of titles has at most. */
const MOST_TITLES = 3
const LONGEST_TITLE = 45

/** The lines that a page begins with up to its first empty line, where they are few, short and end no sentence: titles. */
const titleLines = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const next = blocks.findIndex(({ apart }, index) => index > 0 && apart)
  const head = next < 0 ? [] : blocks.slice(0, next)
  const short = head.every(({ text }) => text.length <= LONGEST_TITLE && !/[。；，、]$/u.test(text.text))
  return new Set(head.length <= MOST_TITLES && short ? head : [])
}

/** Lines inside a stretch between two empty lines, and how many of them may end a sentence where they are only broken. */
const FEWEST_INNER = 6
const MOST_CLOSED = 0.3

/**
 * The lines that go on from the one before on a page that parts its paragraphs by empty lines and breaks them anywhere:
 * those of a stretch that ends a sentence, where few lines inside such stretches do.
 */
const carriedLines = (blocks: readonly Block[]): ReadonlySet<Block> => {
  const carried = new Set<Block>()
  let closed = 0
  for (const stretch of stretchesOf(blocks)) {
    if (!SENTENCE_END.test(stretch.at(-1)?.text.text ?? '')) continue
    for (const [index, block] of stretch.entries()) {
      const before = stretch[index - 1]
      if (!before || block.shape.indent >= INDENT || block.hint !== 'line' || before.hint !== 'line') continue
      if (SENTENCE_END.test(before.text.text)) closed++
      else carried.add(block)
    }
  }
  const enough = carried.size >= FEWEST_INNER && closed <= MOST_CLOSED * (carried.size + closed)
  return enough ? carried : new Set()
}

/** The runs of blocks between two empty lines. */
const stretchesOf = (blocks: readonly Block[]): Block[][] => {
  const stretches: Block[][] = []
  for (const block of blocks) {
    if (block.apart || stretches.length === 0) stretches.push([])
    stretches.at(-1)?.push(block)
  }
  return stretches
}

/** Whether lines read as running text and not as titles: set in, or with marks inside. */
const isRunning = (lines: readonly Block[]): boolean =>
  (lines[0]?.shape.indent ?? 0) >= INDENT ||
  lines.slice(-4).some(({ text }) => /[，。；、：]/u.test(text.text.slice(0, 300)))

const inQuotes = (lines: readonly Block[]): boolean => {
  const end = lines
    .slice(-12)
    .map(({ text }) => text.text.slice(-200))
    .join('')
  return openBrackets(end.slice(-300)).open.length > 0
}

const BLANK = AlignedText.join([AlignedText.of(''), AlignedText.of('')], ' ')

/** The text of the lines, a space where a Latin word ends one and another begins the next. */
const joined = (lines: readonly Block[]): AlignedText => {
  const parts: AlignedText[] = []
  for (const { text } of lines) {
    const last = parts.at(-1)
    if (last && /[a-zA-Z,]$/u.test(last.text.slice(-1)) && /^[a-zA-Z]/u.test(text.text.charAt(0))) parts.push(BLANK)
    parts.push(text)
  }
  return AlignedText.join(parts)
}
