import { DOMESTIC_FIRMS } from './domestic.js'
import { FINANCE_FIRMS } from './finance.js'
import { FOREIGN_FIRMS } from './foreign.js'
import { LISTED_FIRMS } from './listed.js'
import { SHORT_NAMED } from './short.js'
import { STATE_FIRMS } from './state.js'

/** A form under which a well-known firm goes. */
export interface KnownForm {
  readonly form: string
  /** The firm's fullest form, which stands for the firm. */
  readonly firm: string
  /** Whether the form is also a common word, a brand or a place, and needs support from what stands around it. */
  readonly ambiguous: boolean
}

const parse = (list: string): KnownForm[] =>
  list
    .split('\n')
    .filter((line) => line.trim() !== '')
    .flatMap((line) => {
      const forms = line.trim().split(/\s+/u)
      const firm = withoutMark(forms[0] ?? '')
      return forms.map((form) => ({ form: withoutMark(form), firm, ambiguous: form.endsWith('?') }))
    })

const withoutMark = (form: string): string => (form.endsWith('?') ? form.slice(0, -1) : form)

/** Every form of every firm that the lists know. */
export const KNOWN_FORMS: readonly KnownForm[] = [
  STATE_FIRMS,
  FINANCE_FIRMS,
  DOMESTIC_FIRMS,
  FOREIGN_FIRMS,
  SHORT_NAMED,
  LISTED_FIRMS
].flatMap(parse)

/** By form. */
export const KNOWN_BY_FORM: ReadonlyMap<string, KnownForm> = new Map(KNOWN_FORMS.map((known) => [known.form, known]))
