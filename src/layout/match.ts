import type { Seam } from './rejoin.js'

/** Passes at most over the pairs of seams. */
const PASSES = 6
/** With more seams than this they are only taken in the order of their scores. */
const MANY = 80

/**
 * Chooses seams so that their scores add up to the most: the best first, then two change sides where both together gain.
 * Each piece goes on in one other at most, and nothing in itself.
 */
export const matchSeams = (seams: readonly Seam[]): Seam[] => {
  const sorted = [...seams].sort((a, b) => b.score - a.score || a.tail - b.tail || a.head - b.head)
  const chosen = improve(greedy(sorted), sorted)
  return withoutCycles([...chosen.values()].sort((a, b) => b.score - a.score || a.tail - b.tail))
}

type ByTail = Map<number, Seam>

const greedy = (sorted: readonly Seam[]): ByTail => {
  const chosen: ByTail = new Map()
  const taken = new Set<number>()
  for (const seam of sorted) {
    if (chosen.has(seam.tail) || taken.has(seam.head)) continue
    chosen.set(seam.tail, seam)
    taken.add(seam.head)
  }
  return chosen
}

/** Gives a taken head to a tail that needs it more, where the tail that had it finds another nearly as good. */
const improve = (chosen: ByTail, all: readonly Seam[]): ByTail => {
  if (chosen.size > MANY) return chosen
  const byTail = new Map<number, Seam[]>()
  for (const seam of all) byTail.set(seam.tail, [...(byTail.get(seam.tail) ?? []), seam])
  for (let pass = 0; pass < PASSES; pass++) {
    let gained = false
    for (const wanted of all) gained = tryGive(wanted, chosen, byTail) || gained
    if (!gained) break
  }
  return chosen
}

/** Makes `wanted` a chosen seam; the tail that had its head takes the best that is then free. Undone where nothing is gained. */
const tryGive = (wanted: Seam, chosen: ByTail, byTail: ReadonlyMap<number, readonly Seam[]>): boolean => {
  const own = chosen.get(wanted.tail)
  if (own?.head === wanted.head) return false
  const holder = [...chosen.values()].find(({ head }) => head === wanted.head)
  const freed = new Set([...chosen.values()].map(({ head }) => head))
  if (own) freed.delete(own.head)
  const other = holder && byTail.get(holder.tail)?.find(({ head }) => head !== wanted.head && !freed.has(head))
  const before = (own?.score ?? 0) + (holder?.score ?? 0)
  const after = wanted.score + (other?.score ?? 0)
  if (after <= before + 0.01) return false
  chosen.set(wanted.tail, wanted)
  if (other) chosen.set(other.tail, other)
  else if (holder) chosen.delete(holder.tail)
  return true
}

/** Leaves out the weaker seams of circles. */
const withoutCycles = (seams: readonly Seam[]): Seam[] => {
  const next = new Map<number, number>()
  return seams.filter(({ tail, head }) => {
    for (let at: number | undefined = head; at !== undefined; at = next.get(at)) if (at === tail) return false
    next.set(tail, head)
    return true
  })
}
