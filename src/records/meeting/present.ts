import type { Span } from '../../core/span.js'
import type { MeasureValue } from '../../mentions/measure/index.js'
import { type Mention, within } from '../../mentions/mention.js'
import type { Sentence } from '../../segment/index.js'
import { clauseAt } from './clause.js'
import { type Cluster, type SentenceMeetings, speaksOf } from './cluster.js'

/** How many people a meeting had, with the span that says so. */
export interface PresentFound extends Span {
  readonly count: number
  readonly cluster: Cluster
}

const PEOPLE = /^(?:人|名|位|余人|多人)$/u
const ACTUAL = /实到|实有|实出席|到会(?!人数：?应)/u
const PRESENT =
  /出席|参加|参会|与会|到会|到场|围坐|实到|[齐汇相共欢]聚|聚会|收听|收看|聚集|云集|莅临|聚首|参与|吸引|[里内]坐[了满]/u
const NOT_PRESENT =
  /运动员|选手|队员|游客|考生|求职|应聘|参赛|报名|[每历往]年|[往历每][届次]|应到|应出席|选举|任命|缺席|请假|列席|培训|死亡|受伤/u

/** 为甲等10名“创新人物”颁奖, 9700名创业人才参赛: so many who are honoured there, or compete. */
const HONOURED = /颁奖|颁发|授奖|参赛/u

/** A list of those present goes over many clauses: 出席会议的副主任有…，委员共48人. */
const PRESENT_LIST = /^[^，]{0,16}(?:出席|参加)[^，]{0,10}的|^出席/u
/** 来自全国的200多名专家，围绕…: those who came as the subject of what is done there. */
const FROM =
  /^来自[^，。；]{2,40}(?:[名位][^，。；]{2,16}|\d[余多]?人)(?:$|围绕|就(?!业)|共[商话谋论议同]|齐聚|相聚|展开|开展|进行)/u
/** Fewer are counted among others only where 实到 is said. */
const FEW = 10
/** More than any hall holds. */
const MOST = 99_999
/** A sentence about a show or feast: 本届文博会以…为主题. */
const OTHER_EVENT = /^[^，。]{0,12}(?:博会|展会|展览会|交易会|[节展周赛])[^，。]{0,4}(?:以|共|吸引|将|有|由)/u

/** 百余位专家以及2000多名投资者: each kind counted for itself, and none of all. */
const BESIDE = /^\p{Script=Han}{1,12}(?:、|和|及|以及)$/u
/** 31名县委委员、6名候补委员: those who vote are the members present. */
const DEPUTIES = /^(?:余)?候补/u
const isBeside = ({ start, text }: Sentence, count: Span, other: Span): boolean =>
  BESIDE.test(text.slice(count.end - start, Math.max(count.end, other.start) - start)) &&
  !DEPUTIES.test(text.slice(other.end - start, other.end - start + 4))

/** The number of people said to be present in a sentence. */
export const presentIn = (of: SentenceMeetings, measures: readonly Mention<MeasureValue>[]): PresentFound | null => {
  const { sentence } = of
  if (!PRESENT.test(sentence.text) && !sentence.text.includes('来自')) return null
  const people = within(measures, sentence).filter(
    ({ value }) => PEOPLE.test(value.unit) && value.value >= 3 && value.value <= MOST
  )
  const clauseText = (span: Span): string => {
    const clause = clauseAt(sentence, span.start)
    return sentence.text.slice(clause.start - sentence.start, clause.end - sentence.start)
  }
  const around = (span: Span, before: number, after: number): string => {
    const lead = sentence.text.slice(Math.max(0, span.start - sentence.start - before), span.start - sentence.start)
    const rest = sentence.text.slice(span.start - sentence.start, span.end - sentence.start + after)
    return (lead.split(/[，；。]/u).at(-1) ?? '') + (rest.split(/[，；。]/u)[0] ?? '')
  }
  const stated =
    people.find((span) => ACTUAL.test(around(span, 10, 0))) ??
    people.find(
      (span) =>
        span.value.value >= FEW &&
        (PRESENT.test(clauseText(span)) || PRESENT_LIST.test(sentence.text) || FROM.test(clauseText(span))) &&
        !NOT_PRESENT.test(around(span, 8, 3)) &&
        !HONOURED.test(around(span, 0, 24))
    )
  if (stated && !ACTUAL.test(around(stated, 10, 0)) && people.some((other) => isBeside(sentence, stated, other)))
    return null
  if (stated && OTHER_EVENT.test(sentence.text) && of.named.every(({ mention }) => mention.start > stated.start))
    return null
  const cluster = stated && speaksOf(of, stated.start)
  return stated && cluster ? { start: stated.start, end: stated.end, count: stated.value.value, cluster } : null
}
