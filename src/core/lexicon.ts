/** Source of a regular expression that matches any of the words, the longest first. */
export const anyOf = (words: Iterable<string>): string => {
  const longestFirst = [...new Set(words)].sort((a, b) => b.length - a.length)
  // All at once: there are thousands of words, at every start.
  return `(?:${longestFirst
    .join('\n')
    .replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')
    .replaceAll('\n', '|')})`
}

/** Words of a template literal, separated by white space: a closed list as one reads it. */
export const words = (strings: TemplateStringsArray): readonly string[] =>
  (strings[0] ?? '').split(/\s+/u).filter((word) => word !== '')

const globals = new WeakMap<RegExp, RegExp>()

/** The pattern with the global flag; one copy a pattern, since compiling costs more than most scans. */
const globalOf = (pattern: RegExp): RegExp => {
  const known = globals.get(pattern)
  if (known) return known
  const global = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  globals.set(pattern, global)
  return global
}

/** Every match of a pattern in a text, as an array. The pattern's own `lastIndex` plays no part. */
export const matches = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  const scan = globalOf(pattern)
  scan.lastIndex = 0
  for (let m = scan.exec(text); m; m = scan.exec(text)) {
    found.push(m)
    // From the middle of a pair of units a pattern with the flag u would go back to its beginning, for ever.
    if (m[0] === '') scan.lastIndex += (text.codePointAt(scan.lastIndex) ?? 0) > 0xffff ? 2 : 1
  }
  return found
}
