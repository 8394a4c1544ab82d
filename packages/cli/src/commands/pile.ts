// `jizheng pile`: many forms at once, the ones that matter first; what was read and decided is remembered in a state file.
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import {
  type Decision,
  decisionsOn,
  explainError,
  type FormAt,
  inOneLine,
  isGroupName,
  type KeptDecision,
  type Locale,
  type MarkedFile,
  OperationError,
  pileOf,
  type Scope,
  withDecision,
  without,
} from '@jizheng/core'
import { howRead, pileCsv, pilePage, type PileReport, pileXlsx } from '@jizheng/documents'
import { markOf } from '@jizheng/documents/node'
import { type Arguments, parseArguments, UsageError } from '../arguments.ts'
import { asksForMarks, decisionsAt, keepDecisions } from '../decisions.ts'
import { gather, type Gathered } from '../pile/gather.ts'
import { printJson } from '../pile/print-json.ts'
import { ForeignState, openState, type State } from '../pile/state.ts'
import { rulesFor } from '../rules-for.ts'
import { pileText } from '../text/pile-text.ts'
import { type Texts, texts } from '../texts.ts'
import { complain, say } from '../terminal.ts'

/** How a program ends that was told to stop (128 + SIGINT). */
const STOPPED = 130

export async function pile(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, 'pile')
  const says = texts(args.locale)
  if (args.words.length === 0) throw new UsageError(says.needsFile)
  const rules = await rulesFor(args.rules, args.locale)
  const { decisions: file, locale } = args
  const made = decisionsIn(args, says)
  const handedOn = await decisionsAt(file, locale, made.made.length > 0)
  const kept = decidedInFile(handedOn.decisions, file === undefined ? nothing : await marked(made, says))
  const state = stateAt(args.state, says)
  const stop = () => {
    // Every file read so far is in the state already; a file half read is not.
    state.close()
    complain(`\n${args.state === undefined ? says.pileStopped : says.pileStoppedKept(args.state)}`)
    process.exit(STOPPED)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    if (args.state !== undefined) decide(state, made)
    if (
      file !== undefined &&
      made.made.length + made.reopened.length > 0 &&
      !(await orTold(locale, () => keepDecisions(file, { ...handedOn, decisions: kept })))
    )
      return 3
    const gathered = await gather({ args, rules, state, settlements: handedOn.settlements }, says)
    if (gathered.files === 0) throw new UsageError(says.noDocuments(args.words.join(' ')))
    return await told(gathered, [...named(state.decisions(), gathered), ...(await decisionsFor(gathered, kept))], args, says)
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop)
    state.close()
  }
}

async function told(gathered: Gathered, decisions: readonly Decision[], args: Arguments, says: Texts): Promise<number> {
  const { digests, unread, files, read } = gathered
  const report: PileReport = { pile: pileOf(digests, decisions), files, unread }
  if (args.json) await printJson(report)
  else {
    const summary = says.pileSummary({ files, forms: digests.length, unread: unread.length, read })
    const doubted = howRead(report, args.locale)
    say(`${summary}${doubted === '' ? '' : `\n${doubted}${says.stop}`}\n\n${pileText(report, says, args)}\n`)
  }
  const isWritten = await writeReports(report, args, says)
  if (unread.length > 0 || !isWritten) return 3
  return report.pile.groups.some(({ severity, forms }) => severity === 'error' && forms > 0) ? 1 : 0
}

/** Decisions about a form know its file by its absolute path; the pile knows it as it was given. */
const named = (decisions: readonly Decision[], { names }: Gathered): readonly Decision[] =>
  decisions.map((each) =>
    each.form === null ? each : { ...each, form: { ...each.form, file: names.get(each.form.file) ?? each.form.file } },
  )

/** What the file of decisions says about these files. */
async function decisionsFor({ digests }: Gathered, kept: readonly KeptDecision[]): Promise<readonly Decision[]> {
  if (kept.length === 0) return []
  const files: MarkedFile[] = []
  for (const [name, own] of Map.groupBy(digests, ({ at }) => at.file))
    files.push({ name, mark: asksForMarks(kept) ? await markOf(name) : null, digests: own })
  return decisionsOn(kept, files)
}

function stateAt(file: string | undefined, says: Texts): State {
  try {
    return openState(file ?? null)
  } catch (error) {
    if (error instanceof ForeignState) throw new UsageError(says.stateForeign(file ?? ''), { cause: error })
    throw new UsageError(says.stateRefused(file ?? '', (error as Error).message), { cause: error })
  }
}

interface Decided {
  readonly reopened: readonly Pick<Decision, 'group' | 'form'>[]
  readonly made: readonly Decision[]
}

function decisionsIn({ accept, dismiss, reopen, why, state, decisions }: Arguments, says: Texts): Decided {
  if (accept.length + dismiss.length + reopen.length === 0) return { reopened: [], made: [] }
  if (state === undefined && decisions === undefined) throw new UsageError(says.decideNeedsState)
  if (accept.length + dismiss.length > 0 && (why ?? '').trim() === '') throw new UsageError(says.decideNeedsWhy)
  const made = (word: string, verdict: Decision['verdict']): Decision => ({ ...groupIn(word, says), verdict, why: why!.trim() })
  return {
    reopened: reopen.map((word) => groupIn(word, says)),
    made: [...accept.map((word) => made(word, 'accepted')), ...dismiss.map((word) => made(word, 'dismissed'))],
  }
}

interface Marked {
  readonly reopened: readonly Scope[]
  readonly made: readonly KeptDecision[]
}

const nothing: Marked = { reopened: [], made: [] }

/** Decisions as the file keeps them: about one form with the mark of its file, about all for every file. */
async function marked({ reopened, made }: Decided, says: Texts): Promise<Marked> {
  const scopeOf = async ({ group, form }: Pick<Decision, 'group' | 'form'>): Promise<Scope> => {
    if (form === null) return { group, form, files: null }
    const mark = await markOf(form.file)
    if (mark === null) throw new UsageError(says.decideNoFile(form.file))
    return { group, form: form.form, files: [mark] }
  }
  const decidedAt = Date.now()
  return {
    reopened: await Promise.all(reopened.map(scopeOf)),
    made: await Promise.all(made.map(async (each) => ({ ...(await scopeOf(each)), verdict: each.verdict, why: each.why, decidedAt }))),
  }
}

const decidedInFile = (kept: readonly KeptDecision[], { reopened, made }: Marked): readonly KeptDecision[] =>
  made.reduce<readonly KeptDecision[]>(
    (all, each) => withDecision(all, each),
    reopened.reduce<readonly KeptDecision[]>((all, scope) => without(all, scope), kept),
  )

function decide(state: State, { reopened, made }: Decided): void {
  for (const each of reopened) state.reopen(each)
  for (const each of made) state.decide(each)
}

/** "total-mismatch" for all forms, "total-mismatch@forms/a.docx" or "total-mismatch@forms/book.pdf#3" for one. */
function groupIn(word: string, says: Texts): { readonly group: Decision['group']; readonly form: FormAt | null } {
  const [, group = '', file, number] = /^([^@]*)(?:@(.+?)(?:#([1-9]\d*))?)?$/s.exec(word) ?? []
  if (!isGroupName(group)) throw new UsageError(says.noSuchGroup(group))
  return { group, form: file === undefined ? null : { file: path.resolve(file), form: Number(number ?? 1) } }
}

/** False where it was refused, which is told. */
async function orTold(locale: Locale, write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    complain(`${inOneLine(explainError(error.code, error.params, locale))}\n`)
    return false
  }
}

/** False where something could not be written; the rest is written all the same. */
async function writeReports(report: PileReport, args: Arguments, says: Texts): Promise<boolean> {
  const written = async (name: string | undefined, content: () => string | Promise<Uint8Array>) => {
    if (name === undefined) return true
    try {
      await writeFile(name, await content())
    } catch (error) {
      complain(`${inOneLine(explainError('write-refused', { file: name, detail: (error as Error).message }, args.locale))}\n`)
      return false
    }
    if (!args.json) say(says.reportWritten(name))
    return true
  }
  const done = [
    await written(args.html, () => pilePage(report, args.locale)),
    await written(args.xlsx, () => pileXlsx(report, args.locale)),
    await written(args.csv, () => pileCsv(report, args.locale)),
  ]
  return !done.includes(false)
}
