import type { ArticleContext } from '../../document/context.js'
import { persons } from '../../mentions/person/index.js'

/** Who the article says holds a post at a firm that goes by these forms: a post that begins with one of them. */
export const peopleOf = (context: ArticleContext, forms: ReadonlySet<string>): { name: string; title: string }[] => {
  const found = new Map<string, { name: string; title: string }>()
  for (const { value } of persons.in(context)) {
    for (const post of value.posts) {
      const firm = [...forms].filter((form) => post.startsWith(form)).sort((a, b) => b.length - a.length)[0]
      const title = firm === undefined ? '' : post.slice(firm.length)
      if (title !== '') found.set(`${value.name} ${title}`, { name: value.name, title })
    }
  }
  return [...found.values()]
}
