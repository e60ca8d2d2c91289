const UNITS = 0x10000

/** What `\s` stands for in a pattern. */
export const WHITE_SPACE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff'

/** For each UTF-16 unit whether it is one of the characters (1) or none (0): a text is scanned by it at a fraction of a pattern's cost. */
export const characterTable = (characters: string): Uint8Array => {
  const table = new Uint8Array(UNITS)
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1
  return table
}

/** The same of the characters that words begin with. */
export const beginningsOf = (words: Iterable<string>): Uint8Array =>
  characterTable(Array.from(words, (word) => word.charAt(0)).join(''))
