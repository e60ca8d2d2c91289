/** What a caught value says of why it was thrown. */
export const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
