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
    format: '{bar} {value}/{total}  {speed}/s  {records} records  {failures} failed  {eta_formatted} left',
    stream: streams.stderr as NodeJS.WriteStream,
    barsize: Math.max(8, Math.min(30, (streams.stderr.columns ?? 80) - 60)),
    hideCursor: true,
    clearOnComplete: true,
    linewrap: false
  })
  bar.start(total, 0, { speed: '0', records: 0, failures: 0 })
  return {
    show: ({ documents, records, failures }) => {
      const speed = (documents / Math.max(0.001, (performance.now() - started) / 1000)).toFixed(0)
      bar.update(documents, { speed, records, failures })
    },
    above: (lines) => {
      streams.stderr.write(`\r\u001b[K${lines}`)
    },
    stop: () => bar.stop()
  }
}
