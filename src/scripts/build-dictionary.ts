import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import {
  dictionaryFile,
  firstPlaceOf,
  keyOf,
  MOST_CHARACTERS,
  MOST_NODES,
  MOST_WORDS,
  NO_KEY,
  placeAfter,
  ROOT,
  UNITS
} from '../segment/dictionary.js'
import { NEVER, STATES } from '../segment/hidden-model.js'
import { exactLog } from './exact-log.js'

// Puts nodejieba's dictionary and model into the tables that src/segment/dictionary.ts reads. Words that stand fewer than 20 times
// in the corpus behind the dictionary (rare names, variants, archaisms) decide no boundary here: single characters apart they are
// left out.
const LEAST = 20

const from = join(dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')), 'submodules/cppjieba/dict')
const linesOf = (name: string): string[] =>
  readFileSync(join(from, name), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))

/** Numbers from one on for what is met, in the order in which it is. */
const numbering = <T>(most: number): ((met: T) => number) & { readonly all: () => T[] } => {
  const numbers = new Map<T, number>()
  const numberOf = (met: T): number => {
    const number = numbers.get(met) ?? numbers.size + 1
    if (number >= most) throw new Error(`more than ${most} do not fit in the tables`)
    numbers.set(met, number)
    return number
  }
  return Object.assign(numberOf, { all: () => [...numbers.keys()] })
}

/** The node behind one by a character, which is made where there is none. */
const nextNode = (keys: Int32Array, node: number, character: number): number => {
  const key = keyOf(node, character)
  let place = firstPlaceOf(key)
  while (keys[place] !== 0 && keys[place] !== key) place = placeAfter(place)
  keys[place] = key
  return place
}

const words = linesOf('jieba.dict.utf8')
  .map((line) => line.split(' '))
  .map(([word = '', frequency = '0', tag = '']) => ({ word, frequency: Number(frequency), tag }))
  .filter(({ word, frequency }) => [...word].length === 1 || frequency >= LEAST)
if (words.length >= MOST_WORDS) throw new Error('more words than fit in the tables')
const sum = words.reduce((total, { frequency }) => total + frequency, 0)

const characters = new Uint16Array(UNITS)
const keys = new Int32Array(MOST_NODES)
const wordsByNode = new Int32Array(MOST_NODES)
const weights = new Float64Array(words.length + 1)
const tags = new Uint8Array(words.length + 1)
const characterNumber = numbering<number>(MOST_CHARACTERS)
const tagNumber = numbering<string>(2 ** 8)
keys[ROOT] = NO_KEY
weights[0] = exactLog(Math.min(...words.map(({ frequency }) => frequency)) / sum)
for (const [at, { word, frequency, tag }] of words.entries()) {
  let node = ROOT
  for (let unit = 0; unit < word.length; unit++) {
    const code = word.charCodeAt(unit)
    characters[code] = characterNumber(code)
    node = nextNode(keys, node, characterNumber(code))
  }
  wordsByNode[node] = at + 1
  weights[at + 1] = exactLog(frequency / sum)
  tags[at + 1] = tagNumber(tag)
}

const [starts = '', ...model] = linesOf('hmm_model.utf8')
const numbersOf = (line: string): number[] => line.trim().split(' ').map(Number)
const rows = new Uint16Array(UNITS)
const rowNumber = numbering<number>(UNITS)
const emissions: number[] = new Array(STATES).fill(NEVER)
for (const [state, line] of model.slice(STATES).entries()) {
  for (const pair of line.split(',')) {
    const code = pair.charCodeAt(0)
    const row = rowNumber(code)
    if (rows[code] === 0) emissions.push(...new Array<number>(STATES).fill(NEVER))
    rows[code] = row
    emissions[row * STATES + state] = Number(pair.slice(2))
  }
}

const tables = { characters, keys, words: wordsByNode, weights, tags, rows, emissions: Float64Array.from(emissions) }
rmSync(dictionaryFile(''), { recursive: true, force: true })
mkdirSync(dictionaryFile(''), { recursive: true })
for (const [name, table] of Object.entries(tables)) writeFileSync(dictionaryFile(name), table)
const notes = {
  tags: ['', ...tagNumber.all()],
  starts: numbersOf(starts),
  steps: model.slice(0, STATES).flatMap(numbersOf)
}
writeFileSync(dictionaryFile('notes.json'), JSON.stringify(notes))
