#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// V8 lets a heap that finds room grow to several times what is in use; memory here must not depend on how many files there are.
setFlagsFromString('--heap-growing-percent=20')

const { main } = await import('../dist/bundle/main.js')
process.exitCode = await main(process.argv.slice(2))
