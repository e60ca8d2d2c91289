import { createRequire } from 'node:module'
import { Coverage } from './coverage.js'
import { type DictionaryFiles, isBuilt, wholeDictionary, withPageDictionary } from './dictionary-files.js'
import { SegmenterUnavailable } from './unavailable.js'

/** A word with its part of speech, as nodejieba gives it. */
export interface Tagged {
  readonly word: string
  readonly tag: string
}

/** What is used of nodejieba. */
export interface Jieba {
  load(dictionaries: DictionaryFiles): void
  tag(text: string): Tagged[]
  cut(text: string, guessing?: boolean): string[]
}

let jieba: Jieba | null = null
/** The first text of the process, until its dictionary is loaded. */
let expected: string | null = null
/** What the loaded dictionary is good for; null where it is the whole. */
let coverage: Coverage | null = null

/** UTF-16 units. A longer text makes use of most of the dictionary. */
const LONGEST_PAGE = 30_000

/**
 * Says which text is going to be cut. To load the dictionary would be a quarter of a cold start, and a page makes use of a
 * fiftieth of it: for the first text of a process only the words are loaded that can stand in it, and the whole as soon as
 * anything else is to be cut. How a text is cut does not depend on it.
 */
export const expectText = (text: string): void => {
  if (jieba === null && expected === null && text.length <= LONGEST_PAGE) expected = text
}

/**
 * nodejieba with a dictionary that knows every word of a text.
 * @throws SegmenterUnavailable where nodejieba cannot be loaded
 */
export const jiebaFor = (text: string): Jieba => {
  if (jieba !== null && (coverage === null || coverage.covers(text))) return jieba
  try {
    const loaded: Jieba = jieba ?? createRequire(import.meta.url)('nodejieba')
    coverage = jieba === null && expected !== null ? new Coverage(expected) : null
    if (isBuilt() && !loadPage(loaded, text)) {
      coverage = null
      loaded.load(wholeDictionary())
    }
    jieba = loaded
    return loaded
  } catch (cause) {
    throw new SegmenterUnavailable(cause)
  }
}

const loadPage = (loaded: Jieba, text: string): boolean =>
  coverage?.covers(text) === true && withPageDictionary(coverage, (files) => loaded.load(files))
