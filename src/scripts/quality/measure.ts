import { readFileSync } from 'node:fs'
import { createExtractor, type DocumentResult } from '../../index.js'
import type { Annotated } from './annotated.js'
import { emptyTallies, type ScoredType, type Tally, tally } from './score.js'

/** Runs the extractor over annotated documents and counts what it found, by type; `seen` is told of each result. */
export const measure = async (
  documents: readonly Annotated[],
  seen: (document: Annotated, result: DocumentResult) => void = () => {}
): Promise<Record<ScoredType, Tally>> => {
  const tallies = emptyTallies()
  const extractor = createExtractor()
  for (const document of documents) {
    const result = await extractor.extract({ id: document.path, content: readFileSync(document.path) })
    tally(
      tallies,
      document.annotation,
      result.articles.flatMap((article) => article.records)
    )
    seen(document, result)
  }
  return tallies
}
