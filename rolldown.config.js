// Bundles the command line and the worker: a cold start reads a few files instead of hundreds. They are CommonJS, which Node 20 can
// load with a code cache (src/start/load-bundle.ts).
export default {
  logLevel: 'silent',
  input: { main: 'dist/cli/main.js', worker: 'dist/batch/worker.js' },
  platform: 'node',
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
