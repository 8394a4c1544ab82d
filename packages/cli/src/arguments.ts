// What may stand behind a command: files and folders, and options common to all commands.
import { parseArgs } from 'node:util'
import { type Locale, type Tone, tones } from '@jizheng/core'
import { type CommandName, commandsWith, unusedOption } from './command-options.ts'
import { languageOf, type Texts, texts } from './texts.ts'

/** The command was called wrongly; the message says what is missing. Exit status 2. */
export class UsageError extends Error {}

const options = {
  json: { type: 'boolean', default: false },
  rules: { type: 'string' },
  html: { type: 'string' },
  xlsx: { type: 'string' },
  csv: { type: 'string' },
  lang: { type: 'string' },
  form: { type: 'string' },
  line: { type: 'string' },
  out: { type: 'string', short: 'o' },
  threads: { type: 'string' },
  seed: { type: 'string' },
  precision: { type: 'string' },
  confidence: { type: 'string' },
  by: { type: 'string' },
  fewest: { type: 'string' },
  allocation: { type: 'string' },
  assume: { type: 'string' },
  pilot: { type: 'string' },
  inflated: { type: 'string' },
  all: { type: 'boolean', default: false },
  tone: { type: 'string' },
  decisions: { type: 'string' },
  state: { type: 'string' },
  accept: { type: 'string', multiple: true, default: [] as string[] },
  dismiss: { type: 'string', multiple: true, default: [] as string[] },
  reopen: { type: 'string', multiple: true, default: [] as string[] },
  why: { type: 'string' },
  settle: { type: 'string', multiple: true, default: [] as string[] },
  help: { type: 'boolean', short: 'h', default: false },
} as const

export interface Arguments {
  readonly words: readonly string[]
  readonly locale: Locale
  readonly json: boolean
  readonly all: boolean
  readonly rules: string | undefined
  readonly html: string | undefined
  readonly xlsx: string | undefined
  readonly csv: string | undefined
  readonly form: number | undefined
  readonly line: string | undefined
  readonly out: string | undefined
  /** To whom findings are said. */
  readonly tone: Tone
  /** The file in which decisions are handed on. */
  readonly decisions: string | undefined
  readonly threads: number | undefined
  /** Of `draw` and `estimate`, as written: sample/options.ts reads them. */
  readonly sample: Readonly<Partial<Record<SampleOption, string>>>
  /** Of `pile`: where it keeps what was read and decided, and the decisions of this run. */
  readonly state: string | undefined
  readonly accept: readonly string[]
  readonly dismiss: readonly string[]
  readonly reopen: readonly string[]
  readonly why: string | undefined
  /** Of `check`: doubts that somebody settled by the original. */
  readonly settle: readonly string[]
}

type SampleOption = 'seed' | 'precision' | 'confidence' | 'by' | 'fewest' | 'allocation' | 'assume' | 'pilot' | 'inflated'

/** Throws UsageError, also for an option that the command does not use. */
export function parseArguments(args: readonly string[], command: CommandName): Arguments {
  const locale = languageOf(args)
  const says = texts(locale)
  refuseMisspelt(args, says)
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true })
  if (values.help) throw new UsageError(says.help)
  const unused = unusedOption(
    command,
    tokens.flatMap((token) => (token.kind === 'option' ? [token.name] : [])),
  )
  if (unused !== null) throw new UsageError(says.unusedOption(unused, command, commandsWith(unused)))
  if (values.lang !== undefined && !['zh', 'zh-CN', 'en'].includes(values.lang)) throw new UsageError(says.unknownLanguage(values.lang))
  return {
    words: positionals,
    locale,
    json: values.json,
    all: values.all,
    rules: values.rules,
    html: values.html,
    xlsx: values.xlsx,
    csv: values.csv,
    form: count(values.form, '--form', says.needsCount),
    line: values.line,
    out: values.out,
    tone: toneOf(values.tone, says.unknownTone),
    decisions: values.decisions,
    threads: count(values.threads, '--threads', says.needsCount),
    sample: values,
    state: values.state,
    accept: values.accept,
    dismiss: values.dismiss,
    reopen: values.reopen,
    why: values.why,
    settle: values.settle,
  }
}

/** What the parser would refuse, in the reader's language: an option that there is not, one without its value, a value for one that takes none. */
function refuseMisspelt(args: readonly string[], says: Texts): void {
  const { tokens } = parseArgs({ args: [...args], options, allowPositionals: true, tokens: true, strict: false })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const { name, rawName, value, inlineValue } = token
    if (!(name in options)) throw new UsageError(says.unknownOption(rawName))
    const takesValue = options[name as keyof typeof options].type === 'string'
    if (!takesValue && value !== undefined) throw new UsageError(says.optionTakesNothing(rawName))
    // a value may begin with a dash only where it is written into the option: --why=-1
    const isMissing = value === undefined || (inlineValue ? value === '' : /^-./.test(value))
    if (takesValue && isMissing) throw new UsageError(says.optionNeedsValue(rawName))
  }
}

function toneOf(word: string | undefined, complain: (word: string) => string): Tone {
  if (word === undefined) return 'filler'
  const tone = tones.find((each) => each === word)
  if (tone === undefined) throw new UsageError(complain(word))
  return tone
}

function count(text: string | undefined, name: string, complain: (name: string, text: string) => string): number | undefined {
  if (text === undefined) return undefined
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new UsageError(complain(name, text))
  return Number(text)
}
