import type { Span } from '../../core/span.js'
import type { MeasureValue } from '../../mentions/measure/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { Sentence } from '../../segment/index.js'
import { clauseAt, NEAR } from './clause.js'
import { type Cluster, type SentenceMeetings, speaksOf } from './cluster.js'

/** How many people a meeting had, with the span that says so. */
export interface PresentFound extends Span {
  readonly count: number
  readonly cluster: Cluster
}

const PEOPLE = /^(?:人|名|位|余人|多人)$/u
/** 数百名, 几十位: how many no number says. */
const VAGUE = /^[数几]/u
const ACTUAL = /实到|实有|实出席|到会(?!人数：?应)/u
const PRESENT =
  /出席|参加|参会|与会|到会|到场|围坐|实到|[齐汇相共欢]聚|聚会|收听|收看|聚集|云集|莅临|聚首|参与|吸引|[里内]坐[了满]/u
const NOT_PRESENT =
  /运动员|选手|队员|游客|考生|求职|应聘|参赛|报名|[每历往]年|[往历每][届次]|应到|应出席|选举|任命|缺席|请假|列席|培训|死亡|受伤/u

/** 为甲等10名“创新人物”颁奖, 9700名创业人才参赛: so many who are honoured there, or compete. */
const HONOURED = /颁奖|颁发|授奖|参赛/u

/** A list of those present goes over many clauses: 出席会议的副主任有…，委员共48人. */
const PRESENT_LIST = /^[^，]{0,16}(?:出席|参加)[^，]{0,10}的|^出席/u
/** 200多名专家围绕…深入交流: those who came as the subject of what is done there. */
const SUBJECT =
  /^(?:共有?|近|逾|超)?[\d.万]+[余多]?[名位][^，。；、]{2,14}(?:围绕|就(?!业)|聚焦)[^。；]{2,60}(?:交流|研讨|讨论|探讨|对话|座谈|商讨)/u
/** 与28位企业家代表面对面: those met, who are all that came beside the hosts. */
const MET =
  /[与同和]\d+[余多]?[名位](?:(?![与同和])[^，。；、])*(?:代表|专家|委员|企业家)(?:[^，。；]{0,4}(?:面对面|座谈|围坐|交流|对话|恳谈))/u
/** Beside the words of presence, what a sentence that counts those present has. */
const TRIGGER = /来自|围绕|聚焦|就|面对面|座谈|交流/u
/** 25名参加人中有24人到会 */
const CAME = /中有?\d+[名位人]\p{Script=Han}{0,2}到[会场]/u
/** 来自全国的200多名专家，围绕…: those who came as the subject of what is done there. */
const FROM =
  /^来自[^，。；]{2,40}(?:[名位][^，。；]{2,16}|\d[余多]?人)(?:$|围绕|聚焦|就(?!业)|共[商话谋论议同]|齐聚|相聚|展开|开展|进行)/u
/** Fewer are counted among others only where 实到 is said. */
const FEW = 10
/** More than any hall holds. */
const MOST = 99_999
/** A sentence about a show or feast: 本届文博会以…为主题. */
const OTHER_EVENT = /^[^，。]{0,12}(?:博会|展会|展览会|交易会|[节展周赛])[^，。]{0,4}(?:以|共|吸引|将|有|由)/u

/** 百余位专家以及2000多名投资者: each kind counted for itself, and none of all. */
const BESIDE = /^[\p{Script=Han}、]{1,14}(?:、|和|及|以及)$/u
const BESIDE_MANY =
  /^[\p{Script=Han}、]{1,14}(?:、|和|及|以及)(?:\p{Script=Han}{0,6}\d+[余多]?[个家]|(?:数|几|上|近)[十百千][余多]?[名位人])/u
/** 31名县委委员、6名候补委员: those who vote are the members present. */
const DEPUTIES = /^(?:余)?候补/u
const isBeside = ({ start, text }: Sentence, count: Span, other: Span): boolean =>
  BESIDE.test(text.slice(count.end - start, Math.max(count.end, other.start) - start)) &&
  !DEPUTIES.test(text.slice(other.end - start, other.end - start + 4))

/** What of its clause stands around a count, so many units before and behind it. */
const around = ({ start, text }: Sentence, span: Span, before: number, after: number): string => {
  const lead = text.slice(Math.max(0, span.start - start - before), span.start - start)
  const rest = text.slice(span.start - start, span.end - start + after)
  return (lead.split(/[，；。]/u).at(-1) ?? '') + (rest.split(/[，；。]/u)[0] ?? '')
}

/** 实到28人, 其中有24人到会: those who did come. */
const isActual = (sentence: Sentence, span: Span): boolean =>
  ACTUAL.test(around(sentence, span, 10, 0)) || CAME.test(around(sentence, span, 3, 4))

/** Whether the sentence says of a count of people that they are there. */
const isThere = (sentence: Sentence, span: Span): boolean => {
  const { start, text } = sentence
  const clause = clauseAt(sentence, span.start)
  const clauseText = text.slice(clause.start - start, clause.end - start)
  return (
    PRESENT.test(clauseText) ||
    PRESENT_LIST.test(text) ||
    FROM.test(clauseText) ||
    MET.test(clauseText) ||
    (span.start - clause.start <= 2 && SUBJECT.test(text.slice(span.start - start, span.start - start + NEAR)))
  )
}

/** Whether a count is of all who are there, and not of one kind among others or of those who should come. */
const isOfAll = (sentence: Sentence, span: Span, people: readonly Span[]): boolean => {
  const rest = sentence.text.slice(span.end - sentence.start, span.end - sentence.start + 24)
  return !BESIDE_MANY.test(rest) && people.every((other) => !isBeside(sentence, span, other))
}

/** The number of people said to be present in a sentence. */
export const presentIn = (of: SentenceMeetings, measures: readonly Mention<MeasureValue>[]): PresentFound | null => {
  const { sentence } = of
  if (!PRESENT.test(sentence.text) && !TRIGGER.test(sentence.text)) return null
  const people = within(measures, sentence).filter(
    ({ start, value }) =>
      PEOPLE.test(value.unit) &&
      value.value >= 3 &&
      value.value <= MOST &&
      !VAGUE.test(sentence.text.charAt(start - sentence.start))
  )
  const actual = people.find((span) => isActual(sentence, span))
  const stated =
    actual ??
    people.find(
      (span) =>
        span.value.value >= FEW &&
        isThere(sentence, span) &&
        !NOT_PRESENT.test(around(sentence, span, 8, 3)) &&
        !HONOURED.test(around(sentence, span, 0, 24))
    )
  if (!stated || (!actual && !isOfAll(sentence, stated, people))) return null
  if (OTHER_EVENT.test(sentence.text) && of.named.every(({ mention }) => mention.start > stated.start)) return null
  const cluster = speaksOf(of, stated.start)
  return cluster ? { start: stated.start, end: stated.end, count: stated.value.value, cluster } : null
}
