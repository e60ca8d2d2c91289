const escaped = (word: string): string => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/** Source of a regular expression that matches any of the words, the longest first. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(escaped)
    .join('|')})`

/** Words of a template literal, separated by white space: a closed list as one reads it. */
export const words = (strings: TemplateStringsArray): readonly string[] =>
  (strings[0] ?? '').split(/\s+/u).filter((word) => word !== '')

/** Every match of a global pattern in a text, as an array. */
export const matches = (pattern: RegExp, text: string): RegExpExecArray[] => {
  const found: RegExpExecArray[] = []
  const scan = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`)
  for (let m = scan.exec(text); m; m = scan.exec(text)) {
    found.push(m)
    if (m[0] === '') scan.lastIndex++
  }
  return found
}
