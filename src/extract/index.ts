import type { SourceText } from '../read/index.js'
import type { Carrier } from './block.js'
import type { InputFormat } from './formats.js'
import { extractPlain } from './plain.js'

export { type Block, type BlockHint, type Carrier, type LineShape, NO_SHAPE } from './block.js'

export { INPUT_FORMATS, type InputFormat } from './formats.js'
export type DetectedFormat = Exclude<InputFormat, 'auto'>

/** Tells the form of an input by its first characters, then by its name. */
export const detectFormat = (source: SourceText): DetectedFormat => {
  const head = source.text.slice(0, 4000)
  if (/^\s*\uFEFF?\s*<(?:!doctype|html|head|body|div|p|meta|\?xml)\b/iu.test(head) || /<html\b/iu.test(head))
    return 'html'
  if (/\.html?$/iu.test(source.id)) return 'html'
  if (/\.(?:md|markdown)$/iu.test(source.id) || /^#{1,6} .+$/mu.test(head)) return 'markdown'
  return /<p>[\s\S]*<\/p>/iu.test(head) ? 'html' : 'text'
}

/** Takes the ranges of the source that are article text, as blocks. cheerio is loaded for HTML and Markdown only. */
export const extractBlocks = async (
  source: SourceText,
  format: InputFormat = 'auto'
): Promise<Carrier & { format: DetectedFormat }> => {
  const detected = format === 'auto' ? detectFormat(source) : format
  if (detected === 'html') return { ...(await import('./html/index.js')).extractHtml(source.text), format: detected }
  if (detected === 'markdown')
    return { ...(await import('./markdown.js')).extractMarkdown(source.text), format: detected }
  return { ...extractPlain(source.text), format: detected }
}
