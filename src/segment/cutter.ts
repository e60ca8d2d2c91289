import { characterTable } from '../core/character-table.js'
import { type Dictionary, ROOT } from './dictionary.js'
import { HiddenModel } from './hidden-model.js'

/** What no word goes over. */
const SEPARATES = characterTable(' \t\n，。')
/** Stands for a character beyond the basic plane, none of which is in the dictionary or the model. */
const RARE = 0xffff
const ASCII = 0x80

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39
const isLetter = (unit: number): boolean => (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
const isDot = (unit: number): boolean => unit === 0x2e

/**
 * Cuts texts into words as nodejieba does, word for word (cppjieba's MixSegment): between two separators the words of the dictionary
 * that are together most probable, and of the characters left single such words as the model guesses. Nothing crosses over to
 * native code, which for texts as short as a sentence costs more than the cutting.
 */
export class Cutter {
  private readonly model: HiddenModel
  /** The characters of the text, where they begin, and where the last ends. */
  private units = new Uint16Array(0)
  private starts = new Int32Array(0)
  /** By character, of the most probable words from it up to the next separator how probable they are, and the first. */
  private weights = new Float64Array(0)
  private ends = new Int32Array(0)
  private words = new Int32Array(0)

  constructor(private readonly dictionary: Dictionary) {
    this.model = new HiddenModel(dictionary)
  }

  /** Where each word of a text ends, followed by its number in the dictionary, 0 where it is in none. */
  cut(text: string, guessing: boolean): number[] {
    const size = this.read(text)
    const cuts: number[] = []
    for (let from = 0, to = 0; from < size; from = to) {
      while (to < size && SEPARATES[this.units[to] ?? 0] === 0) to++
      if (to === from) to++
      this.weigh(from, to)
      this.take(from, to, guessing, cuts)
    }
    return cuts
  }

  private read(text: string): number {
    this.makeRoom(text.length)
    let size = 0
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      const isRare = (unit & 0xfc00) === 0xd800
      this.units[size] = isRare ? RARE : unit
      this.starts[size++] = at
      if (isRare) at++
    }
    this.starts[size] = text.length
    return size
  }

  private makeRoom(length: number): void {
    if (this.units.length > length) return
    const size = 2 * length + 1
    this.units = new Uint16Array(size)
    this.starts = new Int32Array(size)
    this.weights = new Float64Array(size)
    this.ends = new Int32Array(size)
    this.words = new Int32Array(size)
  }

  /** Finds from the last character back to the first which words are the most probable from there on. */
  private weigh(from: number, to: number): void {
    const { dictionary, units, weights } = this
    weights[to] = 0
    for (let at = to - 1; at >= from; at--) {
      let node = dictionary.next(ROOT, units[at] ?? 0)
      let word = dictionary.wordAt(node)
      let end = at + 1
      let best = (weights[end] ?? 0) + (dictionary.weights[word] ?? 0)
      for (let next = at + 1; node !== ROOT && next < to; next++) {
        node = dictionary.next(node, units[next] ?? 0)
        const longer = dictionary.wordAt(node)
        const weight = longer === 0 ? best : (weights[next + 1] ?? 0) + (dictionary.weights[longer] ?? 0)
        if (weight > best) {
          best = weight
          word = longer
          end = next + 1
        }
      }
      weights[at] = best
      this.words[at] = word
      this.ends[at] = end
    }
  }

  /** Adds the most probable words; characters that are left single side by side are guessed at together. */
  private take(from: number, to: number, guessing: boolean, cuts: number[]): void {
    for (let at = from, end = from; at < to; at = end) {
      end = this.ends[at] ?? to
      if (!guessing || end > at + 1) {
        cuts.push(this.starts[end] ?? 0, this.words[at] ?? 0)
        continue
      }
      while (end < to && this.ends[end] === end + 1) end++
      this.guess(at, end, cuts)
    }
  }

  private guess(from: number, to: number, cuts: number[]): void {
    for (let at = from, end = from; at < to; at = end) {
      while (end < to && (this.units[end] ?? 0) >= ASCII) end++
      if (end === at) {
        end = this.endOfAscii(at, to)
        this.add(at, end, cuts)
      } else if (end === at + 1) this.add(at, end, cuts)
      else this.addGuessed(at, end, cuts)
    }
  }

  private addGuessed(from: number, to: number, cuts: number[]): void {
    const closes = this.model.wordEnds(this.units, from, to)
    let start = from
    for (let at = from; at < to; at++) {
      if (closes[at - from] === 0) continue
      this.add(start, at + 1, cuts)
      start = at + 1
    }
  }

  private add(from: number, to: number, cuts: number[]): void {
    const word = to === from + 1 ? this.words[from] : this.dictionary.wordOf(this.units, from, to)
    cuts.push(this.starts[to] ?? 0, word ?? 0)
  }

  /** A run of letters and digits that opens with a letter, one of digits and dots that opens with a digit, else one character. */
  private endOfAscii(from: number, to: number): number {
    const first = this.units[from] ?? 0
    let end = from + 1
    if (isLetter(first)) while (end < to && (isLetter(this.units[end] ?? 0) || isDigit(this.units[end] ?? 0))) end++
    else if (isDigit(first)) while (end < to && (isDigit(this.units[end] ?? 0) || isDot(this.units[end] ?? 0))) end++
    return end
  }
}
