import type { Check } from '../finding.js'
import { changesOf, compared, reckon } from '../growth.js'

/** Compares a stated change with the two levels that are stated of it. */
export const rateLevels: Check = {
  name: 'rate-levels',
  about: 'a stated rate of change against the two stated levels',
  run: (context) =>
    changesOf(context).flatMap((change) => {
      const { basis, unit } = change.fields
      if (basis === 'annual-average' || unit === 'percentage-point') return []
      const scale = unit === 'percent' ? 100 : 1
      const reckoned = reckon(change, (ratio) => (ratio - 1) * scale)
      return compared(change, reckoned, '')
    })
}
