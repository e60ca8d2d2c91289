import { readFileSync } from 'node:fs'
import type { ArticleContext } from '../../document/context.js'
import { openDocument } from '../../document/open.js'
import { wording } from '../../layout/index.js'
import { readSource } from '../../read/index.js'
import { placedOf } from '../../records/enterprise/find.js'
import { featuresOf } from '../../records/enterprise/model/score.js'
import { type ScoringWeights, WeightSums } from '../../records/enterprise/model/sums.js'
import { prospectsOf } from '../../records/enterprise/prospect.js'
import { readingsOf, sightingsOf } from '../../records/enterprise/read.js'
import type { Annotated } from '../quality/annotated.js'
import type { LearningExample } from './logistic.js'

/** An annotated document, opened, with the wordings that a reader says name firms. */
export interface LearningDocument {
  readonly contexts: readonly ArticleContext[]
  readonly wordings: ReadonlySet<string>
}

const fold = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, '')

/** Opens an annotated document. */
export const openAnnotated = async ({ path, annotation }: Annotated): Promise<LearningDocument> => {
  const { contexts } = await openDocument(readSource(path, readFileSync(path)).source)
  const wordings = annotation.enterprise.flatMap(({ mentions }) =>
    Array.isArray(mentions) ? mentions.map(String) : []
  )
  return { contexts, wordings: new Set(wordings.map(fold)) }
}

/**
 * Every candidate of a document's sentences, positive where it is a firm's wording and stands in no longer one. A wording
 * that stands often in a document counts less each time.
 */
export const sentenceExamples = ({ contexts, wordings }: LearningDocument): LearningExample[] => {
  const counts = new Map<string, number>()
  const examples = contexts.flatMap((context) =>
    prospectsOf(readingsOf(context)).flatMap((reading) => {
      const found = featuresOf(reading, sightingsOf(reading))
      const spans = found.map(({ candidate }) => candidate)
      const labels = labelled(context, reading.start, spans, wordings)
      return found.map(({ features, candidate }, at) => {
        const surface = reading.text.slice(candidate.start, candidate.end)
        counts.set(surface, (counts.get(surface) ?? 0) + 1)
        return { features, positive: labels[at] ?? false, surface }
      })
    })
  )
  return examples.map(({ surface, ...example }) => ({ ...example, share: 1 / Math.sqrt(counts.get(surface) ?? 1) }))
}

/** Every candidate that is still likely, as its article shows it. */
export const articleExamples = (
  { contexts, wordings }: LearningDocument,
  weights: ScoringWeights
): { values: readonly number[]; positive: boolean }[] => {
  const sums = new WeightSums(weights)
  return contexts.flatMap((context) => {
    const { readings, sentences } = placedOf(context, sums)
    return sentences.flatMap((spans, at) => {
      const labels = labelled(context, readings[at]?.start ?? 0, spans, wordings)
      return spans.map(({ values }, k) => ({ values, positive: labels[k] ?? false }))
    })
  })
}

const labelled = (
  context: ArticleContext,
  offset: number,
  spans: readonly { start: number; end: number }[],
  wordings: ReadonlySet<string>
): boolean[] => {
  const named = spans.map(({ start, end }) =>
    wordings.has(fold(wording(context.article, { start: offset + start, end: offset + end })))
  )
  const wholes = spans.filter((_, at) => named[at])
  return spans.map(
    (span, at) =>
      named[at] === true &&
      !wholes.some(
        (other) => other.start <= span.start && span.end <= other.end && other.end - other.start > span.end - span.start
      )
  )
}
