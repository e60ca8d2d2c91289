import type { Span } from '../../core/span.js'
import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import { type Draft, defineRecord } from '../define.js'
import { clusterForms } from './cluster.js'
import { namesOf } from './find.js'
import { peopleOf } from './people.js'
import { enterpriseFields } from './schema.js'

type Fields = Parameters<typeof toFields>[0]
const toFields = (fields: { name: string; mentions: string[]; people: { name: string; title: string }[] }) => fields

/** Firms of an article: wordings found by the rules, looked for everywhere, joined into firms. */
const extract = (context: ArticleContext): Draft<Fields>[] => {
  const { rules, aliases, places, spans } = namesOf(context)
  const coreference = {
    places,
    aliases,
    count: (surface: string) => spans.get(surface)?.length ?? 0,
    isAbove: aboveIn(context.article.text.text, spans),
    isLater: (short: string, full: string) => (spans.get(short)?.[0]?.start ?? 0) > (spans.get(full)?.[0]?.start ?? 0)
  }
  return clusterForms([...spans.keys()], coreference)
    .map(({ forms }) => draftOf(context, forms, spans, rules))
    .sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

/** 全资子公司, 旗下, 合资公司“ right before a firm's name. */
const BELOW = /(?:[子孙]公司|(?:合资|项目)(?:公司|企业)|旗下|下属|控股的)[“‘]?$/u

/** Tells whether a text calls a firm a subsidiary at its first mention, and has named another wording before. */
const aboveIn =
  (text: string, spans: ReadonlyMap<string, readonly Span[]>) =>
  (parent: string, house: string): boolean => {
    const first = spans.get(house)?.[0]?.start
    const before = spans.get(parent)?.[0]?.start
    if (first === undefined || before === undefined || before >= first) return false
    return BELOW.test(text.slice(Math.max(0, first - 6), first))
  }

const draftOf = (
  context: ArticleContext,
  forms: readonly string[],
  spans: ReadonlyMap<string, readonly Span[]>,
  rules: ReadonlyMap<string, string>
): Draft<Fields> => {
  const all = forms.flatMap((form) => spans.get(form) ?? []).sort((a, b) => a.start - b.start)
  const mentions = [...new Set(all.map((span) => wording(context.article, span)))]
  const fullest = forms[0] ?? ''
  const at = spans.get(fullest)?.[0]
  const name = at ? wording(context.article, at) : fullest
  return {
    rule: rules.get(fullest) ?? 'enterprise/known',
    fields: { name, mentions, people: peopleOf(context, new Set(mentions)) },
    spans: all,
    at: { name: at ? [at] : [], mentions: all }
  }
}

export const enterprise = defineRecord({
  type: 'enterprise',
  about: 'named businesses with all their forms',
  fields: enterpriseFields,
  extract
})
