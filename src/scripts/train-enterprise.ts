import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { articleExamples, type LearningDocument, openAnnotated, sentenceExamples } from './learn/enterprise-examples.js'
import { learnDense, learnSparse, withCommonFeatures } from './learn/logistic.js'
import { readDocuments } from './quality/annotated.js'

// train-enterprise FOLDER...: learns what speaks for a firm's name from the project's own annotated folders, never from the
// gold that it is measured by, and writes src/records/enterprise/model/weights.ts. What an article adds is learned from
// sentence scores that were learned without that article, for else they would seem better than they are.
const FOLDS = 5
/** A feature that stands in fewer documents is not learned. */
const LEAST_DOCUMENTS = 3

const documents: LearningDocument[] = []
for (const annotated of process.argv.slice(2).flatMap(readDocuments)) documents.push(await openAnnotated(annotated))
const examples = withCommonFeatures(documents.map(sentenceExamples), LEAST_DOCUMENTS)
const sparse = learnSparse(examples.flat())
const article = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = learnSparse(examples.filter((_, at) => at % FOLDS !== fold).flat())
  return documents.filter((_, at) => at % FOLDS === fold).flatMap((document) => articleExamples(document, weights))
}).flat()
const dense = learnDense(article)

const lines = [...sparse]
  .map(([feature, weight]): [string, string] => [feature, weight.toFixed(2)])
  .filter(([, weight]) => Math.abs(Number(weight)) >= 0.02)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([feature, weight]) => `${feature} ${weight}`)
const body = `/** Written by \`npm run train-enterprise\`: what each feature of a candidate adds to the logarithm of its odds. */
export const WEIGHTS = \`
${lines.join('\n').replaceAll('`', "'").replaceAll('${', '$')}
\`

/** What the article adds, in the order of \`ARTICLE_FEATURES\`. */
export const ARTICLE_WEIGHTS: readonly number[] = [${dense.map((weight) => weight.toFixed(3)).join(', ')}]
`
writeFileSync(fileURLToPath(new URL('../../src/records/enterprise/model/weights.ts', import.meta.url)), body)
const positives = article.filter(({ positive }) => positive).length
process.stdout.write(
  `${documents.length} documents, ${lines.length} features, ${positives} of ${article.length} candidates are names\n`
)
