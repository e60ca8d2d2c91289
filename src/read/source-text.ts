/** The decoded text of one input, never altered. All offsets elsewhere point into `text`. */
export interface SourceText {
  /** The path as given, or `-` for standard input. */
  readonly id: string
  /** Decoded text; a byte order mark stays, so that offsets agree with what other programs read. */
  readonly text: string
  /** WHATWG name of the encoding that the bytes were read in. */
  readonly encoding: string
  /** Hex digest of the bytes. */
  readonly sha256: string
}
