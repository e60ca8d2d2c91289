import { CALIBRATION } from './calibration.js'

/** How often a rule was right on annotated articles; rules that were hardly seen take their type's share. */
export const confidenceOf = (type: string, rule: string): number => CALIBRATION[rule] ?? CALIBRATION[type] ?? 0.5
