import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDocuments } from './quality/annotated.js'
import { type Judged, judge } from './quality/judge.js'
import { measure } from './quality/measure.js'

// calibrate FOLDER...: writes src/records/calibration.ts from annotated folders, best those that no rule was made from: what
// was tuned on is right too often. A rule's confidence is the share of its
// records that were surely right at least, drawn towards its type's share as long as few were seen (PRIOR pseudo-records).
const PRIOR = 4

const counts = new Map<string, { seen: number; right: number; type: string }>()
const count = (name: string, type: string, right: boolean): void => {
  const entry = counts.get(name) ?? { seen: 0, right: 0, type }
  counts.set(name, { ...entry, seen: entry.seen + 1, right: entry.right + (right ? 1 : 0) })
}
const judged: Judged[] = []
await measure(process.argv.slice(2).flatMap(readDocuments), (document, result) =>
  judged.push(...judge(document, result))
)
for (const { record, right } of judged) {
  count(record.type, record.type, right)
  count(record.rule, record.type, right)
}

/**
 * Lower end of the one-sided 90 % interval of a share (Wilson, 1927): a rule that was seen seldom does not stand high for
 * having been lucky, and what stands at 0.9 is right at least as often on pages that it was not measured on.
 */
const Z = 1.28
const lowerBound = (right: number, seen: number): number => {
  const share = right / seen
  const spread = Z * Math.sqrt((share * (1 - share)) / seen + (Z * Z) / (4 * seen * seen))
  return (share + (Z * Z) / (2 * seen) - spread) / (1 + (Z * Z) / seen)
}

const share = (name: string): number => {
  const { seen, right, type } = counts.get(name) ?? { seen: 0, right: 0, type: name }
  if (name === type) return lowerBound(right, Math.max(1, seen))
  return lowerBound(right + PRIOR * share(type), seen + PRIOR)
}
const lines = [...counts.keys()].sort().map((name) => `  '${name}': ${share(name).toFixed(2)}`)
const body = `/** Written by \`npm run calibrate\`: share of records of each rule, and of each type, that were right on annotated articles. */
export const CALIBRATION: Readonly<Record<string, number>> = {
${lines.join(',\n')}
}
`
writeFileSync(fileURLToPath(new URL('../../src/records/calibration.ts', import.meta.url)), body)
