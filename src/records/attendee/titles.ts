import type { Mention } from '../../mentions/mention.js'
import type { PersonValue } from '../../mentions/person/index.js'

const HEAD = /(?:主任委员|委员长|董事长|总书记|书记|主任|主席|总理|总裁|总经理|总统|.?长|.{2})$/u

const isSubsequence = (short: string, long: string): boolean => {
  let at = 0
  for (const unit of long) if (unit === short.charAt(at)) at++
  return at === short.length
}

/** Whether two wordings name one post, the second more fully: 副省长, 省人民政府副省长. */
export const isFuller = (short: string, long: string): boolean => {
  if (short === long || short.length >= long.length) return false
  if (HEAD.exec(short)?.[0] !== HEAD.exec(long)?.[0]) return false
  if (/^[副代]/u.test(long.slice(long.length - (HEAD.exec(long)?.[0].length ?? 0) - 1)) !== /副/u.test(short)) {
    if (/副/u.test(long) !== /副/u.test(short)) return false
  }
  return long.endsWith(short) || isSubsequence(short, long)
}

/** Posts of a person over all mentions; of two wordings of one post only the fuller. */
export const titlesOf = (mentions: readonly Mention<PersonValue>[]): string[] => {
  const all = [...new Set(mentions.flatMap(({ value }) => value.posts))]
  return all.filter((post) => !all.some((other) => isFuller(post, other)))
}
