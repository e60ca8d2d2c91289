import type { Article } from '../../layout/index.js'
import type { Mention } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import { ANY_HEAD, OFFICE } from '../../mentions/person/lexicon.js'

const HEAD = /(?:主任委员|委员长|董事长|总书记|书记|主任|主席|总理|总裁|总经理|总统|.?长|.{2})$/u

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (const unit of long) if (unit === short.charAt(at)) at++
  return at === short.length
}

/** 大会副秘书长: a post at the meeting is none at home. */
const OF_SITTING = /^(?:大会|会议)/u

/** Whether two wordings name one post, the second more fully: 副省长, 省人民政府副省长. */
export const isFuller = (short: string, long: string): boolean => {
  const held = long.split('兼')
  if (held.length > 1 && held.some((post) => post === short || isFuller(short, post))) return true
  if (short === long || short.length >= long.length || OF_SITTING.test(short)) return false
  if (HEAD.exec(short)?.[0] !== HEAD.exec(long)?.[0]) return false
  if (/^[副代]/u.test(long.slice(long.length - (HEAD.exec(long)?.[0].length ?? 0) - 1)) !== /副/u.test(short)) {
    if (/副/u.test(long) !== /副/u.test(short)) return false
  }
  return long.endsWith(short) || isSubsequence(short, long)
}

const APPOINTED =
  /^(?:[^，。；]{0,12}当选(?:连任)?(?:为)?|为)([\p{Script=Han}、]{2,40}?)(?=[，。；！”]|$|，任期|的议案|职务|并)/u

/** 选举甲、乙、丙为副主任: the others of the list. */
const LISTED = /^(?:[、和]\p{Script=Han}{2,4}(?:（[^（）]{1,4}）)?){1,20}?(?=为)/u

/** Posts that a person is said to be given: 任命甲为市教育局局长, 甲当选国家主席和中央军委主席. */
export const appointments = ({ text: aligned }: Article, mentions: readonly Mention<PersonValue>[]): string[] =>
  mentions.flatMap(({ start, end }) => {
    const { text, own } = aligned
    const before = text.slice(Math.max(0, start - 120), start)
    const after = text.slice(end, end + 100)
    const listed = LISTED.exec(after)?.[0].length ?? 0
    const m = APPOINTED.exec(after.slice(listed))
    const posts = m?.[1]
    const is = IS.exec(after)
    if (is?.[1] !== undefined && NAMED.test(before))
      return [own.slice(end + is[0].length - is[1].length, end + is[0].length)]
    if (!m || posts === undefined) return []
    if (m[0].startsWith('为') && !/(?:任命|选举|推选|再次选举|决定|选出)[^。；免]*$/u.test(before)) return []
    const at = end + listed + m[0].length - posts.length
    return own
      .slice(at, at + (NEXT_APPOINTED.exec(posts)?.index ?? posts.length))
      .split(AND)
      .filter((_, index) => ENDS_IN_POST.test(posts.split(AND)[index] ?? ''))
  })
/** What parts the posts of a list, but in 人民共和国. */
const AND = /、|和(?!国)/u
/** 任命甲为商务局局长、乙为体育局局长: where the next of those appointed begins. */
const NEXT_APPOINTED = /[、和]\p{Script=Han}{2,4}为/u
/** 甲是云河停车公司经理，他建议: a post told by a sentence of its own. */
const IS = new RegExp(`^(?:是|系|现任)((?!一[名位个])[^，。；：“”《》、的]{3,30}(?:${ANY_HEAD}))(?=[，。；])`, 'u')
const NAMED = /(?:^|[，。；：\n])$/u
const ENDS_IN_POST = new RegExp(`(?:${OFFICE})$`, 'u')

/** 部分委员和专家: what several are called together; 副市长拟任人选: no post yet. */
const NO_POST =
  /人选$|^(?:党和)?国家领导人$|(?:委员|常委|代表|领导)[和及与](?:委员|常委|代表|专家|学者|专家学者|企业家|干部|嘉宾)$/u

/** 民营企业代表、甲公司董事长乙: on whose behalf one speaks who is named with his post. */
const ON_BEHALF = /(?:企业家?|[台港外侨客]商|商协?会|机构|园区|单位|行业)代表$/u

/** 甲代表 of one who is named with a post: what he speaks as, told beside nobody's office. */
const SEAT = '代表'

/** Posts of a person over all mentions; of two wordings of one post only the fuller. */
export const titlesOf = (article: Article, mentions: readonly Mention<PersonValue>[]): string[] => {
  const given = appointments(article, mentions)
  const all = [...new Set([...mentions.flatMap(({ value }) => value.posts), ...given])]
  return all.filter(
    (post) =>
      (all.length === 1 || (post !== SEAT && !ON_BEHALF.test(post))) &&
      !NO_POST.test(post) &&
      !all.some((other) => isFuller(post, other))
  )
}
