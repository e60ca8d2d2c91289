import type { ChalkInstance } from 'chalk'

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu

/** Colours JSON text: keys, strings, numbers, literals. */
export const colourJson = (json: string, chalk: ChalkInstance): string =>
  json.replace(TOKEN, (token: string, text?: string, colon?: string) => {
    if (text !== undefined) return colon === undefined ? chalk.green(text) : chalk.cyan(text) + colon
    return /^[tfn]/u.test(token) ? chalk.magenta(token) : chalk.yellow(token)
  })
