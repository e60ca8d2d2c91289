import type { Sighting } from './rules/index.js'

/** From here on the rules alone take a wording for a firm. */
export const ENOUGH = 0.9
/** What a second sighting by the same rule adds. */
const REPEATED = 0.1

/** Weights by wording and rule, the highest of each rule. */
export class Evidence {
  private readonly weights = new Map<string, Map<string, number>>()
  private readonly again = new Set<string>()

  /** A cue that says nothing for a wording says nothing against it. */
  add(surface: string, { rule, weight }: Sighting): void {
    if (weight <= 0) return
    const rules = this.weights.get(surface) ?? new Map<string, number>()
    if (rules.has(rule)) this.again.add(surface)
    rules.set(rule, Math.max(rules.get(rule) ?? Number.NEGATIVE_INFINITY, weight))
    this.weights.set(surface, rules)
  }

  /** Whether anything speaks for a wording. */
  has(surface: string): boolean {
    return this.weights.has(surface)
  }

  /** Whether a rule speaks for a wording. */
  says(surface: string, rule: string): boolean {
    return this.weights.get(surface)?.has(rule) ?? false
  }

  /** All that speaks for a wording. */
  total(surface: string): number {
    const rules = this.weights.get(surface)
    if (!rules) return 0
    return [...rules.values()].reduce((sum, weight) => sum + weight, this.again.has(surface) ? REPEATED : 0)
  }

  /** The rule that says most for a wording. */
  heaviest(surface: string): string | null {
    return [...(this.weights.get(surface) ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
  }

  /** Wordings with enough evidence. */
  enough(): Set<string> {
    return new Set([...this.weights.keys()].filter((surface) => this.total(surface) >= ENOUGH))
  }
}
