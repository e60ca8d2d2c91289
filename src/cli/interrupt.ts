/** A run that the user may end before its time. */
export interface Interrupt {
  readonly signal: AbortSignal
  /** Leaves Ctrl-C alone again. */
  readonly close: () => void
}

/** Ctrl-C ends the program at once, as it does by default. */
export const LEFT_ALONE: Interrupt = { signal: new AbortController().signal, close: () => {} }

/**
 * Turns the first Ctrl-C into an aborted signal; the second ends the program at once. A request to terminate is left
 * alone: it must also end a program that is deep in one document, and what is written survives it like any crash.
 */
export const catchInterrupts = (): Interrupt => {
  const controller = new AbortController()
  const interrupt = (): void => {
    if (controller.signal.aborted) process.exit(130)
    controller.abort()
  }
  process.on('SIGINT', interrupt)
  return { signal: controller.signal, close: () => process.off('SIGINT', interrupt) }
}
