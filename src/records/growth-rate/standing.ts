import type { Sentence } from '../../segment/index.js'
import type { Basis } from './schema.js'

const YEAR = /同比|比上年|[比较](?:去年|上年)同期|按年/u
const PERIOD = /环比|比上月|较上月/u
/** 较去年同期（下同）, 同比（以下同）. */
const FROM_HERE = /(?<base>同比|环比|[比较]?(?:去年|上年)同期|比上年|比上月|年均)[^。；，]{0,8}[（，](?:以)?下同/u

const basisOf = (text: string): Basis | null =>
  YEAR.test(text) ? 'year-on-year' : PERIOD.test(text) ? 'period-on-period' : null

/** Basis that a row of a table heads its columns with: 指标、1—6月、同比. Null for a row that heads none. */
export const headerBasis = ({ text }: Sentence): Basis | null => (/[%‰]|百分/u.test(text) ? null : basisOf(text))

/** Basis that a sentence declares for the rest of the article. */
export const declaredBasis = ({ text }: Sentence): Basis | null => {
  const base = text.includes('下同') ? FROM_HERE.exec(text)?.groups?.['base'] : undefined
  if (base === undefined) return null
  return base === '年均' ? 'annual-average' : base.includes('同期') ? 'year-on-year' : basisOf(base)
}
