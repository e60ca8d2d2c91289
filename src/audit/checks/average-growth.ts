import type { Check } from '../finding.js'
import { changesOf, compared, reckon } from '../growth.js'

/** Compares a stated average growth a year with the levels of the first and the last year. */
export const averageGrowth: Check = {
  name: 'average-growth',
  about: 'a stated average growth a year against the levels of the first and the last year',
  run: (context) =>
    changesOf(context).flatMap((change) => {
      const { fields, from, to } = change
      if (fields.basis !== 'annual-average' || fields.unit !== 'percent') return []
      if (from.year === null || to.year === null || to.year <= from.year) return []
      const years = to.year - from.year
      const yearly = reckon(change, (ratio) => (Math.max(ratio, 0) ** (1 / years) - 1) * 100)
      return compared(change, yearly, ` a year over ${years} years`)
    })
}
