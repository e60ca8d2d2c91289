import { StartFilter } from './start-filter.js'

/**
 * A pattern every match of which begins with one of some words, or at least as one of them does: it is tried only where two
 * such units stand, which costs a small part of trying it everywhere.
 */
export class LedPattern {
  private readonly pattern: RegExp
  private readonly leads: StartFilter

  /** @param leads words, of which the first two units count; where there is only one, any unit may follow it */
  constructor(source: string, leads: readonly string[]) {
    this.pattern = new RegExp(source, 'uy')
    this.leads = new StartFilter(leads)
  }

  /** Every match in a text, as `matches` of core/lexicon.ts finds them. */
  matches(text: string): RegExpExecArray[] {
    const found: RegExpExecArray[] = []
    for (let at = this.leads.next(text, 0); at >= 0; ) {
      this.pattern.lastIndex = at
      const match = this.pattern.exec(text)
      if (match) found.push(match)
      at = this.leads.next(text, at + Math.max(1, match?.[0].length ?? 0))
    }
    return found
  }
}
