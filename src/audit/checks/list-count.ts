import { characterTable } from '../../core/character-table.js'
import type { ArticleContext } from '../../document/context.js'
import { measures } from '../../mentions/measure/index.js'
import { within } from '../../mentions/mention.js'
import { sentencesOf, tokenise } from '../../segment/index.js'
import type { Check, FindingDraft } from '../finding.js'

/** Units by which things with names are counted. */
const UNITS: ReadonlySet<string> = new Set('家个名位人省市县国所座只部项条')
/** A list's reach to the left: what ends it. */
const IS_BORDER = characterTable('，。；：！？\n（）“”《》')
/** An item that counts by itself ends a list of its own. */
const COUNTS = /\d|等|[一二两三四五六七八九十][大个家项类种座]/u
/** 两位数, 两国关系, 三省一市: no count of the list */
const NO_COUNT = /^(?:数|关系|元首|人民|[一二两三四五六七八九十])/u
const REACH = 120
const LONGEST_ITEM = 20
const MOST = 30
/** The least count without 等 that is held against a longer list. */
const LEAST_HELD = 3

/** How many items a list may hold: 、 parts surely, 和 at its end perhaps. */
interface Items {
  readonly least: number
  readonly most: number
  readonly start: number
  /** Where the last part begins. */
  readonly last: number
}

/** The list that ends at an offset: its items parted by 、, the last perhaps by 和. */
const listBefore = (text: string, end: number, low: number): Items | null => {
  let start = end
  while (start > low && end - start < REACH && IS_BORDER[text.charCodeAt(start - 1)] !== 1) start--
  const items = text.slice(start, end).split('、')
  if (
    items.length < 2 ||
    items.slice(1).some((item) => item === '' || item.length > LONGEST_ITEM || COUNTS.test(item)) ||
    /分别/u.test(text.slice(start, end))
  ) {
    return null
  }
  const joints = (items.at(-1)?.match(/.(?:和|与|及|以及)(?=.)/gu) ?? []).length
  return { least: items.length, most: items.length + joints, start, last: end - (items.at(-1)?.length ?? 0) }
}

/** 深化互信、加强|两国, 在甲、乙参与旧城改造项目|4个: where something is done behind the last 、, what is counted is no list. */
const doesSomething = (item: string): boolean => tokenise(item).some(({ tag }) => tag === 'v')

const findingOf = (
  context: ArticleContext,
  at: number,
  end: number,
  count: number,
  low: number
): FindingDraft | null => {
  const text = context.article.text.text
  if (NO_COUNT.test(text.slice(end, end + 3))) return null
  const open = text.charAt(at - 1) === '等'
  const items = listBefore(text, open ? at - 1 : at, low)
  if (!items || count < 2 || count > MOST || (!open && doesSomething(text.slice(items.last, at)))) return null
  // 电子、化工类15个项目: the list says what they are, not which
  if (count > items.most) return null
  const agree = open ? count >= items.least : count >= items.least && count <= items.most
  if (open && agree && count !== items.least && count !== items.most) return null
  // 两 is said of pairs that the list does not name; only a closed or larger count is held against it
  if (!agree && !open && count < LEAST_HELD) return null
  return {
    verdict: agree ? 'confirmed' : 'discrepancy',
    text: `${count} are stated; ${items.least === items.most ? items.least : `${items.least} to ${items.most}`} are listed${open ? ' as some of them' : ''}`,
    spans: [{ start: items.start, end }]
  }
}

/** Compares the number said of a list with the items that it names: A、B、C三家企业, A、B、C等8家企业. */
export const listCount: Check = {
  name: 'list-count',
  about: 'the number said of a list against the items named in it',
  run: (context) =>
    sentencesOf(context.article).flatMap((sentence) => {
      // no list is without
      if (!sentence.text.includes('、')) return []
      return within(measures.in(context), sentence).flatMap(({ start, end, value }) => {
        if (!UNITS.has(value.unit) || value.max !== null || value.modifier !== 'exact') return []
        return findingOf(context, start, end, value.value, sentence.start) ?? []
      })
    })
}
