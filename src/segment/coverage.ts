/** More line ends than this are not put beside each other. */
const MOST_EDGES = 100

/**
 * The characters of a text (UTF-16 units) and which of them stand side by side, also across any two of its lines. A text that is
 * covered holds no word but those made of covered pairs.
 */
export class Coverage {
  readonly #after = new Map<number, Set<number>>()

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) this.#add(text.charCodeAt(at), text.charCodeAt(at + 1))
    const lines = text.split('\n').map((line) => line.trim())
    const last = new Set(lines.map((line) => line.charCodeAt(line.length - 1)))
    const first = new Set(lines.map((line) => line.charCodeAt(0)))
    if (last.size > MOST_EDGES || first.size > MOST_EDGES) return
    for (const left of last) for (const right of first) this.#add(left, right)
  }

  #add(unit: number, next: number): void {
    const known = this.#after.get(unit)
    if (known) known.add(next)
    else this.#after.set(unit, new Set([next]))
  }

  /** The units of the text, each with those that follow it; NaN stands for an end. */
  get units(): ReadonlyMap<number, ReadonlySet<number>> {
    return this.#after
  }

  /** Whether all units of `text` from `start` to `end`, and all that are neighbours there, are covered. */
  covers(text: string, start = 0, end = text.length): boolean {
    for (let at = start; at < end; at++) {
      const after = this.#after.get(text.charCodeAt(at))
      if (after === undefined || (at + 1 < end && !after.has(text.charCodeAt(at + 1)))) return false
    }
    return true
  }
}
