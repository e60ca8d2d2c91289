import type { ArticleContext } from '../document/context.js'
import { MENTION_KINDS } from './index.js'
import type { Mention } from './mention.js'

export type MentionKindName = (typeof MENTION_KINDS)[number]['kind']

/** A mention of any kind, with the kind's name. */
export interface NamedMention extends Mention<object> {
  readonly kind: string
}

/** All mentions of the given kinds (of all where none are given) in reading order, offsets in the article's text. */
export const readMentions = (context: ArticleContext, kinds: readonly string[] | null): NamedMention[] =>
  MENTION_KINDS.filter(({ kind }) => kinds === null || kinds.includes(kind))
    .flatMap((kind) => kind.in(context).map((mention: Mention<object>) => ({ kind: kind.kind, ...mention })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
