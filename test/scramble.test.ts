import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Span } from '../src/core/span.js'
import { contextsOfText } from '../src/document/context-of-text.js'
import { extractPlain } from '../src/extract/plain.js'
import { createExtractor, type ExtractedRecord } from '../src/index.js'
import { type Article, layOut } from '../src/layout/index.js'
import { normalise, scriptOf } from '../src/normalise/index.js'
import { readFixtures } from '../src/scripts/quality/annotated.js'
import { type Annotation, emptyTallies, f1, SCORED_TYPES, tally } from '../src/scripts/quality/score.js'
import { scramble, seeded } from './support/scramble.js'

const FIXTURES = [
  'congress-meeting',
  'city-executive-meeting',
  'chairpersons-meeting-and-forum',
  'signing-ceremony',
  'statistics-bulletin',
  'zone-report'
]
const KEPT = new Set(['headline', 'kicker', 'subhead', 'paragraph'])
const SEEDS = 200

const lay = (text: string, repair = true): Article[] => {
  const script = scriptOf(text)
  const blocks = extractPlain(text).blocks.map((block) => ({ ...block, text: normalise(block.text, script) }))
  return layOut(
    blocks.filter((block) => block.text.length > 0),
    { repair }
  ).articles
}

const ROOT = resolve(import.meta.dirname, '../fixtures')
const annotated = new Map(readFixtures(ROOT).map(({ path, annotation }) => [path, annotation]))

/** What a reader says a fixture holds. */
const annotationOf = (name: string): Annotation => {
  const found = annotated.get(resolve(ROOT, name, 'source.txt'))
  if (!found) throw new Error(`fixture ${name} has no annotation`)
  return found
}

/** The paragraphs of a fixture's first article, clean. */
const paragraphsOf = (name: string): string[] => {
  const text = readFileSync(resolve(ROOT, name, 'source.txt'), 'utf8')
  const article = contextsOfText(text)[0]?.article
  return (article?.blocks ?? [])
    .filter(({ role }) => KEPT.has(role))
    .map(({ start, end }) => article?.text.own.slice(start, end) ?? '')
}

const articles = FIXTURES.map(paragraphsOf)
const bare = (text: string): string => text.replace(/\s/gu, '')

/** The two articles of a seed: a second one stands on the page of every other seed. */
const pairOf = (seed: number): readonly [number, number | null] => {
  const first = seed % articles.length
  const second = (seed * 7 + 3) % articles.length
  return [first, seed % 2 && second !== first ? second : null]
}

const recordsOf = async (text: string): Promise<ExtractedRecord[]> => {
  const result = await createExtractor().extract({ id: 'page.txt', content: new TextEncoder().encode(text) })
  return result.articles.flatMap((article) => article.records)
}

/** Mean right F1 over the types: of the articles clean, each by itself, and of the pages that the seeds make of them. */
const measureRecords = async (): Promise<{ clean: number; scrambled: number }> => {
  const gold = FIXTURES.map(annotationOf)
  const whole = await Promise.all(articles.map((paragraphs) => recordsOf(`${paragraphs.join('\n\n')}\n`)))
  const clean = emptyTallies()
  const torn = emptyTallies()
  for (let seed = 0; seed < SEEDS; seed++) {
    const [first, second] = pairOf(seed)
    const both = second === null ? [first] : [first, second]
    const { text } = scramble(articles[first] ?? [], second === null ? [] : (articles[second] ?? []), seed)
    for (const index of both) tally(clean, gold[index] ?? NOTHING, whole[index] ?? [])
    tally(torn, joined(both.map((index) => gold[index] ?? NOTHING)), await recordsOf(text))
  }
  const mean = (tallies: typeof clean): number =>
    SCORED_TYPES.reduce((sum, type) => sum + f1(tallies[type].right, tallies[type]), 0) / SCORED_TYPES.length
  return { clean: mean(clean), scrambled: mean(torn) }
}

const joined = (annotations: readonly Annotation[]): Annotation => ({
  meeting: annotations.flatMap(({ meeting }) => meeting),
  attendee: annotations.flatMap(({ attendee }) => attendee),
  regulation: annotations.flatMap(({ regulation }) => regulation),
  investment: annotations.flatMap(({ investment }) => investment),
  growthRate: annotations.flatMap(({ growthRate }) => growthRate),
  enterprise: annotations.flatMap(({ enterprise }) => enterprise)
})
const NOTHING = joined([])

/** Counts over all seeds: cuts, those that were mended, joins, those of what never stood together. */
const measure = (): { cuts: number; mended: number; joins: number; wrong: number } => {
  const count = { cuts: 0, mended: 0, joins: 0, wrong: 0 }
  for (let seed = 0; seed < SEEDS; seed++) {
    const [one, other] = pairOf(seed)
    const first = articles[one] ?? []
    const second = other === null ? [] : (articles[other] ?? [])
    const page = scramble(first, second, seed)
    const laid = lay(page.text)
    const read = laid.map((article) => bare(article.text.own)).join('\0')
    const clean = [...first, ...second].map(bare)
    count.cuts += page.cuts.length
    count.mended += page.cuts.filter(({ tail, head }) => read.includes(bare(tail) + bare(head))).length
    for (const { kind, spans } of laid.flatMap(({ repairs }) => repairs)) {
      if (kind === 'moved') continue
      const [tail, head] = spans.map(({ start, end }: Span) => bare(page.text.slice(start, end)))
      const seam = (tail ?? '').slice(-6) + (head ?? '').slice(0, 6)
      count.joins++
      if (!clean.some((paragraph) => paragraph.includes(seam))) count.wrong++
    }
  }
  return count
}

describe('scrambled pages', () => {
  it('has most cut paragraphs rejoined, and hardly any wrongly', () => {
    const { cuts, mended, joins, wrong } = measure()
    expect(cuts).toBeGreaterThan(300)
    expect(mended / cuts).toBeGreaterThanOrEqual(0.9)
    expect(wrong / joins).toBeLessThanOrEqual(0.02)
  }, 60_000)

  it('keeps the records of the clean articles within five points', async () => {
    const { clean, scrambled } = await measureRecords()
    expect(clean).toBeGreaterThan(80)
    expect(scrambled).toBeGreaterThanOrEqual(clean - 5)
  }, 120_000)

  it('joins nothing but wrapped lines where repair is off', () => {
    const page = scramble(articles[0] ?? [], [], 2)
    expect(lay(page.text, false).flatMap(({ repairs }) => repairs)).toEqual([])
  })

  it('is the same page for the same seed', () => {
    expect(scramble(articles[0] ?? [], articles[1] ?? [], 7)).toEqual(scramble(articles[0] ?? [], articles[1] ?? [], 7))
    expect(seeded(1)()).toBe(seeded(1)())
  })
})
