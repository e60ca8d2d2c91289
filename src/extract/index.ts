import type { Message } from '../core/message.js'
import { isMojibake, type SourceText } from '../read/index.js'
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

/** Takes the ranges of the source that are article text, as blocks. cheerio is loaded for HTML only. */
export const extractBlocks = async (
  source: SourceText,
  format: InputFormat = 'auto'
): Promise<Carrier & { format: DetectedFormat }> => {
  const detected = format === 'auto' ? detectFormat(source) : format
  return { ...withoutMojibake(await CARRIERS[detected](source.text)), format: detected }
}

const CARRIERS: Readonly<Record<DetectedFormat, (text: string) => Promise<Carrier>>> = {
  html: async (text) => (await import('./html/index.js')).extractHtml(text),
  markdown: async (text) => (await import('./markdown.js')).extractMarkdown(text),
  text: async (text) => extractPlain(text)
}

/** Leaves out blocks that were read in a wrong encoding, and says so: their characters mean nothing. */
const withoutMojibake = (carrier: Carrier): Carrier => {
  const broken = carrier.blocks.filter(({ text }) => isMojibake(text.text))
  const [first] = broken
  if (!first) return carrier
  const start = first.text.sourceOffset(0)
  const message: Message = {
    code: 'mojibake',
    severity: 'warning',
    text: `${broken.length} of ${carrier.blocks.length} blocks look like one encoding read as another and were left out`,
    span: { start, end: first.text.sourceOffset(first.text.length) }
  }
  const whole = broken.length > carrier.blocks.length * 0.5
  const left = new Set(broken)
  const blocks = whole ? [] : carrier.blocks.filter((block) => !left.has(block))
  return { ...carrier, blocks, messages: [...carrier.messages, message] }
}
