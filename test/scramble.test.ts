import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Span } from '../src/core/span.js'
import { contextsOfText } from '../src/document/context-of-text.js'
import { extractPlain } from '../src/extract/plain.js'
import { type Article, layOut } from '../src/layout/index.js'
import { normalise, scriptOf } from '../src/normalise/index.js'
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

/** The paragraphs of a fixture's first article, clean. */
const paragraphsOf = (name: string): string[] => {
  const text = readFileSync(resolve(import.meta.dirname, '../fixtures', name, 'source.txt'), 'utf8')
  const article = contextsOfText(text)[0]?.article
  return (article?.blocks ?? [])
    .filter(({ role }) => KEPT.has(role))
    .map(({ start, end }) => article?.text.own.slice(start, end) ?? '')
}

const articles = FIXTURES.map(paragraphsOf)
const bare = (text: string): string => text.replace(/\s/gu, '')

/** Counts over all seeds: cuts, those that were mended, joins, those of what never stood together. */
const measure = (): { cuts: number; mended: number; joins: number; wrong: number } => {
  const count = { cuts: 0, mended: 0, joins: 0, wrong: 0 }
  for (let seed = 0; seed < SEEDS; seed++) {
    const first = articles[seed % articles.length] ?? []
    const second = seed % 2 ? (articles[(seed * 7 + 3) % articles.length] ?? []) : []
    const page = scramble(first, second === first ? [] : second, seed)
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

  it('joins nothing but wrapped lines where repair is off', () => {
    const page = scramble(articles[0] ?? [], [], 2)
    expect(lay(page.text, false).flatMap(({ repairs }) => repairs)).toEqual([])
  })

  it('is the same page for the same seed', () => {
    expect(scramble(articles[0] ?? [], articles[1] ?? [], 7)).toEqual(scramble(articles[0] ?? [], articles[1] ?? [], 7))
    expect(seeded(1)()).toBe(seeded(1)())
  })
})
