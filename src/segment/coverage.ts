/** Pairs are kept by hash: one that was not seen may pass for seen, never the other way round. A power of two. */
const SLOTS = 1 << 20
/** More line ends than this are not put beside each other. */
const MOST_EDGES = 200

/**
 * The characters of a text and which of them stand side by side, also across any two of its lines. A text that is covered holds no
 * word but those made of covered pairs.
 */
export class Coverage {
  readonly #units = new Uint8Array(1 << 16)
  readonly #pairs = new Uint8Array(SLOTS)

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      this.#units[unit] = 1
      if (at > 0) this.#pairs[slotOf(text.charCodeAt(at - 1), unit)] = 1
    }
    const lines = text.split('\n').map((line) => line.trim())
    const last = new Set(lines.map((line) => line.charCodeAt(line.length - 1)))
    const first = new Set(lines.map((line) => line.charCodeAt(0)))
    if (last.size > MOST_EDGES || first.size > MOST_EDGES) return
    for (const left of last) for (const right of first) this.#pairs[slotOf(left, right)] = 1
  }

  /** Whether a UTF-16 unit stands in the text. */
  has(unit: number): boolean {
    return this.#units[unit] === 1
  }

  /** Whether all characters of `text` from `start` to `end` (UTF-16 units), and all that are neighbours there, are covered. */
  covers(text: string, start = 0, end = text.length): boolean {
    for (let at = start; at < end; at++) {
      const unit = text.charCodeAt(at)
      if (this.#units[unit] !== 1) return false
      if (at > start && this.#pairs[slotOf(text.charCodeAt(at - 1), unit)] !== 1) return false
    }
    return true
  }
}

const slotOf = (left: number, right: number): number =>
  (Math.imul(left, 0x9e3779b1) ^ Math.imul(right, 0x85ebca6b)) >>> 12
