import { availableParallelism } from 'node:os'
import { Command, InvalidArgumentError, Option } from 'commander'
import { FORMATS, type Format } from '../batch/job.js'
import { TOOL } from '../core/tool.js'
import { isCalendarDay } from '../document/calendar.js'
import { INPUT_FORMATS, type InputFormat } from '../extract/formats.js'
import { ENCODINGS, type Encoding } from '../read/encodings.js'

/** Options of the main command as commander gives them. */
export interface ExtractOptions {
  /** The form asked for; else the name of the output tells it. */
  readonly format?: Format
  readonly input: InputFormat | 'ndjson'
  readonly encoding: Encoding
  readonly date: string | null
  readonly type?: readonly string[]
  readonly minConfidence: number
  readonly evidence: boolean
  readonly repair: boolean
  readonly out?: string
  readonly jobs: number
  readonly resume: boolean
  readonly filesFrom?: string
  readonly shard?: { readonly index: number; readonly count: number }
}

export interface MentionsOptions {
  readonly kind?: readonly string[]
  readonly input: InputFormat
  readonly encoding: Encoding
  readonly date: string | null
}

/** What the commands do; wired by `buildProgram`. */
export interface Actions {
  readonly extract: (inputs: readonly string[], options: ExtractOptions) => Promise<void>
  readonly schema: (type: string | undefined) => Promise<void>
  readonly mentions: (file: string, options: MentionsOptions) => Promise<void>
}

const list = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value.split(',').map((name) => name.trim())
]

const date = (value: string): string | null => {
  if (value === 'auto') return null
  if (!isCalendarDay(value)) throw new InvalidArgumentError('give a day from 1900 to 2100 as YYYY-MM-DD, or auto')
  return value
}

const share = (value: string): number => {
  const number = Number(value)
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new InvalidArgumentError('give a number from 0 to 1')
  return number
}

/** More threads than this are a slip: each takes memory of its own. */
const MOST_JOBS = 256

const count = (value: string): number => {
  if (!/^[1-9]\d{0,3}$/u.test(value) || Number(value) > MOST_JOBS) {
    throw new InvalidArgumentError(`give a whole number from 1 to ${MOST_JOBS}`)
  }
  return Number(value)
}

const shard = (value: string): { index: number; count: number } => {
  const [index = 0, of = 0] = /^\d+\/\d+$/u.test(value) ? value.split('/').map(Number) : []
  if (index < 1 || index > of) throw new InvalidArgumentError('give i/n with i from 1 to n, such as 2/8')
  return { index, count: of }
}

const inputOption = (choices: readonly string[]): Option =>
  new Option('--input <form>', 'form of the input').choices([...choices]).default('auto')
const encodingOption = (): Option =>
  new Option('--encoding <name>', 'encoding of the input').choices([...ENCODINGS]).default('auto')
const dateOption = (): Option =>
  new Option('--date <day>', 'publication date, YYYY-MM-DD, or auto: meta data, dateline, name')
    .argParser(date)
    .default(null, 'auto')

const EXAMPLES = `
Examples:
  extract page.txt                              records of a page, as JSON
  extract page.txt --format table               the same, to read in the terminal
  extract pages/ --out all.ndjson               a folder, a record a line, in one file
  extract pages/ --format csv --out tables/     a table a type
  extract pages/ --out results/ --resume        a file an input; goes on where it stopped
  extract page.txt --type meeting,attendee --date 2025-11-25
  cat page.html | extract - --input html --format ndjson | jq .type
  extract mentions page.txt --kind money,date   the typed parts alone
  extract schema investment                     JSON Schema of a record

Messages go to stderr as path:line:column severity code: text.
Exit codes: 0 all well, 1 some document failed, 2 wrong usage.`

/** The command line: one definition for options, help and documentation. */
export const buildProgram = (actions: Actions): Command => {
  const program = new Command(TOOL.name)
    .description('Reads Chinese newspaper articles and writes what they state as typed, traceable records.')
    .version(TOOL.version)
    .argument('[inputs...]', 'files, folders (.txt .md .html .htm), or - for standard input')
    .addOption(
      new Option('--format <name>', 'form of the output (default: by the ending of --out, else json)').choices([
        ...FORMATS
      ])
    )
    .addOption(inputOption([...INPUT_FORMATS, 'ndjson']))
    .addOption(encodingOption())
    .addOption(dateOption())
    .option('--type <names>', 'only these types of record, separated by commas', list)
    .option('--min-confidence <share>', 'only records at least this sure, 0 to 1', share, 0)
    .option('--no-evidence', 'leave the evidence out')
    .option('--no-repair', 'do not join text that a page layout tore apart')
    .option('--out <path>', 'write to this file, or into this folder (no extension, or a slash at its end)')
    .option('--jobs <n>', 'worker threads', count, availableParallelism())
    .option('--resume', 'skip inputs that an earlier run with the same options has done', false)
    .option('--files-from <file>', 'read the list of inputs from a file or -, separated by NUL or line breaks')
    .option('--shard <i/n>', 'only the i-th of n parts of the inputs, told by their names', shard)
    .addHelpText('after', EXAMPLES)
    .enablePositionalOptions()
    .action((inputs: string[], options: ExtractOptions) => actions.extract(inputs, options))
  program
    .command('schema')
    .description('print the JSON Schema of a type of record, or of all')
    .argument('[type]', 'type of record')
    .action((type: string | undefined) => actions.schema(type))
  program
    .command('mentions')
    .description('print the typed mentions of a text as NDJSON: numbers, money, dates, persons …')
    .argument('<file>', 'file, or - for standard input')
    .option('--kind <names>', 'only these kinds, separated by commas', list)
    .addOption(inputOption(INPUT_FORMATS))
    .addOption(encodingOption())
    .addOption(dateOption())
    .action((file: string, options: MentionsOptions) => actions.mentions(file, options))
  return program
}
