/** Written by `npm run calibrate`: share of records of each rule, and of each type, that were right on annotated articles. */
export const CALIBRATION: Readonly<Record<string, number>> = {}
