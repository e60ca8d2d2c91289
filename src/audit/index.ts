import { weekday } from './checks/weekday.js'
import type { Check } from './finding.js'

export type { Check, FindingDraft, Verdict } from './finding.js'

/** Every check, in the order in which findings are written. To add one: its file in `checks/`, and its line here. */
export const CHECKS: readonly Check[] = [weekday]
