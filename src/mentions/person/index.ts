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
  const names = new Set<string>()
  for (const { sentence, seeds } of found)
    for (const { start, end } of seeds) names.add(sentence.text.slice(start, end))
  if (names.size === 0) return []
  const index = new NameIndex(Array.from(names, (name) => [name, null] as const))
  const named: Mention<PersonValue>[] = []
  for (const { sentence, seeds } of found) {
    const again = occurrences(sentence.text, index)
    if (seeds.length + again.length === 0) continue
    const settled = settle([...seeds, ...again])
    const lists = settled.length > seeds.length ? settle(spread(sentence.text, settled)) : settled
    named.push(...mentionsOf(context, sentence, lists))
  }
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
    matches(SOLE_POST, sentence.text).map(({ 0: post, index }) => {
      const start = sentence.start + index
      const end = start + post.length
      const value = { name: holder.value.name, posts: [post], phrase: { start, end } }
      return { start, end, rule: 'person/by-post', value }
    })
  )
}

/** Names of one sentence without overlaps: longer ones win, of equal ones the first given. */
const settle = (seeds: Seed[]): Seed[] => {
  const kept: Seed[] = []
  let end = -1
  for (const seed of seeds.sort((a, b) => a.start - b.start || b.end - a.end)) {
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
  const lift = ({ start, end }: Span): Span => ({ start: sentence.start + start, end: sentence.start + end })
  return withPosts(sentence.text, seeds).map(({ seed, posts, phrase }) => {
    const { start, end } = lift(seed)
    return {
      start,
      end,
      rule: seed.rule,
      value: {
        name: wording(article, { start, end }).replaceAll(/[ 　]/gu, ''),
        posts: posts.map((post) => wording(article, lift(post))),
        phrase: lift(phrase)
      }
    }
  })
}
