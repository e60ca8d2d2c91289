import type { Coverage } from './coverage.js'
import { linesOf } from './sorted-lines.js'

/** The logarithm that nodejieba takes for what cannot be. */
const NEVER = '-3.14e+100'
/** No text holds it. */
const NO_CHARACTER = '\u{1FFFE}'

/** States of the hidden Markov model that guesses unknown words: begin, end, middle, single. */
const STATES = [0, 1, 2, 3]

/** A model's file taken apart, for `modelWithin`. */
export interface ModelParts {
  /** Probabilities of the states, a line each. */
  readonly states: string
  /** Sorted lines, a character and how probable each state emits it: `字 -3.14,-2.72,-3.1,-9.2`; nothing where it never does. */
  readonly emissions: string
}

/** Takes the model's file apart: comments, probabilities of the states, then a line of `字:-3.14,字:-2.72` for each state. */
export const partsOfModel = (model: string): ModelParts => {
  const lines = model.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))
  const emissions = lines
    .slice(-STATES.length)
    .map((line) => new Map(line.split(',').map((pair) => splitAt(pair, ':'))))
  const characters = new Set(emissions.flatMap((of) => [...of.keys()]))
  return {
    states: lines.slice(0, -STATES.length).join('\n'),
    emissions: [...characters]
      .map((character) => `${character} ${emissions.map((of) => of.get(character) ?? '').join()}\n`)
      .sort()
      .join('')
  }
}

const splitAt = (text: string, mark: string): [string, string] => {
  const at = text.indexOf(mark)
  return [text.slice(0, at), text.slice(at + 1)]
}

/** The model with the emissions of the text's characters alone, as nodejieba reads it. */
export const modelWithin = ({ states, emissions }: ModelParts, coverage: Coverage): string => {
  // One stays whatever the text: nodejieba reads no line without emissions.
  const kept = STATES.map(() => [`${NO_CHARACTER}:${NEVER}`])
  for (const unit of coverage.units.keys()) {
    const { start, end } = linesOf(emissions, unit)
    for (const line of emissions.slice(start, end).split('\n')) {
      const [character, probabilities] = splitAt(line, ' ')
      for (const [state, probability] of probabilities.split(',').entries())
        if (probability !== '') kept[state]?.push(`${character}:${probability}`)
    }
  }
  return `${states}\n${kept.map((of) => of.join()).join('\n')}\n`
}
