import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Script } from 'node:vm'

const folder = fileURLToPath(new URL('../../dist/bundle/', import.meta.url))

/** A file of the bundle that was loaded: its compiled form knows the functions that have run since. */
export interface LoadedFile {
  readonly file: string
  readonly cache: string
  readonly script: Script
}

/** The files of the bundle that this thread has loaded. */
export const loadedFiles: LoadedFile[] = []

/** The text of a file as it is compiled, in an encoding that need not be decoded: most of it is not even looked at. */
export const decodedName = (file: string): string => `${file}.utf16`

/** A file of the bundle as a function of what CommonJS gives a module. */
export const sourceOf = (file: string): string => {
  const decoded = decodedName(file)
  if (existsSync(decoded)) return readFileSync(decoded, 'utf16le')
  return `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`
}

const modules = new Map<string, { exports: unknown }>()

/**
 * Loads a file of the bundle together with the compiled form that the build left beside it (V8's code cache): parsing and
 * compiling would be a fifth of a cold start. V8 itself refuses a cache of another version or other flags; then, and where
 * there is none, the file is compiled as ever.
 * @param name file in dist/bundle, such as `main.cjs`
 * @returns what the file exports
 */
export const loadBundle = (name: string): unknown => {
  const file = join(folder, name)
  const known = modules.get(file)
  if (known) return known.exports
  const module = { exports: {} }
  modules.set(file, module)
  const cache = `${file}.cache`
  const script = new Script(sourceOf(file), {
    filename: file,
    ...(existsSync(cache) ? { cachedData: readFileSync(cache) } : {})
  })
  loadedFiles.push({ file, cache, script })
  const requireOther = createRequire(file)
  const require = (id: string): unknown => (id.startsWith('./') ? loadBundle(id.slice(2)) : requireOther(id))
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  return module.exports
}
