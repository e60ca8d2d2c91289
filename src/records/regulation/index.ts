import { type Draft, defineRecord } from '../define.js'
import { exactActions, type Regulation } from './assemble.js'
import { readRegulations } from './interpret.js'
import { withoutParaphrases } from './paraphrases.js'
import { regulationFields } from './schema.js'

type Fields = {
  title: string
  stage: string | null
  actions: ReturnType<typeof exactActions>
  presenters: string[]
  meeting: string | null
}

const draft = (record: Regulation): Draft<Fields> => ({
  rule: record.rule ?? 'regulation/none',
  fields: {
    title: inner(record.title),
    stage: record.stage,
    actions: exactActions(record.actions),
    presenters: record.presenters,
    meeting: record.meeting
  },
  spans: record.spans
})

/** Inner brackets are written 〈〉. */
const inner = (title: string): string => title.replace(/[《<「『]/gu, '〈').replace(/[》>」』]/gu, '〉')

export const regulation = defineRecord({
  type: 'regulation',
  about: 'laws and regulations on which a body acts',
  fields: regulationFields,
  extract: (context) =>
    withoutParaphrases(context, readRegulations(context))
      .filter((record) => record.actions.length > 0)
      .map(draft)
})
