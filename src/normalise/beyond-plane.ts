import { type NormaliseStep, replacing } from './step.js'

/**
 * Hides characters beyond the basic plane that are no Han characters (😀, 𝟓) from the rules, whose patterns know the halves of such
 * characters only as those of Han characters (src/scripts/bmp-patterns.ts). What is written out keeps them.
 */
export const beyondPlane: NormaliseStep = {
  name: 'beyond-plane',
  scope: 'matching',
  edits: replacing(/[\ud800-\ud83f\ud88e-\udbff][\udc00-\udfff]/g, () => '▯▯')
}
