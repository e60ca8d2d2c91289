import type { Edit } from '../core/aligned-text.js'
import { matches } from '../core/lexicon.js'
import type { NormaliseStep } from './step.js'

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
  '?': '？',
  '!': '！',
  '<': '〈',
  '>': '〉',
  '＜': '〈',
  '＞': '〉',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  '﹁': '“',
  '﹂': '”',
  '﹃': '‘',
  '﹄': '’',
  '〝': '“',
  '〞': '”',
  '︵': '（',
  '︶': '）',
  '︽': '《',
  '︾': '》',
  '︿': '〈',
  '﹀': '〉',
  '︻': '【',
  '︼': '】',
  '︰': '：',
  '︐': '，',
  '︑': '、',
  '︒': '。',
  '︓': '：',
  '︔': '；',
  '︕': '！',
  '︖': '？',
  '︙': '…',
  '︱': '—',
  '︹': '〔',
  '︺': '〕',
  '﹐': '，',
  '﹑': '、',
  '﹔': '；',
  '﹕': '：',
  '．': '.',
  '•': '·',
  '・': '·',
  '‧': '·',
  '∙': '·',
  '｡': '。',
  '､': '、',
  '―': '—',
  '─': '—',
  '–': '—',
  '﹏': '_'
}
const MARK = new RegExp(`[${Object.keys(FULL).join('')}"']`, 'gu')
const AMBIGUOUS = new Set([',', ';', ':', '?', '!', '<', '>', '(', ')'])
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}，。、；：？！（）《》〈〉“”‘’「」『』—…％%\d·]/u

/** One form for each mark: full width beside Chinese characters (not inside 1,200 or 8:30), curly quotes, one middle dot. */
export const punctuation: NormaliseStep = {
  name: 'punctuation',
  scope: 'matching',
  edits: (text) => {
    const edits: Edit[] = []
    let doubleOpen = false
    let singleOpen = false
    for (const { 0: unit, index: i } of matches(MARK, text)) {
      const before = text.charAt(i - 1)
      const after = text.charAt(i + 1)
      let by = FULL[unit]
      if (by !== undefined && AMBIGUOUS.has(unit)) {
        const inFigure = (unit === ',' || unit === ':') && /\d/u.test(before) && /\d/u.test(after)
        if (inFigure || !(WIDE.test(before) || WIDE.test(after) || unit === '(' || unit === ')')) by = undefined
      }
      if (unit === '"') {
        by = doubleOpen ? '”' : '“'
        doubleOpen = !doubleOpen
      } else if (unit === "'" && !/[a-zA-Z]/u.test(before)) {
        by = singleOpen ? '’' : '‘'
        singleOpen = !singleOpen
      }
      if (by !== undefined && by !== unit) edits.push({ start: i, end: i + 1, text: by })
    }
    return edits
  }
}
