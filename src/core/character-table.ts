const UNITS = 0x10000

/** For each UTF-16 unit whether it is one of the characters (1) or none (0): a text is scanned by it at a fraction of a pattern's cost. */
export const characterTable = (characters: string): Uint8Array => {
  const table = new Uint8Array(UNITS)
  for (let at = 0; at < characters.length; at++) table[characters.charCodeAt(at)] = 1
  return table
}

/** The same of the characters that words begin with. */
export const beginningsOf = (words: Iterable<string>): Uint8Array =>
  characterTable(Array.from(words, (word) => word.charAt(0)).join(''))
