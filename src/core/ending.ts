/** The last characters of words. */
export const lastOf = (words: Iterable<string>): ReadonlySet<string> =>
  new Set(Array.from(words, (word) => word.slice(-1)))

/**
 * A pattern that closes with `$`. By itself it would be tried at every place of a text, though most texts have no such
 * end; here the end is looked at first: its last character, where those that the pattern may end with are given, else
 * by one look back.
 */
export class Ending {
  private readonly look: RegExp

  constructor(
    private readonly pattern: RegExp,
    private readonly last?: ReadonlySet<string>
  ) {
    // Its own flags: built, it may be without `u` (src/scripts/bmp-patterns.ts), and would find other characters with it.
    this.look = new RegExp(`(?<=${pattern.source})`, `${pattern.flags}y`)
  }

  get source(): string {
    return this.pattern.source
  }

  test(text: string): boolean {
    if (this.last) return this.last.has(text.charAt(text.length - 1)) && this.pattern.test(text)
    this.look.lastIndex = text.length
    return this.look.test(text)
  }

  /** The match that the pattern finds; null where the text has no such end. */
  exec(text: string): RegExpExecArray | null {
    const ends = this.last ? this.last.has(text.charAt(text.length - 1)) : this.test(text)
    return ends ? this.pattern.exec(text) : null
  }
}
