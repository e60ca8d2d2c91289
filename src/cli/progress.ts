import type { Observer, Summary } from '../batch/run.js'
import type { Streams } from './streams.js'

/** The observer of a run, and how to take its display away. */
export interface Progress extends Observer {
  readonly close: () => void
}

/**
 * Shows a bar on a terminal (rate, records, failures, time left) and nothing elsewhere; messages are printed above it.
 * @param total number of inputs; null where it cannot be told
 */
export const openProgress = async (streams: Streams, total: number | null): Promise<Progress> => {
  const bar = streams.stderr.isTTY === true && total !== null && total > 1 ? await openBar(streams, total) : null
  return {
    messages: (lines) => {
      if (bar) bar.above(lines)
      else streams.stderr.write(lines)
    },
    progress: (summary) => bar?.show(summary),
    close: () => bar?.stop()
  }
}

interface Bar {
  readonly show: (summary: Readonly<Summary>) => void
  readonly above: (lines: string) => void
  readonly stop: () => void
}

const openBar = async (streams: Streams, total: number): Promise<Bar> => {
  const { default: progress } = await import('cli-progress')
  const started = performance.now()
  const bar = new progress.SingleBar({
    format: '{bar} {value}/{total}  {speed}/s  {records} records  {failures} failed  {left} left',
    stream: streams.stderr as NodeJS.WriteStream,
    barsize: Math.max(8, Math.min(30, (streams.stderr.columns ?? 80) - 60)),
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false
  })
  bar.start(total, 0, { speed: '0', records: 0, failures: 0, left: '…' })
  return {
    show: ({ documents, recalled, records, failures }) => {
      const perSecond = (documents - recalled) / Math.max(0.001, (performance.now() - started) / 1000)
      const left = perSecond > 0 ? duration((total - documents) / perSecond) : '…'
      bar.update(documents, { speed: perSecond.toFixed(0), records, failures, left })
    },
    above: (lines) => {
      streams.stderr.write(`\r\u001b[K${WRAP_ON}${lines}${WRAP_OFF}`)
    },
    stop: () => bar.stop()
  }
}

/** The bar turns line wrap off; a message needs it. */
const WRAP_ON = '\u001b[?7h'
const WRAP_OFF = '\u001b[?7l'

/** 75 → 1:15. */
const duration = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`
