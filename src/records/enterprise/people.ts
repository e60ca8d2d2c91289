import type { ArticleContext } from '../../document/context.js'
import { persons } from '../../mentions/person/index.js'

/** （下称宏泰集团）董事长, 公司现任总经理: what stands between a firm's name and the post. */
const BETWEEN = /^(?:（[^（）]{1,20}）)?(?:公司|集团)?(?:现任|新任|时任|原任)?/u
/** 汽车（中国）投资有限公司总经理: the post is at another firm, whose name begins with this one's. */
const ELSEWHERE = /(?:有限|股份|责任)公司|事务所/u

/** Who the article says holds a post at a firm that goes by these forms: a post that begins with one of them. */
export const peopleOf = (context: ArticleContext, forms: ReadonlySet<string>): { name: string; title: string }[] => {
  const found = new Map<string, { name: string; title: string }>()
  for (const { value } of persons.in(context)) {
    for (const post of value.posts) {
      const firm = [...forms].filter((form) => post.startsWith(form)).sort((a, b) => b.length - a.length)[0]
      const title = firm === undefined ? '' : post.slice(firm.length).replace(BETWEEN, '')
      if (title !== '' && !ELSEWHERE.test(title)) found.set(`${value.name} ${title}`, { name: value.name, title })
    }
  }
  return [...found.values()]
}
