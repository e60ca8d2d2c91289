/** Forms that open the names of one firm, each with its fullest name; brackets make no other name. */
export const soleOwners = (fulls: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> => {
  const sole = new Map<string, string>()
  for (const [own, names] of fulls) {
    const [fullest, ...others] = [...names].sort((a, b) => b.length - a.length)
    if (fullest !== undefined && others.every((other) => plain(fullest).includes(plain(other)))) sole.set(own, fullest)
  }
  return sole
}

const plain = (name: string): string => name.replace(/[（）]/gu, '')
