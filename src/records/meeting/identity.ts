import { matches } from '../../core/lexicon.js'

const NUMERALS = '零一二三四五六七八九'

const inWords = (digits: string): string => {
  const value = Number(digits)
  if (value >= 100 || value === 0) return digits
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? NUMERALS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? NUMERALS.charAt(ones) : ''}`
}

/** A name in its shortest usual form, so that full and short forms of one meeting can be compared. */
export const folded = (name: string): string => {
  const digits = name.replace(/(?<!\d)(\d{1,2})(?=次|届)/gu, inWords)
  const short = digits.replace(/人民代表大会/gu, '人大').replace(/常务委员会/gu, '常委会')
  return (/[次届]/u.test(short) ? counted(short) : short.replace(OF_PARTY, ''))
    .replace(/(?<=次|(?:委员会|领导小组|国务院|委))全体(?:（扩大）|扩大)?会议/gu, '全会')
    .replace(/人民政府/gu, '政府')
    .replace(/国务院新闻办(?:公室)?/gu, '国新办')
    .replace(/（扩大）(?=会$)/gu, '')
    .replace(/(?<=.{4}(?:联席|推进|协调|调度|动员|部署|座谈))会议$/gu, '会')
    .replace(/(?<=.{4})(?:电视电话|视频|电视|电话)(?=会议?$)/gu, '')
    .replace(/[“”‘’《》〈〉（）、，·—\s-]/gu, '')
}

const OF_PARTY = /^(?:中国共产党|中共)(?=.)|^党的/gu

/** A name that is counted by sessions or terms, as most are not, with its numbers and committees in their usual order. */
const counted = (name: string): string =>
  name
    .replace(/第(?=[一二三四五六七八九十百]{1,5}[次届])/gu, '')
    .replace(
      /^(?:中国人民)?(?:政协|政治协商会议)([一二三四五六七八九十]{1,3}届)(\p{Script=Han}{1,8}?)委员会/gu,
      '$2政协$1'
    )
    .replace(/^政协(\p{Script=Han}{2,12}?)([一二三四五六七八九十]{1,3}届)委员会/gu, '$1政协$2')
    .replace(OF_PARTY, '')
    .replace(/([一二三四五六七八九十]{1,3}届)中央委员会([一二三四五六七八九十]{1,3})次全体会议/gu, '$1$2中全会')
    .replace(/(?<=[省市县区州盟旗])([一二三四五六七八九十]{1,3}届)委员会(?=[一二三四五六七八九十]{1,3}次全)/gu, '委$1')

const KIND =
  /(主任|委员长|主席团?|常务|党组(?:理论学习中心组)?|代表团|工作|联席|书记办公|全体|学习|预备|闭幕|开幕|召集人|秘书长|负责人|[团组]长)(?:扩大)?(?:[一二三四五六七八九十百]{1,5}次)?(?:全体)?会议$/u
/** What a meeting is counted by: the pattern of such a number, and the unit without which it matches nothing. */
interface Count {
  readonly unit: string
  readonly pattern: RegExp
}
const SESSION: Count = { unit: '次', pattern: /([一二三四五六七八九十百]{1,5})次(?!党代会)/gu }
const TERM: Count = { unit: '届', pattern: /([一二三四五六七八九十百]{1,5}|首)届/gu }

const numbersOf = (text: string, { unit, pattern }: Count): string =>
  text.includes(unit)
    ? matches(pattern, text)
        .map((m) => m[1]?.replace('首', '一'))
        .join()
    : ''

/** Whether two lists of numbers differ; one that ends in the other is its fuller form. */
const conflict = (a: string, b: string): boolean =>
  a !== '' && b !== '' && a !== b && !a.endsWith(`,${b}`) && !b.endsWith(`,${a}`)

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (const unit of long) if (unit === short.charAt(at)) at++
  return at === short.length
}

/** A name without its numbers, whose order differs: 十三届人大常委会八次会议, 人大常委会十三届八次会议. */
const unnumbered = (name: string): string =>
  name
    .replace(SESSION.pattern, '')
    .replace(TERM.pattern, '')
    .replace(/20\d\d年(?:度)?/gu, '')
    .replace(/会会议$/u, '会')

const HEAD_WORD = /(?:[^会]{2}会|会商会|会议|论坛|峰会|年会|大会|全会|两会)$/u

/** 州委十二届一次全会, 州纪委一次全会: a committee and the commission that the same congress elects. */
const OF_DISCIPLINE = /纪律检查委员会|纪委/u
const ofDiscipline = (a: string, b: string): boolean => OF_DISCIPLINE.test(a) !== OF_DISCIPLINE.test(b)

/** 十五届人大三次会议 and 十五届人大常委会三次会议: a congress and its standing committee. */
const ofOtherBody = (a: string, b: string): boolean =>
  a.includes('常委会') !== b.includes('常委会') &&
  [a, b].every((name) => /[一二三四五六七八九十]次会议$/u.test(name) && /人大|政协|委员会|常委会/u.test(name))

const RANK = /^(?:随后|会后)?(?:[全我]([国省市县州])|([省市县州])(?:委|政府))/u
const rankOf = (name: string): string => RANK.exec(name)?.slice(1).join('') ?? ''

/** Whether two names say that they are of different levels: 全国安全生产会议, 我省安全生产会议. */
export const ofOtherRank = (a: string, b: string): boolean => {
  const [of, other] = [rankOf(a), rankOf(b)]
  return of !== '' && other !== '' && of !== other
}

/** Whether names are of other numbers than all that a meeting is known by: 七次会议, where that is 六次会议 and 常委会会议. */
export const ofOtherNumber = (names: readonly string[], known: readonly string[]): boolean =>
  [SESSION, TERM].some((count) => {
    if (names.every((name) => numbersOf(name, count) === '')) return false
    const pairs = names.flatMap((name) =>
      known
        .filter((form) => kindOf(form) === kindOf(name))
        .map((form) => [numbersOf(name, count), numbersOf(form, count)] as const)
    )
    return (
      pairs.some(([own, other]) => conflict(own, other)) && !pairs.some(([own, other]) => own !== '' && own === other)
    )
  })

/** Whether two folded names can mean one meeting: the same kind, no number against another, one a shortening of the other. */
export const sameMeeting = (a: string, b: string): boolean => {
  if (a === b) return true
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.slice(-2) !== long.slice(-2)) return false
  const kind = KIND.exec(short)?.[1] ?? ''
  if (kind !== (KIND.exec(long)?.[1] ?? '') && (kind !== '' || !/^.{0,2}会议$/u.test(short))) return false
  if (conflict(numbersOf(short, SESSION), numbersOf(long, SESSION)) || ofOtherBody(short, long)) return false
  if (/全会$/u.test(short) && /次/u.test(short) && ofDiscipline(short, long)) return false
  if (conflict(numbersOf(short, TERM), numbersOf(long, TERM))) return false
  if (!HEAD_WORD.test(short)) return false
  if (isSubsequence(short, long)) return true
  const numbered = numbersOf(short, SESSION) !== '' && numbersOf(long, SESSION) !== ''
  const [less, more] = [unnumbered(short), unnumbered(long)].sort((x, y) => x.length - y.length)
  return numbered && less !== undefined && more !== undefined && isSubsequence(less, more)
}

/** Length of the longest common subsequence; names are short. */
const shared = (a: string, b: string): number => {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const unit of a) {
    const next = [0]
    for (let i = 0; i < b.length; i++)
      next.push(unit === b.charAt(i) ? (row[i] ?? 0) + 1 : Math.max(row[i + 1] ?? 0, next[i] ?? 0))
    row = next
  }
  return row[b.length] ?? 0
}

/** Of the shorter name's units, how many a headline's wording must share with the text's. */
const ALIKE = 0.7
/** How many where headline and lead tell of one meeting each. */
export const ALIKE_ALONE = 0.4

/** The kind of a session that tells it from others; a work conference is told by its subject. */
const kindOf = (name: string): string => (KIND.exec(name)?.[1] ?? '').replace('工作', '')

/** Whether a headline's name is a free shortening of one in the text: the same head, most of its units in order. */
export const isHeadlineOf = (headline: string, name: string, alike = ALIKE): boolean => {
  if (headline.slice(-2) !== name.slice(-2) || kindOf(headline) !== kindOf(name)) return false
  if (ofOtherRank(headline, name) || conflict(numbersOf(headline, SESSION), numbersOf(name, SESSION))) return false
  if (conflict(numbersOf(headline, TERM), numbersOf(name, TERM))) return false
  const [a, b] = [headline.slice(0, -2), name.slice(0, -2)]
  const least = Math.min(a.length, b.length)
  return least >= 4 && shared(a, b) >= alike * least
}

/** Of the shorter name's subject, how much two kinds of meeting must share to be one: 安全生产会议, 安全生产推进会. */
const SUBJECT = 0.7
const LEAST_SUBJECT = 4

/** Whether a headline that tells of one meeting names its subject as the lead does, though by another kind. */
export const isOfSubject = (headline: string, name: string): boolean => {
  if (ofOtherRank(headline, name) || conflict(numbersOf(headline, SESSION), numbersOf(name, SESSION))) return false
  if (conflict(numbersOf(headline, TERM), numbersOf(name, TERM))) return false
  const [a, b] = [headline.replace(KIND_WORDS, ''), name.replace(KIND_WORDS, '')]
  const least = Math.min(a.length, b.length)
  return least >= LEAST_SUBJECT && shared(a, b) >= SUBJECT * least
}
/** Whether a name tells nothing but its kind: 专题座谈会, 工作会议. */
export const isKindAlone = (name: string): boolean => name.replace(KIND_WORDS, '') === ''
const KIND_WORDS =
  /(?:工作|推进|部署|动员|调度|座谈|讨论|专题|现场|总结|表彰|会员|代表|新闻|发布|研讨|交流|高峰|全体|电视|电话|视频)*(?:大会|会议|年会|论坛|峰会|例会|会)$/u

const NUMBER_VALUE = /^(?:(?:([一二三四五六七八九])?百)?零?)(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/u

/** 一百零七 → 107, 第十四 → 14, 首 → 1; null for what is no number. */
export const ordinal = (text: string): number | null => {
  if (/^\d+$/u.test(text)) return Number(text)
  if (text === '首') return 1
  const match = NUMBER_VALUE.exec(text)
  if (!match || text === '') return null
  const digit = (unit: string | undefined, absent: number): number => (unit ? NUMERALS.indexOf(unit) : absent)
  const hundreds = text.includes('百') ? digit(match[1], 1) : 0
  const tens = text.includes('十') ? digit(match[2], 1) : 0
  return hundreds * 100 + tens * 10 + digit(match[3], 0)
}
