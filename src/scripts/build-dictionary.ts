import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { partsOfModel } from '../segment/page-model.js'

// Trims nodejieba's own dictionary beside the build. Loading is most of a cold start: words that stand fewer than 20 times
// in the corpus behind the dictionary (rare names, variants, archaisms) cost three quarters of it and decide no boundary
// here. The idf table and the stop words serve keyword extraction only; they become a line each.
const LEAST = 20

const from = join(dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')), 'submodules/cppjieba/dict')
const to = fileURLToPath(new URL('../dict/', import.meta.url))

const kept = readFileSync(join(from, 'jieba.dict.utf8'), 'utf8')
  .split('\n')
  .filter((line) => {
    const [word = '', frequency = '0'] = line.split(' ')
    return [...word].length === 1 || Number(frequency) >= LEAST
  })

const lines = kept.filter((line) => line !== '')
const frequencies = lines.map((line) => Number(line.split(' ')[1]))

mkdirSync(to, { recursive: true })
writeFileSync(join(to, 'jieba.dict.utf8'), `${kept.join('\n')}\n`)
// For the words of one page (src/segment/page-dictionary.ts): in the order of UTF-16 units.
writeFileSync(join(to, 'words.utf16'), `${lines.toSorted().join('\n')}\n`, 'utf16le')
const { states, emissions } = partsOfModel(readFileSync(join(from, 'hmm_model.utf8'), 'utf8'))
writeFileSync(join(to, 'emissions.utf16'), emissions, 'utf16le')
const sum = frequencies.reduce((sum, frequency) => sum + frequency, 0)
writeFileSync(join(to, 'whole.json'), JSON.stringify({ sum, least: Math.min(...frequencies), states }))
cpSync(join(from, 'hmm_model.utf8'), join(to, 'hmm_model.utf8'))
writeFileSync(join(to, 'idf.utf8'), '的 1.0\n')
writeFileSync(join(to, 'stop_words.utf8'), '的\n')
writeFileSync(join(to, 'user.dict.utf8'), '')
