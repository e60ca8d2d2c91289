#!/usr/bin/env node
import { loadBundle } from '../dist/start/load-bundle.js'
import { tuneV8 } from '../dist/start/tune.js'

tuneV8()
process.exitCode = await loadBundle('main.cjs').main(process.argv.slice(2))
