import type { ArticleContext } from '../../document/context.js'
import { wording } from '../../layout/index.js'
import type { Cluster } from './cluster.js'
import { folded, sameMeeting } from './identity.js'
import { isStrong, type MeetingMention } from './mention.js'

/** The fullest name, those that say that it was convened before those that mention it, those in titles of documents last. */
export const nameOf = (cluster: Cluster): MeetingMention | undefined => {
  const first = namesOf(cluster)[0]
  if (!first) return undefined
  const refers = REFERS.test(first.cut)
  if (first.name.length > KIND_ALONE && !refers && !NUMBER_ALONE.test(first.name)) return first
  const fuller = cluster.mentions.filter(
    (mention) =>
      (!mention.inTitle || isStrong(mention)) &&
      mention.name.length > first.name.length &&
      (mention.name.endsWith(first.name) || (refers && sameMeeting(folded(first.name), folded(mention.name))))
  )
  return fuller.sort((a, b) => b.name.length - a.name.length)[0] ?? first
}

/** 本次常委会会议: the full name was told before. */
const REFERS = /^(?:本|这|此|该)次$/u

/** Units of a name that is only a kind: 座谈会, 推进会议. */
const KIND_ALONE = 4

/** 常委会举行第十三次会议: a name that tells only which of a row it is, where the text goes on to 市人大常委会第十三次会议. */
const NUMBER_ALONE = /^第[一二三四五六七八九十百零\d]{1,5}次(?:全体|主任|主席|常务|委员长)?(?:扩大|（扩大）)?会议?$/u

/** The names of a meeting, the best first. */
const namesOf = (cluster: Cluster): MeetingMention[] =>
  cluster.mentions
    .filter((mention) => !mention.sitting || cluster.mentions[0] === mention)
    .sort(
      (a, b) =>
        Number(a.bare) - Number(b.bare) ||
        Number(isStrong(b)) - Number(isStrong(a)) ||
        Number(a.inTitle) - Number(b.inTitle) ||
        plainName(b).length - plainName(a).length ||
        a.name.length - b.name.length ||
        a.start - b.start
    )

/** A name with a gloss on a part of it: 第三届甲博览会（以下简称“甲博会”）新闻发布会. */
const GLOSS = /（(?:以下)?简称[^（）]{1,20}）/u
const plainName = ({ name }: MeetingMention): string => name.replace(GLOSS, '')

/** How what can hold a meeting ends. */
export const BODY_END = /(?:委|府|办|办公室|局|厅|会|院|部|组|处|公司|集团|协会|中心|大学|主席团|代表团)$/u

/** The other names that the article has for a meeting. */
export const aliasesOf = (context: ArticleContext, cluster: Cluster, name: string): string[] => {
  const others = cluster.mentions
    .filter((mention) => !mention.bare && !mention.sitting && mention.name.length > 4)
    .map((mention) => wording(context.article, mention))
  return [...new Set(others)].filter((other) => other !== name && folded(other) !== '')
}
