import type { ArticleContext } from '../../document/context.js'
import { type Draft, defineRecord } from '../define.js'
import { assemble } from './assemble.js'
import { readingOf } from './govern.js'
import { isCutDown, statesNothing } from './limits.js'
import { type InvestmentFields, mergeRepeats } from './merge.js'
import { type ProjectCount, projectsOf } from './projects/index.js'
import type { Reading } from './reading.js'
import { investmentFields } from './schema.js'
import { type Setting, settingsOf } from './setting.js'
import { nextOf, type Spread, spreadOf, spreadReading } from './spread.js'

/** What was made of the amount before. */
interface Previous {
  readonly setting: Setting
  readonly reading: Reading | null
  readonly projects: ProjectCount | null
  readonly spread: Spread | null
}

/** Whether an amount may go on about the one before: in the same sentence, or in the next that begins with 其中. */
const continues = ({ sentence, last }: Setting, before: Setting): boolean =>
  before.sentence === sentence ||
  (before.sentence === last && last.block === sentence.block && sentence.text.startsWith('其中'))

const extract = (context: ArticleContext): Draft<InvestmentFields>[] => {
  const seen: Previous[] = []
  const drafts: Draft<InvestmentFields>[] = []
  for (const setting of settingsOf(context)) {
    if (statesNothing(setting)) continue
    const last = seen.at(-1)
    const before = last && continues(setting, last.setting) ? last : null
    const spread = nextOf(before?.spread ?? null, setting) ?? spreadOf(setting)
    const reading = spread ? spreadReading(spread) : readingOf(setting, before?.reading ?? null)
    const projects = reading ? projectsOf(context, setting, reading.kind, before) : null
    seen.push({ setting, reading, projects, spread })
    if (reading && !isCutDown(setting)) drafts.push(assemble(context, setting, reading, projects))
  }
  return mergeRepeats(context, drafts)
}

export const investment = defineRecord({
  type: 'investment',
  about: 'amounts of money put into projects, assets or firms',
  fields: investmentFields,
  extract
})
