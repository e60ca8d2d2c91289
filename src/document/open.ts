import type { Message } from '../core/message.js'
import { type DetectedFormat, extractBlocks, type InputFormat } from '../extract/index.js'
import { layOut } from '../layout/index.js'
import { normalise, type Script, scriptOf } from '../normalise/index.js'
import type { SourceText } from '../read/index.js'
import { expectText } from '../segment/index.js'
import type { ArticleContext, PublicationDate } from './context.js'
import { publicationDate } from './publication-date.js'

export interface OpenOptions {
  /** Form of the input. */
  readonly input?: InputFormat
  /** Publication date, YYYY-MM-DD; null looks for it in the document. */
  readonly date?: string | null
  /** Whether text that a page layout tore apart is joined; true unless said otherwise. */
  readonly repair?: boolean
}

/** A document brought as far as its articles: what the rules read. */
export interface OpenDocument {
  readonly contexts: readonly ArticleContext[]
  readonly published: PublicationDate | null
  readonly format: DetectedFormat
  readonly script: Script
  readonly messages: readonly Message[]
}

/** The first stages: extract, normalise, lay out, date. */
export const openDocument = async (source: SourceText, options: OpenOptions = {}): Promise<OpenDocument> => {
  const messages: Message[] = []
  const carrier = await extractBlocks(source, options.input)
  const script = scriptOf(carrier.blocks.map((block) => block.text.text).join('\n'))
  const blocks = carrier.blocks
    .map((block) => ({ ...block, text: normalise(block.text, script) }))
    .filter((block) => block.text.length > 0)
  if (blocks.length === 0) messages.push({ code: 'empty-document', severity: 'warning', text: 'no text was found' })
  expectText(blocks.map(({ text }) => text.text).join('\n'))
  const page = layOut(blocks, { repair: options.repair ?? true })
  const published = publicationDate(options.date ?? null, carrier.date, page.articles, source.id)
  return {
    contexts: page.articles.map((article) => ({ article, published })),
    published,
    format: carrier.format,
    script,
    messages: [...messages, ...carrier.messages, ...page.messages]
  }
}
