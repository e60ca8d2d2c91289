// Bundles the command line and the worker: a cold start reads a few files instead of hundreds.
export default {
  logLevel: 'silent',
  input: { main: 'dist/cli/main.js', worker: 'dist/batch/worker.js' },
  platform: 'node',
  external: ['nodejieba', 'piscina', /^opencc-js/, /^china-area-data/],
  output: {
    dir: 'dist/bundle',
    format: 'esm',
    cleanDir: true,
    minify: { mangle: false, compress: false, codegen: { removeWhitespace: true } },
    chunkFileNames: '[name]-[hash].js'
  }
}
