import type { NameIndex } from '../../core/name-index.js'
import { NAME_FIRST_POSTS } from './lexicon.js'
import { boundaryAfter } from './reading.js'
import type { Seed } from './seeds.js'

/** Finds every occurrence of names that are known to stand in a text, the longest first where several begin together. */
export const occurrences = (text: string, names: NameIndex<null>): Seed[] => {
  const found: Seed[] = []
  for (let at = names.next(text, 0); at >= 0; ) {
    const length = names.longestAt(text, at)?.name.length
    const named = length !== undefined && (length > 2 || standsAlone(text, at))
    if (named) found.push({ start: at, end: at + length, rule: 'person/known' })
    at = names.next(text, named ? at + length : at + 1)
  }
  return found
}

const POST = new RegExp(NAME_FIRST_POSTS, 'uy')

/** 高平主任: the post that follows says that the name is one. */
const holdsPost = (text: string, at: number): boolean => {
  POST.lastIndex = at
  return POST.test(text)
}

/** A name of two characters is often part of a longer word: 高平 in 提高平均. It counts where a word or a post comes after it. */
const standsAlone = (text: string, at: number): boolean => boundaryAfter(text, at + 2) > 0 || holdsPost(text, at + 2)
