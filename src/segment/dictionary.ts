import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { SegmenterUnavailable } from './unavailable.js'

const NODE_BITS = 18
const CHARACTER_BITS = 14

/** The nodes of the tree of words are places of a table of so many. */
export const MOST_NODES = 2 ** NODE_BITS
/** So many characters may words be made of. */
export const MOST_CHARACTERS = 2 ** CHARACTER_BITS
/** So many words the dictionary may have. */
export const MOST_WORDS = 2 ** 17
/** Characters of the basic plane. */
export const UNITS = 2 ** 16

/** Where all words begin. No node leads there: as the answer of a search it says that no word goes on so. */
export const ROOT = 0
/** What stands at the root's place of the table, and is no key. */
export const NO_KEY = -1

/** A node with the number of a character that follows it. */
export const keyOf = (node: number, character: number): number => (node << CHARACTER_BITS) | character

/** Where the node that a key leads to stands in the table, or before it without a gap. */
export const firstPlaceOf = (key: number): number => Math.imul(key, 0x9e3779b1) >>> (32 - NODE_BITS)
export const placeAfter = (place: number): number => (place + 1) & (MOST_NODES - 1)

/** What the build says of the dictionary beside its tables. */
export interface DictionaryNotes {
  /** Parts of speech by number. */
  readonly tags: readonly string[]
  /** Logarithms of how probable the states of the model are at first, and each behind each. */
  readonly starts: readonly number[]
  readonly steps: readonly number[]
}

export const dictionaryFile = (name: string): string =>
  join(fileURLToPath(new URL('../../dist/dict/', import.meta.url)), name)

/**
 * The words of nodejieba with their weights (logarithms of their shares in its corpus) and parts of speech, and its model of
 * words that it does not know, in tables that are read as they are: to load them costs next to nothing.
 */
export class Dictionary {
  readonly notes: DictionaryNotes = JSON.parse(readFileSync(dictionaryFile('notes.json'), 'utf8'))
  /** By character its number in keys; 0 where it stands in no word. */
  private readonly characters = new Uint16Array(tableOf('characters'))
  /** By node the key that leads to it; 0 where there is none. */
  private readonly keys = new Int32Array(tableOf('keys'))
  /** By node the number of the word that ends there; 0 where none does. */
  private readonly words = new Int32Array(tableOf('words'))
  /** By word; that of no word is the least. */
  readonly weights = new Float64Array(tableOf('weights'))
  /** By word the number of its part of speech. */
  private readonly tags = new Uint8Array(tableOf('tags'))
  /** By character the row of the model that tells how probable each state emits it; 0 where none ever does. */
  readonly rows = new Uint16Array(tableOf('rows'))
  readonly emissions = new Float64Array(tableOf('emissions'))

  /** The node that follows one by a character; ROOT where no word goes on so. */
  next(node: number, unit: number): number {
    const character = this.characters[unit] ?? 0
    if (character === 0) return ROOT
    const key = keyOf(node, character)
    let place = firstPlaceOf(key)
    for (let held = this.keys[place]; held !== 0; held = this.keys[place]) {
      if (held === key) return place
      place = placeAfter(place)
    }
    return ROOT
  }

  /** The number of the word that ends at a node; 0 where none does. */
  wordAt(node: number): number {
    return this.words[node] ?? 0
  }

  /** The number of the word that some characters are; 0 where they are none. */
  wordOf(units: Uint16Array, from: number, to: number): number {
    let node = ROOT
    for (let at = from; at < to; at++) {
      node = this.next(node, units[at] ?? 0)
      if (node === ROOT) return 0
    }
    return this.wordAt(node)
  }

  /** The part of speech of a word. */
  tagOf(word: number): string {
    return this.notes.tags[this.tags[word] ?? 0] ?? ''
  }
}

const tableOf = (name: string): ArrayBuffer => {
  const { buffer, byteOffset, byteLength } = readFileSync(dictionaryFile(name))
  return buffer.slice(byteOffset, byteOffset + byteLength)
}

let loaded: Dictionary | null = null

/**
 * The dictionary, which is read when the first text is cut.
 * @throws SegmenterUnavailable where the build has left none
 */
export const dictionary = (): Dictionary => {
  try {
    loaded ??= new Dictionary()
    return loaded
  } catch (cause) {
    throw new SegmenterUnavailable(cause)
  }
}
