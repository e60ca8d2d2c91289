import { appointment } from './appointment/index.js'
import { attendee } from './attendee/index.js'
import type { RecordDefinition } from './define.js'
import { enterprise } from './enterprise/index.js'
import { growthRate } from './growth-rate/index.js'
import { indicator } from './indicator/index.js'
import { investment } from './investment/index.js'
import { meeting } from './meeting/index.js'
import { project } from './project/index.js'
import { regulation } from './regulation/index.js'
import { report } from './report/index.js'

/** Every type of record, in the order in which they are written. To add one: its folder, and its line here. */
export const RECORD_TYPES = [
  meeting,
  attendee,
  regulation,
  investment,
  growthRate,
  enterprise,
  project,
  appointment,
  report,
  indicator
] as const satisfies readonly RecordDefinition[]
