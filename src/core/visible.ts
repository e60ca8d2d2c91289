const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/gu

/** A text with control characters written out, so that it stays on its line and cannot command a terminal. */
export const visible = (text: string): string =>
  text.replace(CONTROL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
