import { COMMON, commonShare } from './common.js'

/** What the first two bytes of frequent characters in UTF-8 read as in GBK: 鐨 for 的, 涓 for 中. */
const TELLTALES: ReadonlySet<number> = new Set(
  [...COMMON].flatMap((unit) => {
    const bytes = new TextEncoder().encode(unit)
    return bytes.length === 3 ? [new TextDecoder('gb18030').decode(bytes.subarray(0, 2)).charCodeAt(0)] : []
  })
)
const IDEOGRAPHIC_SPACE = 0x3000

const REPLACED = /锟斤拷|烫烫烫|屯屯屯/u
/** Units at most that are looked at. */
const REACH = 4000

/** Whether a text is Chinese that was read in a wrong encoding: UTF-8 as GBK (鐨勪細璁), either as Latin-1 (ä¸­å›½). */
export const isMojibake = (text: string): boolean => {
  const sample = text.slice(0, REACH)
  if (REPLACED.test(sample)) return true
  let [han, telltales, latin, visible] = [0, 0, 0, 0]
  for (let at = 0; at < sample.length; at++) {
    const unit = sample.charCodeAt(at)
    if (unit <= 0x20 || unit === IDEOGRAPHIC_SPACE) continue
    visible++
    if (unit >= 0x80 && unit <= 0xff) latin++
    else if (TELLTALES.has(unit)) telltales++
    if (unit >= 0x4e00 && unit <= 0x9fff) han++
  }
  if (visible < 8) return false
  if (latin > visible * 0.4 && han < visible * 0.1) return true
  return telltales > han * 0.15 && telltales >= 4 && commonShare(sample) < 0.25
}
