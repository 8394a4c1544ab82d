// The list to draw from: a folder or files, what `jizheng check --json` prints, or what `jizheng pile --json` prints; read once for the units, again for the forms drawn.
import { createReadStream } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import {
  explainError,
  type HandedOn,
  inOneLine,
  type Locale,
  OperationError,
  type Rules,
  type SampleUnit,
  sampleUnitOf,
} from '@jizheng/core'
import { type JudgedForm, saidTo } from '@jizheng/documents'
import { isLetterFile, judgeFiles } from '@jizheng/documents/node'
import { type Arguments, UsageError } from '../arguments.ts'
import { decidedAnswer, decisionsAt, heeded, tellEverywhere } from '../decisions.ts'
import { findFiles } from '../find-files.ts'
import { progressOf } from '../progress.ts'
import { texts } from '../texts.ts'
import { complain } from '../terminal.ts'
import { sampleTexts } from './sample-texts.ts'

/** A form of the list, and where it is found again. */
interface Listed {
  readonly id: string
  readonly unit: SampleUnit
  /** Null where the list holds no whole forms. */
  readonly form: JudgedForm | null
  readonly found: FoundAt
}

export interface FoundAt {
  /** The list of whole forms that it stands in; null for a document, which is judged again. */
  readonly list: string | null
  readonly file: string
  /** From 1, within the file. */
  readonly index: number
}

export interface FormList {
  /** In the order of the list; a file that cannot be read is told on the error stream and counted. */
  readonly each: () => AsyncGenerator<Listed>
  readonly unread: () => number
}

export async function openList(args: Arguments, rules: Rules): Promise<FormList> {
  const says = texts(args.locale)
  if (args.words.length === 0) throw new UsageError(says.needsFile)
  const kept = await decisionsAt(args.decisions, args.locale)
  tellEverywhere(args.decisions, kept.decisions, args.locale)
  let unread = 0
  const refuse: Refuse = (file, error) => {
    unread++
    complain(`${file}: ${inOneLine(error)}\n`)
  }
  async function* each(): AsyncGenerator<Listed> {
    unread = 0
    for (const word of args.words)
      yield* isList(word) ? inJson(word, { refuse, args, kept }) : inDocuments(word, { refuse, args, kept }, rules)
  }
  return { each, unread: () => unread }
}

/** The forms of these ids, whole. Throws OperationError 'list-invalid' where one cannot be found again. */
export async function formsOf(
  wanted: ReadonlyMap<string, FoundAt>,
  args: Arguments,
  rules: Rules,
): Promise<ReadonlyMap<string, JudgedForm>> {
  const forms = new Map<string, JudgedForm>()
  const kept = await decisionsAt(args.decisions, args.locale)
  for (const name of new Set([...wanted.values()].flatMap(({ list }) => list ?? [])))
    for await (const { id, form } of inJson(name, { refuse: () => undefined, args, kept }))
      if (form !== null && wanted.has(id)) forms.set(id, form)
  const documents = Map.groupBy(
    [...wanted].filter(([, { list }]) => list === null),
    ([, { file }]) => file,
  )
  const threads = args.threads === undefined ? {} : { threads: args.threads }
  for await (const judged of judgeFiles([...documents.keys()], { rules, locale: args.locale, ...threads })) {
    const answer = await heeded(judged, kept, { rules, locale: args.locale })
    for (const [id, { index }] of documents.get(answer.file) ?? []) {
      const form = 'forms' in answer ? answer.forms[index - 1] : undefined
      if (form !== undefined) forms.set(id, form as JudgedForm)
    }
  }
  const lost = [...wanted.keys()].find((id) => !forms.has(id))
  if (lost !== undefined) throw new OperationError('list-invalid', { lost })
  return forms
}

type Refuse = (file: string, error: { readonly message: string; readonly hint: string }) => void

const isList = (name: string): boolean => /\.(jsonl|ndjson|json)$/i.test(name) && !/\.jizheng\.json$/i.test(name)

/** What every way of reading a list goes by. */
interface Reading {
  readonly refuse: Refuse
  readonly args: Arguments
  readonly kept: HandedOn
}

async function* inDocuments(word: string, { refuse, args, kept }: Reading, rules: Rules): AsyncGenerator<Listed> {
  const found = await findFiles([word])
  const isFolder = found.length !== 1 || found[0] !== word
  const files = await withoutLetters(found, args)
  const bar = progressOf(files.length, texts(args.locale).progress)
  const threads = args.threads === undefined ? {} : { threads: args.threads }
  for await (const judged of judgeFiles(files, { rules, locale: args.locale, onProgress: bar.show, ...threads })) {
    bar.clear()
    const answer = await heeded(judged, kept, { rules, locale: args.locale })
    // The draw hangs on the ids: they do not depend on where the folder lies or on the machine.
    const name = (isFolder ? path.relative(word, answer.file) : path.basename(word)).replaceAll('\\', '/')
    if ('error' in answer) refuse(answer.file, answer.error)
    else
      for (const [i, form] of answer.forms.entries())
        yield whole(`${name}#${i + 1}`, form as JudgedForm, { list: null, file: answer.file, index: i + 1 })
  }
  bar.clear()
}

/** A letter that was written before is no form of anybody: left out, and said to be. */
async function withoutLetters(files: readonly string[], { locale }: Arguments): Promise<readonly string[]> {
  const letters = new Set<string>()
  for (const file of files) if (await isLetterFile(file)) letters.add(file)
  if (letters.size > 0) complain(sampleTexts(locale).lettersLeftOut([...letters]))
  return files.filter((file) => !letters.has(file))
}

/** One JSON value a line, as `check` prints, or a pile, which has a form a line between its brackets. */
async function* inJson(word: string, { refuse, args, kept }: Reading): AsyncGenerator<Listed> {
  const lines = createInterface({ input: createReadStream(word), crlfDelay: Infinity })
  let isPile = false
  try {
    for await (const line of lines) {
      if (line.startsWith('{"forms":') && line.endsWith('"ranked":[')) isPile = true
      else if (isPile && line.startsWith(']')) break
      else if (line.trim() !== '')
        yield* entriesIn(parsed(isPile ? line.replace(/,$/, '') : line), { list: word, refuse, locale: args.locale, kept })
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined || error instanceof OperationError) throw error
    refuse(word, explainError('file-not-found', { file: word }, args.locale))
  }
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, '')) as Readonly<Record<string, unknown>>
  } catch (cause) {
    throw new OperationError('list-invalid', { detail: (cause as Error).message }, { cause })
  }
}

interface Origin {
  readonly list: string
  readonly refuse: Refuse
  readonly locale: Locale
  readonly kept: HandedOn
}

async function* entriesIn(entry: Readonly<Record<string, unknown>>, { list, refuse, locale, kept }: Origin): AsyncGenerator<Listed> {
  const { file, forms, error } = entry
  if (typeof file !== 'string') throw new OperationError('list-invalid', { detail: 'file' })
  if (error !== undefined) refuse(file, error as { message: string; hint: string })
  else if (Array.isArray(forms)) {
    // what `check` printed heeds what was settled already
    const answer = await decidedAnswer({ file, forms: forms as readonly JudgedForm[] }, kept.decisions, locale)
    for (const [i, form] of ('forms' in answer ? (answer.forms as readonly JudgedForm[]) : []).entries()) {
      if (form.scoring === undefined || form.findings === undefined) throw new OperationError('list-invalid', { detail: 'scoring' })
      // The list may have been printed in another language, and for those who fill in.
      const findings = saidTo(form.findings, locale, 'reviewer')
      yield whole(`${file}#${i + 1}`, { ...form, findings }, { list, file, index: i + 1 })
    }
  } else yield inPile(file, entry)
}

const whole = (id: string, form: JudgedForm, found: FoundAt): Listed => ({ id, unit: sampleUnitOf(id, form), form, found })

/** What a pile says of a form; amounts are taken as they are printed. */
function inPile(file: string, entry: Readonly<Record<string, unknown>>): Listed {
  const text = (key: string): string | null => (typeof entry[key] === 'string' ? entry[key] : null)
  const [kind, index] = [text('kind'), entry['form']]
  if (kind === null || typeof index !== 'number') throw new OperationError('list-invalid', { detail: 'kind, form' })
  const id = `${file}#${index}`
  const unit: SampleUnit = {
    id,
    body: text('body'),
    region: text('region'),
    kind: kind as SampleUnit['kind'],
    budget: text('adjusted'),
    stated: text('stated'),
    atRisk: text('atRisk'),
  }
  return { id, unit, form: null, found: { list: null, file, index } }
}
