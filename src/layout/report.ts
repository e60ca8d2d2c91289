import type { Message } from '../core/message.js'
import { faultsIn } from './check.js'
import { sourceSpan, type Whole } from './rejoin.js'

const excerpt = (text: string): string => (text.length <= 16 ? text : `…${text.slice(-16)}`)

/** Running text that stops in mid-sentence. */
const isTorn = ({ form, paragraph: { text, hint } }: Whole): boolean =>
  form === 'prose' &&
  hint !== 'row' &&
  text.length >= 20 &&
  !/[。！？；…：!?.][”’）》)]*$|[”’）》〉】—]$/u.test(text.text.slice(-8))

/** What the layout stage has to say: what it joined, and what it left torn. */
export const messagesOf = (wholes: readonly Whole[]): Message[] =>
  wholes.flatMap((whole) => {
    const joined = whole.repairs
      .filter(({ kind }) => kind !== 'break')
      .map(({ kind, spans, score }): Message => {
        const [, span] = spans
        return {
          code: 'text-rejoined',
          severity: 'info',
          text: kind === 'moved' ? 'text was put behind the line that announces it' : 'text of two columns was joined',
          data: { kind, spans, score },
          ...(span ? { span } : {})
        }
      })
    if (whole.form === 'prose') joined.push(...faultsIn(whole.paragraph))
    if (!isTorn(whole)) return joined
    const { end } = sourceSpan(whole)
    const torn: Message = {
      code: 'text-torn',
      severity: 'warning',
      text: `a text ends in mid-sentence: ${excerpt(whole.paragraph.text.own)}`,
      span: { start: Math.max(0, end - 1), end }
    }
    return [...joined, torn]
  })
