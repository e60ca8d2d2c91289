import { foreigners } from './abroad.js'
import { branches } from './branches.js'
import { builders, inContext } from './contexts.js'
import { countedLists } from './counted.js'
import { chiefs, coded, dataSites, followed, preceded } from './cues.js'
import { latinNames, renderedNames } from './latin.js'
import { inRow, listed } from './lists.js'
import { localNames, longNames } from './long-names.js'
import {
  bracketed,
  formed,
  inChina,
  jointHouses,
  namedHouses,
  numbered,
  offshoots,
  placed,
  tradeHouses
} from './offshoots.js'
import { owners } from './owned.js'
import { placedLegal } from './placed-legal.js'
import { placedNames } from './placed-names.js'
import { begunProjects, paidProjects, projectOwners } from './projects.js'
import { shortNames } from './short-names.js'
import type { Reading, Sighting } from './sighting.js'
import { visits } from './visits.js'

export { coordinated } from './lists.js'
export { OWNED } from './owned.js'
export type { Reading, Sighting } from './sighting.js'

/** Every rule that reads one sentence for itself. */
export const SENTENCE_RULES: readonly ((reading: Reading) => readonly Sighting[])[] = [
  longNames,
  placedLegal,
  localNames,
  branches,
  shortNames,
  listed,
  countedLists,
  inRow,
  projectOwners,
  paidProjects,
  begunProjects,
  inContext,
  builders,
  numbered,
  offshoots,
  namedHouses,
  tradeHouses,
  jointHouses,
  placed,
  placedNames,
  inChina,
  foreigners,
  owners,
  bracketed,
  formed,
  followed,
  preceded,
  coded,
  chiefs,
  dataSites,
  visits,
  latinNames,
  renderedNames
]
