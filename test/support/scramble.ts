/** A source of numbers that is the same for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** The characters on the two sides of a place where a paragraph was cut. */
export interface Cut {
  readonly tail: string
  readonly head: string
}

/** A page that was torn apart. */
export interface Scrambled {
  readonly text: string
  readonly cuts: readonly Cut[]
}

/** Characters on either side of a cut that name it. */
export const SIDE = 8

/** Lines that a page drops between columns. */
const DROPPED = [
  '海潮摄',
  '第3版：综合',
  '奋楫笃行启新程',
  '下转第四版',
  '责任编辑：林一　版式：何二',
  '（图为活动现场。本报记者 周三 摄）'
]

type Random = () => number

const below = (random: Random, limit: number): number => Math.floor(random() * limit)

const CLOSED = /[。！？；：…—”’）》〉.]/u

/** Where a column ends: `width` characters on, in mid-sentence and with a few characters left on either side. */
const columnEnd = (paragraph: string, width: number): number | null => {
  for (let at = Math.max(SIDE * 2, width); at < paragraph.length - SIDE * 2; at++) {
    const whole =
      !/[\d.\s]/u.test(paragraph.slice(at - 1, at + 1)) || /\d[\p{Script=Han}]/u.test(paragraph.slice(at - 1, at + 1))
    if (whole && !CLOSED.test(paragraph.charAt(at - 1))) return at
  }
  return null
}

/** Lays paragraphs out in columns of `width` characters. */
const columnsOf = (paragraphs: readonly string[], width: number, cuts: Cut[]): string[][] => {
  const columns: string[][] = [[]]
  let left = width
  for (const paragraph of paragraphs) {
    let rest = paragraph
    while (rest.length > left) {
      const at = columnEnd(rest, left)
      if (at === null) break
      cuts.push({ tail: rest.slice(at - SIDE, at), head: rest.slice(at, at + SIDE) })
      columns.at(-1)?.push(rest.slice(0, at))
      columns.push([])
      rest = rest.slice(at)
      left = width
    }
    columns.at(-1)?.push(rest)
    left = Math.max(0, left - rest.length)
    if (left === 0) {
      columns.push([])
      left = width
    }
  }
  return columns.filter((column) => column.length > 0)
}

/** Lays the columns of two articles beside each other; each keeps its order, but for two that may change places. */
const interleave = (random: Random, first: string[][], second: string[][]): string[][] => {
  const [head = [], ...a] = first
  const b = [...second]
  const page = [head]
  while (a.length + b.length > 0) page.push((random() * (a.length + b.length) < a.length ? a : b).shift() ?? [])
  const swap = 1 + below(random, Math.max(1, page.length - 2))
  const [left, right] = [page[swap], page[swap + 1]]
  if (random() < 0.15 && left && right && second.length === 0) page.splice(swap, 2, right, left)
  return page
}

const broken = (text: string, width: number): string =>
  text.match(new RegExp(`.{1,${width}}`, 'gu'))?.join('\n') ?? text

/**
 * Does to clean articles what a layout does: columns of some width, those of two articles between one another, captions and
 * slogans dropped in, lines broken, spaces and empty lines put in.
 */
export const scramble = (article: readonly string[], other: readonly string[], seed: number): Scrambled => {
  const random = seeded(seed)
  const cuts: Cut[] = []
  const width = 160 + below(random, 240)
  const page = interleave(random, columnsOf(article, width, cuts), columnsOf(other, width, cuts))
  const lineWidth = random() < 0.4 ? 14 + below(random, 14) : 0
  const blocks = page.flatMap((column, index) => {
    const dropped = index > 0 && random() < 0.4 ? [DROPPED[below(random, DROPPED.length)] ?? ''] : []
    return [...dropped, ...column]
  })
  const set = blocks.map((block) => {
    const lines = lineWidth > 0 ? broken(block, lineWidth) : block
    return `${lines}${random() < 0.2 ? '  ' : ''}\n${random() < 0.1 ? '\n \n' : ''}`
  })
  return { text: `${set.join('\n')}\n`, cuts }
}
