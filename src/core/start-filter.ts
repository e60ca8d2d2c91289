/** Places of the table of first units. */
const FIRSTS = 4096

/**
 * Where in a text one of many words may begin: by their first two UTF-16 units, or by the only one of a word of one unit. It
 * may name places where none does, never leave out one where one does.
 */
export class StartFilter {
  /** By a first unit: 0 where no word begins with it, 1 where the second decides, 2 where any may follow. */
  private readonly firsts = new Uint8Array(FIRSTS)
  /** By a hash of two units, a bit that says whether a word begins with two such; some sixteen times as many bits as words. */
  private readonly pairs: Uint8Array
  /** Selects the bits of a hash that count. */
  private readonly mask: number

  constructor(words: readonly string[]) {
    const bits = 2 ** Math.max(3, Math.ceil(Math.log2(words.length * 16 + 1)))
    this.mask = bits - 1
    this.pairs = new Uint8Array(bits / 8)
    for (const word of words) {
      const first = word.charCodeAt(0) & (FIRSTS - 1)
      this.firsts[first] = word.length === 1 ? 2 : Math.max(1, this.firsts[first] ?? 0)
      const pair = (word.charCodeAt(0) * 31 + word.charCodeAt(1)) & this.mask
      this.pairs[pair >> 3] = (this.pairs[pair >> 3] ?? 0) | (1 << (pair & 7))
    }
  }

  /** Whether a word may begin at an offset of a text. */
  mayBegin(text: string, at: number): boolean {
    const unit = text.charCodeAt(at)
    const known = this.firsts[unit & (FIRSTS - 1)]
    if (known === 0) return false
    if (known === 2) return true
    const pair = (unit * 31 + text.charCodeAt(at + 1)) & this.mask
    return (((this.pairs[pair >> 3] ?? 0) >> (pair & 7)) & 1) === 1
  }

  /** The first offset of a text, from one on, at which a word may begin; -1 where none does. */
  next(text: string, from: number): number {
    for (let at = from; at < text.length; at++) if (this.mayBegin(text, at)) return at
    return -1
  }
}
