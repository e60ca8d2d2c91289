import type { ArticleContext } from '../../document/context.js'
import { sentencesOf } from '../../segment/index.js'
import { type Draft, defineRecord } from '../define.js'
import { draftOf, mergeNames, type ProjectFields } from './assemble.js'
import { HEADS } from './lexicon.js'
import { namesIn } from './names.js'
import { projectFields } from './schema.js'

const TRIGGER = new RegExp(HEADS, 'u')
const FACT =
  /投资|造价|斥资|耗资|年产|产能|装机|开工|奠基|动工|投产|投运|投用|建成|竣工|通车|并网|签约|核准|获批|启动|在建|建设|投入|施工|封顶|贯通|落成|完工|开建|合龙|复工|落户|落地|获/u

/** Projects of the sentences that name one and tell a fact. */
const extract = (context: ArticleContext): Draft<ProjectFields>[] => {
  const drafts = sentencesOf(context.article).flatMap((sentence) => {
    if (!TRIGGER.test(sentence.text) || !FACT.test(sentence.text)) return []
    const names = namesIn(context, sentence)
    return names.flatMap((name, at) => draftOf(context, sentence, name, names[at + 1]) ?? [])
  })
  return mergeNames(drafts)
}

export const project = defineRecord({
  type: 'project',
  about: 'named projects and works: who builds them, for how much, how large, how far they have come',
  fields: projectFields,
  extract
})
