import type { TitlePhrase } from './title-phrase.js'

/** Mentions that a list joins, with the text before it (behind the list before) and after it (up to the next). */
export interface TitleGroup {
  readonly phrases: readonly TitlePhrase[]
  readonly start: number
  readonly end: number
  readonly before: string
  /** What follows, a 《 standing for the list that comes next. */
  readonly after: string
  /** Whether it is told by brackets, a stage or its form that a regulation is meant. */
  readonly firm: boolean
  /** Whether drafts are meant, whose changes are part of their making. */
  readonly draft: boolean
}

/** How far before a list its verb is looked for: other documents may stand between. */
const BEHIND = 400
/** （以下简称“两个条例”） */
const SHORT_FORM = /^（[^（）]{0,6}简称[^（）]{1,50}）/u
const FIRM_END = /^(?:$|[，。；：、等和及的》”（ ]|以|后[，。])/u
const JOINT = /^(?:、|和|及|以及|与|并|，?以及|，和|[\s])*$/u

/** 与《A》相衔接, 处理好与《A》的关系, 继《A》之后: another regulation that the one spoken of is held against. */
const HELD_AGAINST: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  {
    before: /[与同和跟]$/u,
    after: /^等?[^，。；《]{0,10}?(?:相?(?:衔接|一致|配套|适应|呼应|协调|抵触|冲突)|的?关系|相比)/u
  },
  { before: /(?:体现了?|符合|贯彻了?)$/u, after: /^等?的?[^，。；《]{0,6}(?:要求|精神|规定|原则)/u },
  { before: /继$/u, after: /^等?[^，。；《]{0,10}后/u }
]

const isCompared = (text: string, list: readonly TitlePhrase[]): boolean => {
  const start = list[0]?.start ?? 0
  const end = list.at(-1)?.end ?? start
  const before = text.slice(Math.max(0, start - 4), start)
  const after = text.slice(end, end + 24)
  return HELD_AGAINST.some((held) => held.before.test(before) && held.after.test(after))
}

/** Parts the mentions of a sentence into lists. */
export const groupsOf = (text: string, phrases: readonly TitlePhrase[]): TitleGroup[] => {
  const lists: TitlePhrase[][] = []
  for (const phrase of phrases) {
    const last = lists.at(-1)?.at(-1)
    const joined = last && last.form !== 'reference' && JOINT.test(text.slice(last.end, phrase.start))
    if (joined) lists.at(-1)?.push(phrase)
    else lists.push([phrase])
  }
  const acted = lists.filter((list) => !isCompared(text, list))
  return acted.map(sharedStage).map((list, index) => {
    const start = list[0]?.start ?? 0
    const end = list.at(-1)?.end ?? start
    const from = acted[index - 1]?.at(-1)?.end ?? 0
    const next = acted[index + 1]?.[0]?.start
    const behind = end + (SHORT_FORM.exec(text.slice(end, end + 60))?.[0].length ?? 0)
    const after = text.slice(behind, Math.min(next ?? text.length, end + 200)).split(/[；\n]/u)[0] ?? ''
    const cut = next !== undefined && next - behind === after.length
    const firm =
      FIRM_END.test(text.slice(behind, behind + 4)) &&
      list.some((phrase) => phrase.form !== 'plain' || phrase.stage !== null)
    return {
      phrases: list,
      start,
      end,
      before: text.slice(Math.max(from, start - BEHIND), start),
      after: cut ? `${after}《` : after,
      firm,
      draft: list.some((phrase) => /草案|稿/u.test(text.slice(phrase.start, phrase.end)))
    }
  })
}

/** 仲裁法和海商法修订草案: where no brackets stand, a stage is that of all the list. */
const sharedStage = (list: readonly TitlePhrase[]): readonly TitlePhrase[] => {
  const last = list.at(-1)
  const stage = last?.stage && last.stage.start > last.title.start ? last.stage : null
  const shared =
    stage && list.length > 1 && list.every((p) => p.form === 'plain') && list.slice(0, -1).every((p) => !p.stage)
  return shared ? list.map((p) => ({ ...p, stage: p.stage ?? stage })) : list
}
