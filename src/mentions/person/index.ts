import { matches } from '../../core/lexicon.js'
import { NameIndex } from '../../core/name-index.js'
import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { sentencesOf } from '../../segment/index.js'
import { defineMention, type Mention } from '../mention.js'
import { occurrences } from './known.js'
import { withPosts } from './phrase.js'
import { type Seed, seedsOf, spread } from './seeds.js'
import type { PersonValue } from './value.js'

export type { PersonValue } from './value.js'

/**
 * Persons, found by their surroundings: a post before, a list, a verb after; then wherever else the article has the
 * same name.
 */
export const persons = defineMention<PersonValue>('person', (context) => {
  const found = sentencesOf(context.article).map((sentence) => ({ sentence, seeds: seedsOf(sentence.text) }))
  const names = new Set(found.flatMap(({ sentence, seeds }) => seeds.map((s) => sentence.text.slice(s.start, s.end))))
  if (names.size === 0) return []
  const index = new NameIndex(Array.from(names, (name) => [name, null] as const))
  const named = found.flatMap(({ sentence, seeds }) => {
    const again = occurrences(sentence.text, index)
    if (seeds.length + again.length === 0) return []
    const settled = settle(seeds, again)
    const lists = settled.length > seeds.length ? settle(spread(sentence.text, settled), []) : settled
    return mentionsOf(context, sentence, lists)
  })
  return [...named, ...byPost(context, named)].sort((a, b) => a.start - b.start)
})

/** Posts that one person alone holds, so that the post by itself names him: 总书记强调. */
const SOLE_POST =
  /(?<=^|[，。；：！？\n ]|\d[日月]，?|(?:今年|以来|上午|下午|随后|会上)，?)总书记(?!关于|重要|的|同志|在)/gu

/** Mentions by a sole post alone, where the article names its holder. */
const byPost = ({ article }: ArticleContext, named: readonly Mention<PersonValue>[]): Mention<PersonValue>[] => {
  const holder = named.find(({ value }) => value.posts.some((post) => post.endsWith('总书记')))
  if (!holder) return []
  return sentencesOf(article).flatMap((sentence) =>
    matches(SOLE_POST, sentence.text).map((m) => {
      const span = { start: sentence.start + m.index, end: sentence.start + m.index + m[0].length }
      return { ...span, rule: 'person/by-post', value: { name: holder.value.name, posts: [m[0]], phrase: span } }
    })
  )
}

/** Names of one sentence without overlaps: longer ones win, seeds before repetitions. */
const settle = (seeds: readonly Seed[], again: readonly Span[]): Seed[] => {
  const all = [...seeds, ...again.map((span) => ({ ...span, rule: 'person/known' }))]
  const kept: Seed[] = []
  let end = -1
  for (const seed of all.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (seed.start < end) continue
    kept.push(seed)
    end = seed.end
  }
  return kept
}

const mentionsOf = (
  { article }: ArticleContext,
  sentence: Span & { readonly text: string },
  seeds: readonly Seed[]
): Mention<PersonValue>[] => {
  const lift = (span: Span): Span => ({ start: sentence.start + span.start, end: sentence.start + span.end })
  return withPosts(sentence.text, seeds).map(({ seed, posts, phrase }) => ({
    ...lift(seed),
    rule: seed.rule,
    value: {
      name: wording(article, lift(seed)).replaceAll(/[ 　]/gu, ''),
      posts: posts.map((post) => wording(article, lift(post))),
      phrase: lift(phrase)
    }
  }))
}
