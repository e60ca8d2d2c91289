import { attendance } from './checks/attendance.js'
import { averageGrowth } from './checks/average-growth.js'
import { listCount } from './checks/list-count.js'
import { partsTotal } from './checks/parts-total.js'
import { rateLevels } from './checks/rate-levels.js'
import { shares } from './checks/shares.js'
import { weekday } from './checks/weekday.js'
import type { Check } from './finding.js'

export type { Check, FindingDraft, Verdict } from './finding.js'

/** Every check, in the order in which findings are written. To add one: its file in `checks/`, and its line here. */
export const CHECKS: readonly Check[] = [averageGrowth, rateLevels, partsTotal, shares, listCount, attendance, weekday]
