// commander loads node:child_process, a hundredth of a cold start, for commands that are programs of their own; there are none here.
const withoutChildProcesses = {
  name: 'without-child-processes',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('commander') ? '\0no-child-process' : null,
  load: (id) => (id === '\0no-child-process' ? 'module.exports = {}' : null)
}

// Bundles the command line and the worker: a cold start reads a few files instead of hundreds. They are CommonJS, which Node 20 can
// load with a code cache (src/start/load-bundle.ts).
export default {
  logLevel: 'silent',
  input: { start: 'dist/start/run.js', main: 'dist/cli/main.js', worker: 'dist/batch/worker.js' },
  platform: 'node',
  plugins: [withoutChildProcesses],
  external: ['nodejieba', 'piscina', /^opencc-js/, /^china-area-data/],
  output: {
    dir: 'dist/bundle',
    format: 'cjs',
    exports: 'named',
    cleanDir: true,
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    entryFileNames: '[name].cjs',
    chunkFileNames: '[name]-[hash].cjs'
  }
}
