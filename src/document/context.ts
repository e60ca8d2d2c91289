import type { Article } from '../layout/index.js'

/** Where a publication date was taken from. */
export type DateOrigin = 'option' | 'meta' | 'dateline' | 'name' | 'unknown'

/** The day a document was published. */
export interface PublicationDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly origin: DateOrigin
}

/** What the rules may know of the document beside the article itself. */
export interface ArticleContext {
  readonly article: Article
  /** Day of publication, null where nothing says it. */
  readonly published: PublicationDate | null
}
