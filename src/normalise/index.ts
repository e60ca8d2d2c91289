import type { AlignedText } from '../core/aligned-text.js'
import { beyondPlane } from './beyond-plane.js'
import { invisible } from './invisible.js'
import { punctuation } from './punctuation.js'
import { type Script, simplify } from './script.js'
import { looseSpaces, space, spreadNames } from './space.js'
import type { NormaliseStep } from './step.js'
import { readings, variants } from './variants.js'
import { signs, width } from './width.js'

export { type Script, scriptOf } from './script.js'

/** The steps in the order in which they run. */
const STEPS: readonly NormaliseStep[] = [
  invisible,
  beyondPlane,
  width,
  readings,
  variants,
  space,
  spreadNames,
  signs,
  punctuation,
  looseSpaces
]

/** Brings a block to its canonical form. The article's own wording stays beside it. */
export const normalise = (text: AlignedText, script: Script): AlignedText => {
  const steps = script === 'traditional' ? [...STEPS, simplify] : STEPS
  return steps.reduce((form, step) => form.edit(step.edits(form.text), step.scope), text)
}
