import { RECORD_TYPES } from '../records/index.js'
import { csvHeader } from '../write/csv.js'
import type { Job } from './job.js'

/** What stands around the outcomes of one stream: before the first, between two, after the last. */
export interface Frame {
  readonly head: string
  readonly between: string
  readonly tail: string
}

/** The frame of a stream. Several JSON documents make an array. */
export const frameOf = (job: Job, stream: string, several: boolean): Frame => {
  if (job.format === 'json')
    return several ? { head: '[', between: ',\n', tail: ']\n' } : { head: '', between: '\n', tail: '\n' }
  const definition = RECORD_TYPES.find(({ type }) => type === stream)
  return { head: job.format === 'csv' && definition ? csvHeader(definition) : '', between: '', tail: '' }
}

/** The streams that a job writes: a table a type for CSV, else one. */
export const streamsOf = (job: Job): string[] =>
  job.format === 'csv'
    ? RECORD_TYPES.map(({ type }) => type).filter((type) => job.types === null || job.types.includes(type))
    : ['records']
