import { parseAst } from 'rolldown/parseAst'

/**
 * Han characters: in the basic plane as `\p{Script=Han}` has them, beyond it the halves of their pairs; other pairs do not reach the
 * rules (src/normalise/beyond-plane.ts). The later halves first, lest two escapes be read as a pair.
 */
const HAN = '⺀-⺙⺛-⻳⼀-⿕々〇〡-〩〸-〻㐀-䶿一-鿿\\uf900-\\ufa6d\\ufa70-\\ufad9\\udc00-\\udfff\\ud840-\\ud88d'

const PROPERTY = /\\{1,2}p\{Script=Han\}/g
/** What only a pattern with the `u` flag can say, or says otherwise. */
const NEEDS_UNICODE = /\\p\{(?!Script=Han\})|\\P\{|\\u\{|[\ud800-\udfff]/
/** The same in a string: who puts a pattern together of it cannot be told from here. */
const PIECE_NEEDS_UNICODE = /\\\\(?:p\{(?!Script=Han\})|P\{|u\{)/

/** Paths below `src` or `dist` whose patterns read canonical text; what reads the source itself keeps its patterns. */
export const READS_CANONICAL_TEXT = /^(?:audit|core|document|layout|mentions|records|segment)[\\/]/

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A node of the syntax tree (ESTree): offsets are UTF-16 units. */
interface Node {
  readonly type: string
  readonly start: number
  readonly end: number
}

/**
 * Rewrites the patterns of a compiled file for texts in which each character is one UTF-16 unit, as nearly all are. With the `u`
 * flag V8 takes every `[^，]`, every dot and every Han character apart into the pairs of units that the characters beyond the basic
 * plane are made of: such a pattern takes five times as long to compile and twice as long to run. Patterns are written with the
 * flag; this is done when they are built. A pattern that cannot do without the flag keeps it.
 */
export const withBmpPatterns = (code: string): string => {
  const edits = editsOf(code).sort((a, b) => a.start - b.start)
  let out = ''
  let at = 0
  for (const { start, end, text } of edits) {
    out += code.slice(at, start) + text
    at = end
  }
  return out + code.slice(at)
}

const editsOf = (code: string): Edit[] => {
  const edits: Edit[] = []
  const edit = ({ start, end }: Node, change: (text: string) => string): void => {
    edits.push({ start, end, text: change(code.slice(start, end)) })
  }
  const flags = new Set<Node>()
  walk(parseAst(code), (node) => {
    if (node.type === 'NewExpression' && code.startsWith('new RegExp(', node.start)) {
      for (const given of flagsOf(node)) flags.add(given)
    } else if (flags.has(node)) edit(node, flagsWithout)
    else if (node.type === 'TemplateElement') edit(node, pieceSpelled)
    else if (node.type === 'Literal')
      edit(node, (text) => (text.startsWith('/') ? literalWithout(text) : pieceSpelled(text)))
  })
  return edits
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

const walk = (value: unknown, visit: (node: Node) => void): void => {
  if (typeof value !== 'object' || value === null) return
  if (isNode(value)) visit(value)
  for (const child of Object.values(value)) walk(child, visit)
}

/** The flags in `new RegExp(source, 'gu')`. */
const flagsOf = (node: Node): Node[] => {
  const given: unknown = 'arguments' in node && Array.isArray(node.arguments) ? node.arguments[1] : null
  return isNode(given) && given.type === 'Literal' ? [given] : []
}

/** Case is folded otherwise without `u`. */
const flagsWithout = (flags: string): string => (flags.includes('i') ? flags : flags.replace('u', ''))

const literalWithout = (literal: string): string => {
  const end = literal.lastIndexOf('/') + 1
  const flags = flagsWithout(literal.slice(end))
  return flags === literal.slice(end) || NEEDS_UNICODE.test(literal) ? literal : spelled(literal.slice(0, end)) + flags
}

/** A string in which Han characters are spelled out, as if a pattern were composed of it. */
const pieceSpelled = (piece: string): string => {
  if (PIECE_NEEDS_UNICODE.test(piece)) throw new Error(`a piece of a pattern that needs the flag u: ${piece}`)
  return spelled(piece)
}

/** A piece of a pattern in which Han characters are spelled out: as a class, or as a part of the class in which they stand. */
const spelled = (piece: string): string =>
  piece.replaceAll(PROPERTY, (property: string, at: number) => {
    const han = property.startsWith('\\\\') ? HAN.replaceAll('\\', '\\\\') : HAN
    return isInClass(piece, at) ? han : `[${han}]`
  })

/** Whether an offset of a pattern, or of a piece of one, is inside a character class. */
const isInClass = (piece: string, offset: number): boolean => {
  const brackets = [...piece.matchAll(/\\.|[[\]]/gs)].filter(([mark]) => mark === '[' || mark === ']')
  const before = brackets.findLast(({ index }) => index < offset)
  // Where a piece begins inside a class, the first bracket closes it.
  return before ? before[0] === '[' : brackets[0]?.[0] === ']'
}
