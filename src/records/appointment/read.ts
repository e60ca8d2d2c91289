import { matches } from '../../core/lexicon.js'
import type { Span } from '../../core/span.js'
import { ACCEPTING, BETWEEN, GIVING, POST_BREAK, POST_END, TAKING, TOLD_ELSEWHERE } from './lexicon.js'
import { isName, lastNameIn } from './names.js'
import type { Change } from './schema.js'

/** One change of one post, as a sentence tells it. Offsets are those of the sentence. */
export interface Told {
  readonly action: Change
  readonly person: Span
  readonly post: Span | null
  readonly rule: string
}

const REACH = 60
const LINK = /^(?:[，、；和及并与]|以及){0,2}/u
/** 任命：A为B */
const OPENING = /^：?/u
const NAMES_THEN = (joint: string): RegExp =>
  new RegExp(`^([^，。；：！？的辞]{2,60}?)(?:同志|先生|女士|等)?${joint}`, 'u')
const MADE = NAMES_THEN('(?:为(?!为)|代理)')
const OWNED = NAMES_THEN('的')
const LEAVING = NAMES_THEN('(?:提出的?|关于)?辞去(?:了)?(?:的)?(?:所担任的)?')

/** Names of a list such as A、B和C, the last of which may stand behind a post. */
const namesIn = (text: string, start: number, end: number): Span[] => {
  const found: Span[] = []
  let at = start
  for (const part of text.slice(start, end).split(/(?<=[、和])/u)) {
    const bare = part.replace(/[、和]$/u, '')
    const span = isName(bare) ? { start: at, end: at + bare.length } : lastNameIn(bare, at)
    if (span) found.push(span)
    at += part.length
  }
  return found
}

/** Another change, and no post. */
const NO_POST = /为|^(?:决定)?(?:免去|任命|罢免|接受)/u

/** The posts from an offset on: 省委常委、秘书长, each up to what closes it. */
const postsAt = (text: string, start: number): { posts: Span[]; end: number } => {
  const posts: Span[] = []
  let at = start
  for (;;) {
    const rest = text.slice(at, at + REACH)
    const stop = POST_BREAK.exec(rest)
    const end = at + (stop?.index ?? rest.length)
    if (end === at || !POST_END.test(text.slice(at, end)) || NO_POST.test(text.slice(at, end))) break
    posts.push({ start: at, end })
    at = end
    if (stop?.[0] !== '、') break
    at += 1
  }
  const last = posts.at(-1)?.end ?? start
  return { posts, end: last + (/^(?:的?职务|一职|之职)/u.exec(text.slice(last))?.[0].length ?? 0) }
}

/** A chain of persons with their posts: 任命A为B，C为D. */
const chain = (text: string, from: number, shape: RegExp, told: (names: Span[], posts: Span[]) => Told[]): Told[] => {
  const found: Told[] = []
  let at = from
  for (let first = true; ; first = false) {
    const start = at + ((first ? OPENING : LINK).exec(text.slice(at))?.[0].length ?? 0)
    if (!first && start === at) break
    const match = shape.exec(text.slice(start, start + REACH))
    if (!match) break
    const names = namesIn(text, start, start + (match[1]?.length ?? 0))
    const { posts, end } = postsAt(text, start + match[0].length)
    if (names.length === 0 || posts.length === 0) break
    found.push(...told(names, posts))
    at = end
  }
  return found
}

const each = (names: readonly Span[], posts: readonly Span[], rest: Omit<Told, 'person' | 'post'>): Told[] =>
  names.flatMap((person) => posts.map((post) => ({ ...rest, person, post })))

/** A post that is held for the time being: 代理市长, 代市长. */
const deputised = (text: string, told: Told): Told => {
  if (!told.post) return told
  const post = text.slice(told.post.start, told.post.end)
  const acting = /^代理?(?!表)/u.exec(post) ?? /(?=代理?(?:[省市县区州盟旗镇乡]长|主席|院长|检察长)$)/u.exec(post)
  const said = text.slice(told.person.end, told.post.start).includes('代理')
  if (!acting && !said) return told
  const start = told.post.start + (acting?.[0].length ?? 0)
  return { ...told, action: 'acting', post: { start, end: told.post.end } }
}

const given = (text: string): Told[] =>
  GIVING.flatMap(({ action, verb }) =>
    matches(verb, text).flatMap((match) =>
      chain(text, match.index + match[0].length, MADE, (names, posts) =>
        each(names, posts, { action, rule: `appointment/${action}` })
      )
    )
  ).map((told) => deputised(text, told))

/** 免去A的B职务; 其 is the person named last. */
const taken = (text: string, before: readonly Told[]): Told[] =>
  matches(TAKING, text).flatMap((match) => {
    const from = match.index + match[0].length
    const his = /^其(?:的)?/u.exec(text.slice(from))
    const last = before.filter(({ person }) => person.end <= match.index).at(-1)
    const rest = { action: 'removed', rule: 'appointment/removed' } as const
    if (his) return last ? each([last.person], postsAt(text, from + his[0].length).posts, rest) : []
    return chain(text, from, OWNED, (names, posts) => each(names, posts, rest))
  })

const accepted = (text: string): Told[] =>
  matches(ACCEPTING, text).flatMap((match) =>
    chain(text, match.index + match[0].length, LEAVING, (names, posts) =>
      each(names, posts, { action: 'accepted-resignation', rule: 'appointment/accepted-resignation' })
    )
  )

const OWN_ACT: readonly { readonly action: Change; readonly verb: RegExp }[] = [
  { action: 'resigned', verb: new RegExp(`${BETWEEN}{0,3}辞去(?:了)?(?:的|其)?(?:所担任的)?`, 'gu') },
  { action: 'elected', verb: new RegExp(`${BETWEEN}{0,3}当选(?:了|为|连任)*`, 'gu') },
  { action: 'removed', verb: new RegExp(`${BETWEEN}{0,3}不再[担兼]任`, 'gu') },
  { action: 'removed', verb: /被(?:免去|罢免|解除|撤销)(?:了)?/gu },
  { action: 'elected', verb: /被(?:选举|推选|推举|选)为/gu },
  { action: 'appointed', verb: /同志任(?!何)|(?:被|获)(?:任命|聘任|聘|任)为|接任(?!者|人)|升任|调任/gu }
]

/** The persons that a clause ends with: A、B和C当选. */
const subjectsIn = (text: string, start: number, end: number): Span[] => {
  const last = lastNameIn(text.slice(start, end), start)
  const found = last ? [last] : []
  for (let first = last; first; first = found[0] ?? null) {
    if (!/[、和]/u.test(text.charAt(first.start - 1))) break
    const before = lastNameIn(text.slice(start, first.start - 1), start)
    if (!before || before.end !== first.start - 1) break
    found.unshift(before)
  }
  return found
}

/** A辞去B, A当选B: the person is the subject. */
const ownActs = (text: string): Told[] =>
  OWN_ACT.flatMap(({ action, verb }) =>
    matches(verb, text).flatMap((match) => {
      const clause = Math.max(...[...'，。；：！？'].map((mark) => text.lastIndexOf(mark, match.index))) + 1
      if (/接受|同意|批准/u.test(text.slice(clause, match.index))) return []
      const { posts } = postsAt(text, match.index + match[0].length)
      return each(subjectsIn(text, clause, match.index), posts, { action, rule: `appointment/own-${action}` })
    })
  )

/** Every change of a post that a sentence reports. */
export const changesIn = (text: string): Told[] => {
  const made = given(text)
  const all = [...accepted(text), ...made, ...taken(text, made), ...ownActs(text)]
  return all
    .filter(({ person }) => {
      const clause = text.slice(Math.max(0, person.start - 60), person.start).replace(/.*[。；]/su, '')
      return !TOLD_ELSEWHERE.test(clause)
    })
    .sort((a, b) => a.person.start - b.person.start || (a.post?.start ?? 0) - (b.post?.start ?? 0))
}
