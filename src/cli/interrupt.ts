/** Exit codes of a program that a signal ended, as shells tell them. */
const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const

/** A run that the user, or the machine, may end before its time. */
export interface Interrupt {
  readonly signal: AbortSignal
  /** The exit code of the signal that came; 0 where none did. */
  readonly exitCode: () => number
  /** Leaves signals alone again. */
  readonly close: () => void
}

/** Signals end the program at once, as they do by default. */
export const LEFT_ALONE: Interrupt = { signal: new AbortController().signal, exitCode: () => 0, close: () => {} }

/** Turns the first Ctrl-C or request to terminate into an aborted signal; the second ends the program at once. */
export const catchInterrupts = (): Interrupt => {
  const controller = new AbortController()
  let code = 0
  const interrupt = (signal: NodeJS.Signals): void => {
    const own = signal === 'SIGTERM' ? EXIT_CODES.SIGTERM : EXIT_CODES.SIGINT
    if (code !== 0) process.exit(own)
    code = own
    controller.abort()
  }
  for (const signal of Object.keys(EXIT_CODES)) process.on(signal, interrupt)
  return {
    signal: controller.signal,
    exitCode: () => code,
    close: () => {
      for (const signal of Object.keys(EXIT_CODES)) process.off(signal, interrupt)
    }
  }
}
