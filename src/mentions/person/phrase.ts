import type { Span } from '../../core/span.js'
import { ANY_HEAD, NAME_FIRST_POSTS } from './lexicon.js'
import { type PostPhrase, postsBefore } from './posts.js'
import { boundaryAfter } from './reading.js'
import type { Seed } from './seeds.js'

/** A name with the posts that stand at it. */
export interface PersonPhrase {
  readonly seed: Seed
  readonly posts: readonly Span[]
  readonly phrase: Span
}

const BRIDGE = / ?(?:(?:还)?有|[是为])?：?$/u
const BRACKET = /（([^（）]{1,60})）/uy
const HEAD_IN_BRACKET = new RegExp(`^(以上(?:均)?为|均为|时任|现任)?(.*(?:${ANY_HEAD}))$`, 'u')
const POST_AFTER = new RegExp(NAME_FIRST_POSTS, 'uy')
/** 公司董事长甲委员, 中心主任甲研究员: a seat or a rank behind the name beside the post before it; 教授 only addresses. */
const SEAT = /^(?:委员|常委|副?研究员|院士)$/u
/** 局党组成员甲副局长: a seat before the name beside the office behind it. */
const MEMBER = /(?:党[委组]|班子)(?:委员|成员)$/u
const COUNTED_HEADS = '委员|常委|人大代表|党代表|院士|教授|专家委员'
const SHARES = /^(?:、|和|及)$/u

/** The posts in brackets after a name, and whether they are said of the whole list: （以上为市人大常委会副主任）. */
const bracketPosts = (text: string, at: number): { posts: Span[]; end: number; all: boolean } | null => {
  BRACKET.lastIndex = at
  const m = BRACKET.exec(text)
  if (!m) return null
  const inside = m[1] ?? ''
  const end = at + m[0].length
  const head = HEAD_IN_BRACKET.exec(inside)
  if (!head) return { posts: [], end, all: false }
  const from = at + 1 + (head[1]?.length ?? 0)
  const posts: Span[] = []
  let start = from
  for (const part of (head[2] ?? '').split(/[、，]/u)) {
    posts.push({ start, end: start + part.length })
    start += part.length + 1
  }
  return { posts, end, all: /以上|均/u.test(head[1] ?? '') }
}

const postAfter = (text: string, at: number): Span | null => {
  POST_AFTER.lastIndex = at
  const m = POST_AFTER.exec(text)
  if (!m) return null
  const end = at + m[0].length
  return boundaryAfter(text, end) > 0 || /[主出列讲发致表指强要宣作第提]/u.test(text.charAt(end))
    ? { start: at, end }
    : null
}

/** Whether a post behind the name is another than those before it, and no form of address. */
const standsBeside = (text: string, { posts }: PostPhrase, behind: Span): boolean => {
  const last = posts.at(-1)
  const seated = last !== undefined && MEMBER.test(text.slice(last.start, last.end))
  return seated || SEAT.test(text.slice(behind.start, behind.end))
}

const JOINS_NAME = /^(?:、|和)$/u
/** 甲、乙和丙常委: the post after the last name is said of those before it too. */
const shareBack = (phrases: PersonPhrase[], from: number, post: Span): void => {
  for (let index = phrases.length - 2; index >= from; index--) {
    const before = phrases[index]
    if (!before || before.posts.length > 0) break
    phrases[index] = { ...before, posts: [post] }
  }
}

/** Length of what joins a post to its holder; in a headline a space after another name only parts two clauses. */
const bridgeBefore = (gap: string, named: boolean): number => {
  const bridge = BRIDGE.exec(gap)?.[0] ?? ''
  return bridge === ' ' && named && !MARK.test(gap) ? 0 : bridge.length
}
/** 大会执行主席是：甲、乙: what they serve as at the sitting, not a post that they are named with. */
const servesAs = (text: string, start: number, bridge: number): boolean =>
  bridge > 1 && /执行主席(?:（[^（）]{1,16}）)?$/u.test(text.slice(Math.max(0, start - bridge - 24), start - bridge))
const MARK = /[、，。；：]/u

/** 甲主席特别代表、国务委员乙: a post that says whose envoy its holder is. */
const ENVOY = /^(?:特别代表|私人代表|特使|高级代表)/u
const isEnvoy = (text: string, { start }: PostPhrase): boolean => ENVOY.test(text.slice(start, start + 4))

/** The posts of an envoy, the first from the name of the sender on. */
const envoyPosts = ({ posts }: PostPhrase, sender: PersonPhrase, floor: number): readonly Span[] => {
  const [first, ...others] = posts
  return first?.start === floor && sender.phrase.end === floor
    ? [{ start: sender.phrase.start, end: first.end }, ...others]
    : posts
}

/** 甲、乙等14位政协常委作大会发言: the post that a count at the end of a list gives to all of it. */
const COUNTED_POST = new RegExp(
  `(?:等?[\\d一二三四五六七八九十]{1,3}[名位]|等)((?!与会|代表|同志)\\p{Script=Han}{0,10}?(?:${COUNTED_HEADS}))(?=[，。；、]|[作做]|发言|围绕|就|先后|分别|结合|在|出席|列席|代表)`,
  'uy'
)
const countedPost = (text: string, at: number): Span | null => {
  COUNTED_POST.lastIndex = at
  const m = COUNTED_POST.exec(text)
  const post = m?.[1]
  return m && post !== undefined ? { start: at + m[0].length - post.length, end: at + m[0].length } : null
}

/** Gives a list that bears no post the one that is said at its end. */
const shareCounted = (phrases: PersonPhrase[], from: number, post: Span): void => {
  const members = phrases.slice(from)
  if (members.length < 2 || members.some(({ posts }) => posts.length > 0)) return
  members.forEach((member, index) => {
    phrases[from + index] = { ...member, posts: [post] }
  })
}

/** Gives each name of a sentence its posts: those before it, those its list shares, those in brackets or after it. */
export const withPosts = (text: string, seeds: readonly Seed[]): PersonPhrase[] => {
  const phrases: PersonPhrase[] = []
  let shared: readonly Span[] = []
  let floor = 0
  let list = 0
  seeds.forEach((seed, index) => {
    const gap = text.slice(floor, seed.start)
    const bridge = bridgeBefore(gap, floor > 0)
    const before = servesAs(text, seed.start, bridge) ? null : postsBefore(text, seed.start - bridge, floor)
    const shares = index > 0 && SHARES.test(gap)
    const sender = before && isEnvoy(text, before) ? phrases.at(-1) : undefined
    if (before) shared = sender ? envoyPosts(before, sender, floor) : before.posts
    else if (!shares) shared = []
    const bracket = bracketPosts(text, seed.end)
    const behind = postAfter(text, seed.end)
    const after = behind && before && !standsBeside(text, before, behind) ? null : behind
    const own = [...shared, ...(after ? [after] : []), ...(bracket?.posts ?? [])]
    const end = Math.max(seed.end, bracket?.end ?? 0, behind?.end ?? 0)
    if (sender && shared[0]?.start === sender.phrase.start) phrases.pop()
    if (!shares || before) list = phrases.length
    phrases.push({ seed, posts: own, phrase: { start: shared[0] && before ? shared[0].start : seed.start, end } })
    if (bracket?.all) {
      for (let i = list; i < phrases.length - 1; i++) {
        const phrase = phrases[i]
        if (phrase && text.charAt(phrase.phrase.end - 1) !== '）') {
          phrases[i] = { ...phrase, posts: [...phrase.posts, ...bracket.posts] }
        }
      }
    }
    if (after && JOINS_NAME.test(gap)) shareBack(phrases, list, after)
    const counted = countedPost(text, end)
    if (counted) shareCounted(phrases, list, counted)
    floor = end
  })
  return phrases
}
