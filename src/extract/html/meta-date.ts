import type { CheerioAPI } from 'cheerio'
import { DATE_META } from './templates.js'

const DAY = /((?:19|20)\d{2})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})/u
/** Founder's pages state their properties in a comment: <!--enpproperty <date>2016-07-28 00:00:00:000</date>…/enpproperty--> */
const PROPERTY = /<!--enpproperty[\s\S]{0,2000}?<date>([^<]{8,40})<\/date>/u

/** The day of publication that meta elements or a comment of the publishing system state, ISO 8601. */
export const metaDate = ($: CheerioAPI, source: string): string | null => {
  const stated = new Map<string, string>()
  $('meta').each((_, element) => {
    const { name, property, itemprop, content } = element.attribs
    const key = (name ?? property ?? itemprop ?? '').toLowerCase()
    if (key && content && !stated.has(key)) stated.set(key, content)
  })
  const property = PROPERTY.exec(source)?.[1]
  for (const value of [property, ...DATE_META.map((name) => stated.get(name.toLowerCase()))]) {
    const [, year, month, day] = DAY.exec(value ?? '') ?? []
    if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  }
  return null
}
