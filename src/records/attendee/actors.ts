import type { Span } from '../../core/span.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'
import { type Sentence, splitClauses, splitOutsideBrackets } from '../../segment/index.js'
import { groupsIn, namesGroup } from './groups.js'

/** Who acts: a person's mention, or the span of an unnamed group; offsets in the article's text. */
export type Actor =
  | { readonly person: Mention<PersonValue>; readonly span: Span }
  | { readonly person: null; readonly span: Span }

/** A clause with those in it who may be its subject. */
export interface Clause extends Span {
  readonly text: string
  readonly actors: readonly Actor[]
}

/** Who is only spoken of. */
const NOT_ACTOR_BEFORE =
  /(?:陪同|随同|任命|授予|免去|选举|推[选举定]|会见了?|看望|慰问|接替|传达了?|学习|贯彻|落实|围绕|根据|按照|关于|以|宣读的|批准了?|拥护|(?:一致|完全)(?:同意|赞同)|(?:期待|希望|盼望|愿意?)(?:着|能)?[同与和])$/u
const NOT_ACTOR_AFTER =
  /^(?:等?(?:同志|人)?的?陪同下|同志为|为核心|新时代|(?:总书记|主席|总理)提出的|总书记(?:关于|在(?![^，。；的]{2,20}(?:主持|出席|参加|发表|会见|强调|指出|表示))|重要|的|提出|对)|重要(?:讲话|指示)|(?:主席|总书记|总理|委员长)?(?:贺信|贺电)|的(?!工作|(?:发言|演讲|致辞|讲话)(?:赢得|引[起发来]|博得|获得|激起))|(?![^，。；]{0,12}受)[^，。；]{0,16}委托(?!下)|同志诞辰|亲自|署名|(?:主席|总书记|总理|委员长)?在[^，。；]{2,20}上的[^，。；]{0,6}(?:讲话|演讲|致辞)(?=将|是|为))/u
/** 听取了市经委主任甲的汇报: the genitive names who reported. */
const HEARD = /听取/u
const HEARD_OF =
  /^(?:等?[\d一二三四五六七八九十]+[名位][^，。；]{0,6}(?:委员|代表|同志)的?|等?的)[^，。；]{0,24}(?:汇报|报告|说明|发言|介绍|意见|建议)|^(?:同志)?(?:关于|就)(?=[^，。；])/u
/** 听取了甲副委员长作的报告: the same behind a post that follows the name. */
const REPORT_OF = /^所?作的(?!讲话)/u
/** 根据市计委主任甲向大会作的报告: whose report is drawn on gave it. */
const REPORTS_AS = /^(?:向[^，。；]{2,12})?(?:所?作|提交)的/u
/** 传达学习甲在上级会议上的讲话: whose words are passed on. */
const RELAYED = /传达|学习了/u
const RELAYED_OF = /^(?:所作)?的[^，。；]{0,12}(?:讲话|报告|指示|批示)|^[^，。；]{0,4}在[^，。；]{2,18}上的/u
/** 对作者甲表示祝贺, 向甲表示感谢: to whom it is said. */
const TOWARDS = /[对向](?:\p{Script=Han}{1,3})?$/u
const WISHED = /^等?[^，。；]{0,8}(?:表示|致以|的(?:到来|莅临|支持|关心))/u
/** 吴江就准备情况向市委书记甲作汇报: who is told. */
const TOLD_TO =
  /^(?:等(?:市|省|县|区|州)?(?:领导)?)?(?:同志)?(?:[作做]了?[^，。；]{0,12}(?:汇报|报告|说明|述职)|汇报|报告|介绍|反映|述职|提出)/u
/** Whether a person that a clause names can be its subject. */
const acts = (sentence: Sentence, { start, end, value }: Mention<PersonValue>): boolean => {
  const before = sentence.text.slice(
    Math.max(0, value.phrase.start - sentence.start - 160),
    value.phrase.start - sentence.start
  )
  const after = sentence.text.slice(end - sentence.start, end - sentence.start + 24)
  const heard = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；')) + 1)
  const behindPost = sentence.text.slice(value.phrase.end - sentence.start, value.phrase.end - sentence.start + 24)
  if (HEARD.test(heard) && (HEARD_OF.test(after) || REPORT_OF.test(behindPost))) return true
  if (before.endsWith('根据') && REPORTS_AS.test(after)) return true
  if (RELAYED.test(heard) && RELAYED_OF.test(after)) return false
  if (/^(?:共同)?(?:举行|召开|举办|出席)的/u.test(after)) return false
  if (/审议和?了?$/u.test(before) && !/^(?:(?:受|代表)[^，。；]{1,20}(?:委托)?)?(?:宣读|所?[作做])/u.test(after))
    return false
  if (TOWARDS.test(before) && (WISHED.test(after) || TOLD_TO.test(after))) return false
  return !NOT_ACTOR_BEFORE.test(before) && !NOT_ACTOR_AFTER.test(after) && start < end
}

/** 省委书记在全省大会上强调: a headline's post that one person holds, who is no group. */
const SOLE_POST = /^\p{Script=Han}{1,3}委书记$/u

/** 甲与参展企业负责人交流: with whom it is done. */
const PARTNER = /[与向对]/u

/** Whether anybody can be read in a sentence at all: a person, or the head of a group. */
export const mayHaveActors = (sentence: Sentence, persons: readonly Mention<PersonValue>[]): boolean =>
  namesGroup(sentence.text) || within(persons, sentence).length > 0

/** Clauses of a sentence with their actors; in headlines a space parts clauses too. */
export const clausesOf = (sentence: Sentence, persons: readonly Mention<PersonValue>[]): Clause[] => {
  const marks = sentence.role === 'paragraph' ? null : '，；：。！？ 　'
  const spans = marks
    ? splitOutsideBrackets(sentence.text, marks, sentence.start)
    : splitClauses(sentence.text, sentence.start)
  const here = within(persons, sentence)
  const phrases = here.map(({ value }) => value.phrase)
  return spans.map((span) => {
    const text = sentence.text.slice(span.start - sentence.start, span.end - sentence.start)
    const all = here.length === 0 ? here : within(here, span)
    const named = all.filter((person) => acts(sentence, person))
    const posts = phrases.filter((phrase) => phrase.start < span.end && phrase.end > span.end)
    const actors = actorsIn(sentence, span, named, all).filter(
      ({ person, span: { start, end } }) =>
        person !== null ||
        !(
          PARTNER.test(sentence.text.slice(Math.max(0, start - sentence.start - 1), start - sentence.start)) ||
          posts.some((post) => post.start <= start) ||
          (marks && SOLE_POST.test(sentence.text.slice(start - sentence.start, end - sentence.start)))
        )
    )
    return { start: span.start, end: span.end, text, actors }
  })
}

const actorsIn = (
  sentence: Sentence,
  clause: Span,
  named: readonly Mention<PersonValue>[],
  all: readonly Mention<PersonValue>[]
): Actor[] => {
  const actors: Actor[] = named.map((person) => ({
    person,
    span: {
      start: Math.max(person.value.phrase.start, clause.start),
      end: Math.max(person.end, Math.min(person.value.phrase.end, clause.end))
    }
  }))
  let from = clause.start
  const gaps: Span[] = []
  for (const person of all) {
    gaps.push({ start: from, end: Math.min(person.value.phrase.start, person.start) })
    from = Math.max(person.end, person.value.phrase.end)
  }
  gaps.push({ start: from, end: clause.end })
  for (const gap of gaps) {
    if (gap.end - gap.start < 4) continue
    const local = { start: gap.start - sentence.start, end: gap.end - sentence.start }
    for (const group of groupsIn(sentence.text, local)) {
      const from = gap.start === clause.start && group.start === local.start ? bodiesBefore(sentence.text, group) : 0
      const start = group.start - from + sentence.start
      actors.push({ person: null, span: { start, end: group.end + sentence.start } })
    }
  }
  return actors.sort((a, b) => a.span.start - b.span.start)
}

/** 市委办、政府办，各县负责人: clauses of bodies alone, whose head stands at the end of the next. */
const BODY_ALONE =
  '\\p{Script=Han}{1,16}(?:(?<!常)委|[局厅办部院行会处科站所]|办公室|公司|中心|政府|大学|兵团|[省市县区]市|单列市)'
const BODIES = new RegExp(
  `(?<=[，。；：]|^)(?![由在据经向对从]|记者)(?:${BODY_ALONE}(?:[、和]${BODY_ALONE}){0,8}，){1,3}$`,
  'u'
)
const NO_BODY = /会议|大会|[论座谈]会|召开|举行|出席|参加|主持|通过|全会|上会/u
/** Units before a group in which such a clause may stand. */
const REACH = 80

/** Length of the clause of bodies that a group at the beginning of the next goes on from; 0 where there is none. */
const bodiesBefore = (text: string, { start, end }: Span): number => {
  if (text.slice(start, end).includes('等')) return 0
  const bodies = BODIES.exec(text.slice(Math.max(0, start - REACH), start))?.[0] ?? ''
  return NO_BODY.test(bodies) ? 0 : bodies.length
}

/** 甲以“A”、乙以《B》为题: what each of a list spoke about. */
const ON_THEME = '(?:，?分?别?(?:以|就|围绕)[“《][^“”《》]{1,80}[”》](?:为(?:主)?题)?，?)'
const COORDINATED = new RegExp(
  `^(?:等|女士|先生|同志)?${ON_THEME}?(?:、|和|与|同|率领?|带领|及|以及|，以及|、?以及|暨)?$`,
  'u'
)

/** A member of the list whose name was not read, or what the next is called by: 、返乡青年甲. */
const UNREAD =
  /^、(?![^，。]*(?:会议|讲话|发言|主持|出席|列席|参加|指出|强调|表示|[作做]|听取))[^，。；：《》“”]{2,24}(?:、|，?(?:以及|及|和)|[员家师生手工户者]|青年|大学|学院|公司|集团)$|^(?:、|和|及|以及)(?![^，。]*(?:会议|主持|出席|参加|作|听取))[^，。；：《》“”、]{2,16}(?:代表|人士)、$|^(?:、|和|以及)来自[^，。；、]{2,20}的$/u

/** 、自然科学基金委甲秘书长: the body before a name whose post stands behind it. */
const OWN_BODY = /^(?:、|和|与|及|以及)\p{Script=Han}{2,20}(?:[会局院部厅委办司处校所府社]|中心|公司|集团)$/u
const postBehind = ({ person }: Actor): boolean => person !== null && person.value.phrase.end > person.end

/** Runs of actors that one deed belongs to. */
export const runsOf = (clause: Clause, text: (span: Span) => string): Actor[][] => {
  const runs: Actor[][] = []
  for (const actor of clause.actors) {
    const last = runs.at(-1)?.at(-1)
    const gap = last ? text({ start: last.span.end, end: actor.span.start }) : ''
    const joint =
      /[同与]$/u.test(gap) && /^(?:座谈|共同|一道|一起)/u.test(text({ start: actor.span.end, end: clause.end }))
    if (last && (joint || COORDINATED.test(gap) || UNREAD.test(gap) || (postBehind(actor) && OWN_BODY.test(gap))))
      runs.at(-1)?.push(actor)
    else runs.push([actor])
  }
  return runs
}
