import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

// Copies nodejieba's dictionary beside the build, with the files that nothing here needs reduced to a line.
const from = join(dirname(createRequire(import.meta.url).resolve('nodejieba/package.json')), 'submodules/cppjieba/dict')
const to = fileURLToPath(new URL('../dict/', import.meta.url))
mkdirSync(to, { recursive: true })
for (const name of ['jieba.dict.utf8', 'hmm_model.utf8']) cpSync(join(from, name), join(to, name))
writeFileSync(join(to, 'idf.utf8'), '的 1.0\n')
writeFileSync(join(to, 'stop_words.utf8'), '的\n')
writeFileSync(join(to, 'user.dict.utf8'), '')
