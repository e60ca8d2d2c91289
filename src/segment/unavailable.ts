/** The dictionary could not be read; the message says what to run. */
export class SegmenterUnavailable extends Error {
  override readonly name = 'SegmenterUnavailable'

  constructor(cause: unknown) {
    super('the dictionary could not be read: run `npm run build` in the folder of extract', { cause })
  }
}
