/** Units of a text that its wording is taken from. */
const REACH = 300
/** A sequence that more pieces than this have says nothing of either. */
const RARE = 3
const WEIGHT = 0.2
const MOST = 1.5

const sequencesOf = (text: string): Set<string> => {
  const sequences = new Set<string>()
  for (const run of text.slice(0, REACH).match(/\p{Script=Han}{3,}/gu) ?? []) {
    for (let i = 0; i + 2 < run.length; i++) sequences.add(run.slice(i, i + 3))
  }
  return sequences
}

/** How much two pieces of a page share of the wording that few others have: 0 to 1.5. */
export const kinship = (texts: readonly string[]): ((a: number, b: number) => number) => {
  const sequences = texts.map(sequencesOf)
  const holders = new Map<string, number>()
  for (const own of sequences) for (const sequence of own) holders.set(sequence, (holders.get(sequence) ?? 0) + 1)
  return (a, b) => {
    const other = sequences[b]
    let shared = 0
    for (const sequence of sequences[a] ?? []) {
      if (other?.has(sequence) && (holders.get(sequence) ?? 0) <= RARE) shared++
    }
    return Math.min(MOST, shared * WEIGHT)
  }
}
