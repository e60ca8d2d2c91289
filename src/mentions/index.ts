import { dates } from './date/index.js'
import { measures } from './measure/index.js'
import { money } from './money/index.js'
import { numbers } from './number/index.js'
import { organs } from './organ/index.js'
import { periods } from './period/index.js'
import { persons } from './person/index.js'
import { places } from './place/index.js'
import { rates } from './rate/index.js'
import { titles } from './title/index.js'

export { type Mention, type MentionKind, within } from './mention.js'

/** Every kind of mention. To add one: its folder, and its line here. */
export const MENTION_KINDS = [numbers, money, rates, measures, dates, periods, persons, organs, places, titles] as const
