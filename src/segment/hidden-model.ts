import type { Dictionary } from './dictionary.js'

/** States of the hidden Markov model that guesses unknown words: begin, end, middle, single. */
export const STATES = 4
const END = 1
const SINGLE = 3

/** The logarithm that nodejieba takes for what cannot be. */
export const NEVER = -3.14e100

/** Guesses words among characters that make no words of the dictionary, as cppjieba's HMMSegment does (Viterbi). */
export class HiddenModel {
  /** By character and state, how probable the best way to it is, and the state before on that way. */
  private weights = new Float64Array(0)
  private befores = new Uint8Array(0)
  private closes = new Uint8Array(0)
  private readonly starts: Float64Array
  /** By the state before and the state. */
  private readonly steps: Float64Array

  constructor(private readonly dictionary: Dictionary) {
    this.starts = Float64Array.from(dictionary.notes.starts)
    this.steps = Float64Array.from(dictionary.notes.steps)
  }

  /** Of each character from one on up to another whether a word ends with it. To be read before the next call. */
  wordEnds(units: Uint16Array, from: number, to: number): Uint8Array {
    const size = to - from
    this.makeRoom(size)
    for (let state = 0; state < STATES; state++)
      this.weights[state] = (this.starts[state] ?? 0) + this.emission(units[from] ?? 0, state)
    for (let at = 1; at < size; at++)
      for (let state = 0; state < STATES; state++) this.weigh(at, state, this.emission(units[from + at] ?? 0, state))
    const last = (size - 1) * STATES
    let state = (this.weights[last + END] ?? 0) >= (this.weights[last + SINGLE] ?? 0) ? END : SINGLE
    for (let at = size - 1; at >= 0; at--) {
      this.closes[at] = state === END || state === SINGLE ? 1 : 0
      state = this.befores[at * STATES + state] ?? END
    }
    return this.closes
  }

  private weigh(at: number, state: number, emission: number): void {
    let best = NEVER
    let before = END
    for (let old = 0; old < STATES; old++) {
      // In this order, for sums in another differ in their last digits.
      const weight = (this.weights[(at - 1) * STATES + old] ?? 0) + (this.steps[old * STATES + state] ?? 0) + emission
      if (weight > best) {
        best = weight
        before = old
      }
    }
    this.weights[at * STATES + state] = best
    this.befores[at * STATES + state] = before
  }

  private emission(unit: number, state: number): number {
    return this.dictionary.emissions[(this.dictionary.rows[unit] ?? 0) * STATES + state] ?? NEVER
  }

  private makeRoom(size: number): void {
    if (this.closes.length >= size) return
    this.closes = new Uint8Array(2 * size)
    this.befores = new Uint8Array(2 * size * STATES)
    this.weights = new Float64Array(2 * size * STATES)
  }
}
