import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Coverage } from './coverage.js'
import { type DictionaryTotals, wordsWithin } from './page-dictionary.js'
import { type ModelParts, modelWithin } from './page-model.js'

/** Where nodejieba finds what it loads: it takes names of files only. */
export type DictionaryFiles = Readonly<Record<'dict' | 'hmmDict' | 'userDict' | 'idfDict' | 'stopWordDict', string>>

const DICTIONARY = 'jieba.dict.utf8'
const MODEL = 'hmm_model.utf8'
/** The same taken apart for pages: what is said of the whole, and sorted lines in an encoding that need not be decoded. */
const WHOLE = 'whole.json'
const WORDS = 'words.utf16'
const EMISSIONS = 'emissions.utf16'
const built = (name: string): string => join(fileURLToPath(new URL('../../dist/dict/', import.meta.url)), name)

/** Whether the build has trimmed a dictionary. */
export const isBuilt = (): boolean => existsSync(built(DICTIONARY))

/** The dictionary of the build with its own words and model, or with those of another folder. */
const filesIn = (at: (name: string) => string): DictionaryFiles => ({
  dict: at(DICTIONARY),
  hmmDict: at(MODEL),
  userDict: built('user.dict.utf8'),
  idfDict: built('idf.utf8'),
  stopWordDict: built('stop_words.utf8')
})

/** The whole of the built dictionary. */
export const wholeDictionary = (): DictionaryFiles => filesIn(built)

/**
 * Writes what a covered text needs of the dictionary, lets `load` read it and removes it.
 * @returns whether it was loaded; false where no file can be written
 */
export const withPageDictionary = (coverage: Coverage, load: (files: DictionaryFiles) => void): boolean => {
  const whole: DictionaryTotals & Pick<ModelParts, 'states'> = JSON.parse(readFileSync(built(WHOLE), 'utf8'))
  const words = wordsWithin(readFileSync(built(WORDS), 'utf16le'), whole, coverage)
  const emissions = readFileSync(built(EMISSIONS), 'utf16le')
  const model = modelWithin({ states: whole.states, emissions }, coverage)
  const folder = folderOf([DICTIONARY, words], [MODEL, model])
  if (folder === null) return false
  try {
    load(filesIn((name) => join(folder, name)))
    return true
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A new folder with these files; null where it cannot be written, and then nothing is left of it. */
const folderOf = (...files: readonly (readonly [name: string, content: string])[]): string | null => {
  let folder: string | null = null
  try {
    folder = mkdtempSync(join(tmpdir(), 'extract-'))
    for (const [name, content] of files) writeFileSync(join(folder, name), content)
    return folder
  } catch {
    if (folder !== null) rmSync(folder, { recursive: true, force: true })
    return null
  }
}
