import type { Span } from './span.js'

/** Replaces `[start, end)` of a text by `text`. Never a pure insertion: `start < end`. */
export interface Edit extends Span {
  readonly text: string
}

/** What an edit changes: the form that rules match on, or also the form that is written out. */
export type EditScope = 'matching' | 'both'

/**
 * A text that remembers where each of its units came from in the source.
 *
 * It holds two forms of equal length: `text`, canonical, which rules match on (Simplified script, half-width digits,
 * full-width Chinese punctuation), and `own`, the article's own script and punctuation, which records quote.
 * `starts[i]`, `ends[i]` are the source offsets (UTF-16 units) that unit `i` stands for; a unit that nothing in the
 * source stands for (a joint between two blocks) has `starts[i] === ends[i]`.
 */
export class AlignedText {
  private constructor(
    readonly text: string,
    readonly own: string,
    private readonly starts: Int32Array,
    private readonly ends: Int32Array
  ) {}

  /** The stretch `[span.start, span.end)` of a source, unchanged. */
  static of(source: string, span: Span = { start: 0, end: source.length }): AlignedText {
    const text = source.slice(span.start, span.end)
    const starts = new Int32Array(text.length)
    const ends = new Int32Array(text.length)
    for (let i = 0; i < text.length; i++) {
      starts[i] = span.start + i
      ends[i] = span.start + i + 1
    }
    return new AlignedText(text, text, starts, ends)
  }

  /** Joins texts in the order given. `joint` stands between two of them and lifts to nothing. */
  static join(parts: readonly AlignedText[], joint = ''): AlignedText {
    const only = parts[0]
    if (parts.length === 1 && only) return only
    const length = parts.reduce((sum, part) => sum + part.length, 0) + joint.length * Math.max(0, parts.length - 1)
    const starts = new Int32Array(length)
    const ends = new Int32Array(length)
    let at = 0
    parts.forEach((part, index) => {
      if (index > 0) {
        const seam = part.length > 0 ? (part.starts[0] ?? 0) : 0
        starts.fill(seam, at, at + joint.length)
        ends.fill(seam, at, at + joint.length)
        at += joint.length
      }
      starts.set(part.starts, at)
      ends.set(part.ends, at)
      at += part.length
    })
    return new AlignedText(
      parts.map((part) => part.text).join(joint),
      parts.map((part) => part.own).join(joint),
      starts,
      ends
    )
  }

  get length(): number {
    return this.text.length
  }

  /** The stretch of this text between two of its own offsets. */
  slice(start: number, end: number = this.length): AlignedText {
    return new AlignedText(
      this.text.slice(start, end),
      this.own.slice(start, end),
      this.starts.slice(start, end),
      this.ends.slice(start, end)
    )
  }

  /**
   * Applies sorted, disjoint edits. An edit of equal length keeps its alignment unit by unit; any other gives all its
   * units the whole span that it replaces. With scope `matching` the `own` form is kept (equal length only).
   * @throws RangeError where edits overlap, are unsorted, insert, or would change the length of one form alone
   */
  edit(edits: readonly Edit[], scope: EditScope = 'both'): AlignedText {
    if (edits.length === 0) return this
    this.check(edits, scope)
    const length = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), this.length)
    const text: string[] = []
    const own: string[] = []
    const starts = new Int32Array(length)
    const ends = new Int32Array(length)
    let at = 0
    let filled = 0
    const keepAlignment = (from: number, to: number): void => {
      starts.set(this.starts.subarray(from, to), filled)
      ends.set(this.ends.subarray(from, to), filled)
    }
    const keep = (to: number): void => {
      text.push(this.text.slice(at, to))
      own.push(this.own.slice(at, to))
      keepAlignment(at, to)
      filled += to - at
    }
    for (const edit of edits) {
      keep(edit.start)
      text.push(edit.text)
      own.push(scope === 'both' ? edit.text : this.own.slice(edit.start, edit.end))
      const next = filled + edit.text.length
      if (edit.text.length === edit.end - edit.start) keepAlignment(edit.start, edit.end)
      else {
        starts.fill(this.starts[edit.start] ?? 0, filled, next)
        ends.fill(this.ends[edit.end - 1] ?? 0, filled, next)
      }
      filled = next
      at = edit.end
    }
    keep(this.length)
    return new AlignedText(text.join(''), own.join(''), starts, ends)
  }

  private check(edits: readonly Edit[], scope: EditScope): void {
    let at = 0
    for (const { start, end, text } of edits) {
      if (start < at || end <= start || end > this.length) {
        throw new RangeError(`edit ${start}..${end} is out of order, empty or outside the text`)
      }
      if (scope === 'matching' && text.length !== end - start) throw new RangeError('a matching edit keeps the length')
      at = end
    }
  }

  /**
   * The source spans of a span of this text: one where the source runs on (line breaks and tags that were dropped
   * inside count as running on while `gap` units at most are skipped), several where it jumps.
   */
  lift(span: Span, gap = 200): Span[] {
    const lifted: { start: number; end: number }[] = []
    for (let i = span.start; i < span.end; i++) {
      const start = this.starts[i] ?? 0
      const end = this.ends[i] ?? 0
      if (start === end) continue
      const last = lifted.at(-1)
      if (last && start >= last.start && start <= last.end + gap) last.end = Math.max(last.end, end)
      else lifted.push({ start, end })
    }
    return lifted
  }

  /**
   * A span widened to whole characters: patterns see the two units of a character beyond the basic plane apart
   * (src/scripts/bmp-patterns.ts).
   */
  whole({ start, end }: Span): Span {
    const splits = (at: number): boolean =>
      (this.own.charCodeAt(at) & 0xfc00) === 0xdc00 && (this.own.charCodeAt(at - 1) & 0xfc00) === 0xd800
    return { start: splits(start) ? start - 1 : start, end: splits(end) ? end + 1 : end }
  }

  /** Source offset of a unit; of the text's end for `index === length`. */
  sourceOffset(index: number): number {
    if (index < this.length) return this.starts[index] ?? 0
    return this.length > 0 ? (this.ends[this.length - 1] ?? 0) : 0
  }
}
