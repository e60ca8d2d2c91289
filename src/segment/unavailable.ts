/** nodejieba could not be loaded; the message says what to run. */
export class SegmenterUnavailable extends Error {
  override readonly name = 'SegmenterUnavailable'

  constructor(cause: unknown) {
    super(
      'nodejieba could not be loaded: install a C++ compiler, make and Python 3, then run `npm rebuild nodejieba` in the folder of extract',
      { cause }
    )
  }
}
