import type { BlockRole } from './article.js'
import type { Paragraph } from './paragraphs.js'

const BYLINE =
  /^[（(【]?(?:本报)?(?:全媒体|特约|见习|首席|融媒体)?(?:记者|通讯员|实习生|编辑|责任编辑|责编|来源|作者|文\/|图\/|摄影|版式|校对)[^。！？]{0,40}[）)】]?$|^[^。！？，]{1,14}摄$/u
const FURNITURE =
  /^(?:第?\s*\d{1,3}\s*版|[上下]转第?.{0,8}版|[上下]接第?.{0,8}版|发布时间[：:].*|日期[：:].*|\d{4}年\d{1,2}月\d{1,2}日(?:\s*星期.)?|\d{4}-\d{1,2}-\d{1,2}.*|上一篇.*|下一篇.*|[—-]{2,}$)$/u

/** What a paragraph is, judged by its own form and the roles of those before it. */
export const roleOf = (paragraph: Paragraph, before: readonly BlockRole[]): BlockRole => {
  const text = paragraph.text.text
  if (FURNITURE.test(text)) return 'furniture'
  if (BYLINE.test(text)) return 'byline'
  const first = !before.includes('headline')
  const sentence = /[。！？；]/u.test(text.slice(0, -1)) || /[。；，]$/u.test(text) || text.length > 60
  if (paragraph.hint === 'title') return 'headline'
  if (sentence) return 'paragraph'
  if (first && !before.includes('paragraph')) return 'headline'
  return 'subhead'
}
