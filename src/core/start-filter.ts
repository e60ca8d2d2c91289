/** Bits of the table for each word, and more while the table is small. */
const BITS = 32
const BITS_OF_FEW = 128
const SMALL = 0x4000
/** V8 keeps so many bits (64 bytes) beside its other objects, so that the index of an article's few names costs little. */
const LEAST_BITS = 512
/** Two units are told from other two by the first of them times this and the second. */
const SPREAD = 257
/** Units that stand alone are told by their last bits. */
const ALONE = 0xfff

/**
 * Where in a text one of many words may begin: by their first two UTF-16 units, or by the only one of a word of one unit. It
 * may name places where none does, never leave out one where one does.
 */
export class StartFilter {
  /** By a hash of two units, a bit that says whether a word begins with two such. */
  private readonly pairs: Uint8Array
  /** Selects the bits of a hash that count. */
  private readonly mask: number
  /** By a unit, 1 where it is a word; null where no word has one unit, as in most lists. */
  private readonly alone: Uint8Array | null

  constructor(words: readonly string[]) {
    const wanted = Math.max(words.length * BITS, Math.min(words.length * BITS_OF_FEW, SMALL), LEAST_BITS)
    const bits = 2 ** Math.ceil(Math.log2(wanted))
    this.mask = bits - 1
    this.pairs = new Uint8Array(bits / 8)
    this.alone = words.some((word) => word.length === 1) ? new Uint8Array(ALONE + 1) : null
    for (const word of words) {
      if (word.length === 1 && this.alone) this.alone[word.charCodeAt(0) & ALONE] = 1
      const bit = (word.charCodeAt(0) * SPREAD + word.charCodeAt(1)) & this.mask
      if (word.length > 1) this.pairs[bit >> 3] = (this.pairs[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }

  private hasPair(first: number, second: number): boolean {
    const bit = (first * SPREAD + second) & this.mask
    return (((this.pairs[bit >> 3] ?? 0) >> (bit & 7)) & 1) === 1
  }

  private hasAlone(unit: number): boolean {
    return this.alone !== null && this.alone[unit & ALONE] === 1
  }

  /** Whether a word may begin at an offset of a text. */
  mayBegin(text: string, at: number): boolean {
    if (at >= text.length) return false
    const unit = text.charCodeAt(at)
    return (at + 1 < text.length && this.hasPair(unit, text.charCodeAt(at + 1))) || this.hasAlone(unit)
  }

  /** The first offset of a text, from one on, at which a word may begin; -1 where none does. */
  next(text: string, from: number): number {
    const last = text.length - 1
    if (from > last) return -1
    let unit = text.charCodeAt(from)
    for (let at = from; at < last; at++) {
      const behind = text.charCodeAt(at + 1)
      if (this.hasPair(unit, behind) || this.hasAlone(unit)) return at
      unit = behind
    }
    return this.hasAlone(unit) ? last : -1
  }
}
