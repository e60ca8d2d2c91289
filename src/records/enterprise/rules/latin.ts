import { BEFORE_FIRM } from '../lexicon.js'
import type { Reading, Sighting } from './sighting.js'

const RUN =
  /[A-Z][A-Za-z0-9&'-]*(?:[ .,&]{1,2}(?:[A-Z&][A-Za-z0-9&'-]*|[a-z]{2,12}\b))*(?:（[A-Za-z ]{2,20}）(?:Limited|Ltd))?(?:(?<=Inc|Ltd|Corp|Co)\.)?/gu
const FORM = /(?:\b(?:Inc|Ltd|Limited|Corp|Corporation|Company|Co|SA|AG|GmbH|Group|Holdings?|PLC|LLC|Foods|Bank)\.?)$/u
const BEFORE = new RegExp(`(?:${BEFORE_FIRM}|公司|机构)$`, 'u')

/** Halden SA, 供应商Alder Works: a Latin name with a legal form, or said to be a firm's. */
export const latinNames = ({ text }: Reading): Sighting[] => {
  const found: Sighting[] = []
  for (const match of text.matchAll(RUN)) {
    const start = match.index
    const name = match[0].replace(/(?<=[A-Za-z]{3})\d+$/u, '')
    const end = start + name.length
    if (end - start < 2 || end - start > 60) continue
    if (FORM.test(name) && end - start > 4) found.push({ start, end, rule: 'enterprise/latin-form', weight: 1.1 })
    if (BEFORE.test(text.slice(Math.max(0, start - 8), start)) && /[a-z]/u.test(name)) {
      found.push({ start, end, rule: 'enterprise/latin', weight: 1.1 })
    }
  }
  return found
}
