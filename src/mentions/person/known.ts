import type { Span } from '../../core/span.js'
import { NAME_FIRST_POSTS } from './lexicon.js'
import { boundaryAfter } from './reading.js'

/** Finds every occurrence of names that are known to stand in a text, the longest first where several begin together. */
export const occurrences = (text: string, names: ReadonlySet<string>, region: Span): Span[] => {
  const byStart = new Map<string, string[]>()
  for (const name of names) {
    const key = name.slice(0, 2)
    const list = byStart.get(key)
    if (list) list.push(name)
    else byStart.set(key, [name])
  }
  for (const list of byStart.values()) list.sort((a, b) => b.length - a.length)
  const found: Span[] = []
  for (let at = region.start; at + 1 < region.end; at++) {
    const name = byStart.get(text.slice(at, at + 2))?.find((candidate) => text.startsWith(candidate, at))
    if (name === undefined || at + name.length > region.end) continue
    if (name.length === 2 && !standsAlone(text, at)) continue
    found.push({ start: at, end: at + name.length })
    at += name.length - 1
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
