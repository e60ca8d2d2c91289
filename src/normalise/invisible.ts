import { type NormaliseStep, replacing } from './step.js'

/** Drops what is not seen: byte order marks, zero-width characters, soft hyphens, direction marks, variation selectors. */
export const invisible: NormaliseStep = {
  name: 'invisible',
  scope: 'both',
  edits: replacing(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]+/gu, () => '')
}
