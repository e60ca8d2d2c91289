#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'

// V8's defaults suit a server's few hot loops. This program runs a thousand patterns and as many small functions, each for a moment:
// what it saves is compilation. The flags are set before the program is loaded, and hold in its worker threads too.
for (const flag of [
  // A heap that finds room grows to several times what is in use; memory here must not depend on how many files there are.
  '--heap-growing-percent=20',
  // Every pattern would be compiled twice, to bytecode at its first use and to machine code at its second.
  '--no-regexp-tier-up',
  // Functions go to the fast baseline compiler at once, and to the optimising one only when they are really hot.
  '--always-sparkplug',
  '--interrupt-budget=400000'
])
  setFlagsFromString(flag)

const { main } = await import('../dist/bundle/main.js')
process.exitCode = await main(process.argv.slice(2))
