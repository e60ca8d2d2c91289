import type { Block } from '../extract/index.js'

/** The width at which a page breaks its lines. */
export interface Wrap {
  /** Whether a line is as wide as the page, so that the next may go on with it. */
  readonly fills: (line: Block) => boolean
  /** Whether every line is broken at exactly that width. */
  readonly strict: boolean
}

const OPEN_END = /[^。！？；：…”’）》】—.!?]$/u

/** Lines that another follows without an empty line or an indent, and that do not end a sentence. */
const runningLines = (blocks: readonly Block[]): Block[] =>
  blocks.filter((block, index) => {
    const next = blocks[index + 1]
    const follows = next?.hint === 'line' && !next.apart && next.shape.indent < 2
    return block.hint === 'line' && follows && OPEN_END.test(block.text.text.slice(-1))
  })

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0

/** The value that most of the values equal, and the share that does. */
const mode = (values: readonly number[]): { value: number; share: number } => {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let best = { value: 0, share: 0 }
  for (const [value, count] of counts) {
    if (count / values.length > best.share) best = { value, share: count / values.length }
  }
  return best
}

/** Whether a page's lines are broken at some width, and at which; null where a line is a paragraph. */
export const wrapOf = (blocks: readonly Block[]): Wrap | null => {
  const lines = blocks.filter((block) => block.hint === 'line')
  const running = runningLines(blocks)
  if (running.length < 4 || running.length < lines.length * 0.2) return null
  const exact = mode(running.map(({ shape }) => shape.characters))
  const longer = lines.filter(({ shape }) => shape.characters > exact.value).length
  if (exact.share >= 0.8 && longer <= lines.length * 0.05) {
    return { fills: ({ shape }) => shape.characters >= exact.value, strict: true }
  }
  const width = quantile(
    running.map(({ shape }) => shape.columns),
    0.9
  )
  const near = running.filter(({ shape }) => shape.columns >= width * 0.75).length
  const wider = lines.filter(({ shape }) => shape.columns > width * 1.3).length
  if (near < running.length * 0.75 || wider > lines.length * 0.1) return null
  return { fills: ({ shape }) => shape.columns >= width * 0.72, strict: false }
}
