import type { Element, ParentNode } from 'domhandler'

/** How much text an element holds, white space not counted. */
export interface Measure {
  readonly text: number
  /** Of it, what stands in links. */
  readonly linked: number
  readonly links: number
}

export const NOTHING: Measure = { text: 0, linked: 0, links: 0 }

/** Measures every element below a root in one pass, without recursion: pages may be nested very deep. */
export const measureAll = (root: ParentNode): Map<ParentNode, Measure> => {
  const order: ParentNode[] = []
  const pending: ParentNode[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    order.push(node)
    for (const child of node.childNodes) if ('childNodes' in child) pending.push(child)
  }
  const measures = new Map<ParentNode, Measure>()
  for (const node of order.reverse()) {
    let text = 0
    let linked = 0
    let links = 0
    for (const child of node.childNodes) {
      if (child.type === 'text') text += child.data.replace(/\s+/gu, '').length
      else if ('childNodes' in child) {
        const inner = measures.get(child) ?? NOTHING
        text += inner.text
        linked += inner.linked
        links += inner.links
      }
    }
    const isLink = 'name' in node && node.name === 'a' && 'href' in node.attribs
    measures.set(node, isLink ? { text, linked: text, links: 1 } : { text, linked, links })
  }
  return measures
}

/** Whether an element is a list of links and no article text. */
export const isLinkList = ({ text, linked, links }: Measure): boolean =>
  links > 0 && linked > text * 0.6 && (links > 1 || text < 60)

/** Text outside links. */
export const proseOf = (measures: ReadonlyMap<ParentNode, Measure>, node: ParentNode | Element): number => {
  const { text, linked } = measures.get(node) ?? NOTHING
  return text - linked
}
