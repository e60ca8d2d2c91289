import type work from '../batch/worker.js'
import { loadBundle } from './load-bundle.js'

/** What a worker thread runs: the bundle's worker, compiled beforehand. */
const { default: run } = loadBundle('worker.cjs') as { default: typeof work }
export default run
