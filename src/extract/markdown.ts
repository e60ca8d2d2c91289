import type { Block, Carrier } from './block.js'
import { htmlLines } from './html.js'

/** Reads Markdown with HTML inside: a heading sets an article apart, paragraphs are lines or `<p>` elements. */
export const extractMarkdown = (source: string): Carrier => {
  const blocks: Block[] = []
  let apart = true
  for (const line of source.matchAll(/[^\r\n]+|\r\n|\n|\r/gu)) {
    if (/^[\r\n]/u.test(line[0])) continue
    const heading = /^(#{1,6})\s+/u.exec(line[0])
    const start = line.index + (heading?.[0].length ?? 0)
    const end = line.index + line[0].length
    const hint = heading ? ((heading[1]?.length ?? 0) <= 3 ? 'title' : 'heading') : 'paragraph'
    for (const text of htmlLines(source, start, end)) {
      blocks.push({ text, hint, apart: apart || heading !== null })
      apart = false
    }
  }
  return { blocks, date: null }
}
