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
  scopesOf,
  wideScopes,
  withDecisions,
  without,
} from '@jizheng/core'
import { howRead, pileCsv, pilePage, type PileReport, pileXlsx } from '@jizheng/documents'
import { markOf } from '@jizheng/documents/node'
import { type Arguments, parseArguments, UsageError } from '../arguments.ts'
import { asksForMarks, decisionsAt, keepDecisions, tellEverywhere } from '../decisions.ts'
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
  const asked = decisionsIn(args, says)
  const handedOn = await decisionsAt(file, locale, asked.made.length > 0)
  const state = stateAt(args.state, says)
  const stop = () => {
    // Every file read so far is in the state already; a file half read is not.
    state.close()
    complain(`\n${args.state === undefined ? says.pileStopped : says.pileStoppedKept(args.state)}`)
    process.exit(STOPPED)
  }
  process.once('SIGINT', stop).once('SIGTERM', stop)
  try {
    const gathered = await gather({ args, rules, state, settlements: handedOn.settlements }, says)
    if (gathered.files === 0) throw new UsageError(says.noDocuments(args.words.join(' ')))
    const made = onForms(asked, gathered, says)
    if (args.state !== undefined) decide(state, made)
    const kept = file === undefined ? [] : decidedInFile(handedOn.decisions, await marked(made, says))
    tellEverywhere(file, kept, locale)
    if (file !== undefined && isAsked(asked) && !(await orTold(locale, () => keepDecisions(file, { ...handedOn, decisions: kept }))))
      return 3
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

/** In the words of the command line: a form is known by the absolute path of its file, null for all forms with the finding. */
interface Asked {
  readonly reopened: readonly About[]
  readonly made: readonly Decision[]
}

type About = Pick<Decision, 'group' | 'form'>

const isAsked = ({ reopened, made }: Asked): boolean => reopened.length + made.length > 0

function decisionsIn({ accept, dismiss, reopen, why, state, decisions }: Arguments, says: Texts): Asked {
  if (accept.length + dismiss.length === 0 && why !== undefined) throw new UsageError(says.whyOfNothing)
  if (accept.length + dismiss.length + reopen.length === 0) return { reopened: [], made: [] }
  if (state === undefined && decisions === undefined) throw new UsageError(says.decideNeedsState)
  if (accept.length + dismiss.length > 0 && (why ?? '').trim() === '') throw new UsageError(says.decideNeedsWhy)
  const made = (word: string, verdict: Decision['verdict']): Decision => ({ ...groupIn(word, says), verdict, why: why!.trim() })
  return {
    reopened: reopen.map((word) => groupIn(word, says)),
    made: [...accept.map((word) => made(word, 'accepted')), ...dismiss.map((word) => made(word, 'dismissed'))],
  }
}

/** What was asked about a whole group, on each form of this pile that it stands on now; and what was decided about all forms before is taken back. */
function onForms({ reopened, made }: Asked, { digests }: Gathered, says: Texts): Asked {
  const { ranked } = pileOf(digests)
  const formsWith = (group: Decision['group']): readonly FormAt[] =>
    ranked.flatMap(({ form, reasons }) =>
      form.found.some(({ code }) => code === group) || reasons.some(({ reason }) => reason === group)
        ? [{ ...form.at, file: path.resolve(form.at.file) }]
        : [],
    )
  const onEach = <Each extends About>(each: Each): readonly Each[] =>
    each.form === null ? formsWith(each.group).map((form) => ({ ...each, form })) : [each]
  for (const { group, form } of made) if (form === null && formsWith(group).length === 0) complain(says.nowhereFound(group))
  return {
    reopened: [...reopened.flatMap((each) => [each, ...onEach(each)]), ...made.filter(({ form }) => form === null)],
    made: made.flatMap(onEach),
  }
}

interface Marked {
  readonly reopened: readonly Scope[]
  readonly made: readonly KeptDecision[]
}

/** Decisions as the file keeps them, with the marks of the files. */
async function marked({ reopened, made }: Asked, says: Texts): Promise<Marked> {
  const marks = new Map<string, string>()
  for (const { form } of [...reopened, ...made]) {
    if (form === null || marks.has(form.file)) continue
    const mark = await markOf(form.file)
    if (mark === null) throw new UsageError(says.decideNoFile(form.file))
    marks.set(form.file, mark)
  }
  const formsOf = (all: readonly About[]) =>
    all.flatMap(({ form }) => (form === null ? [] : [{ mark: marks.get(form.file), form: form.form }]))
  const decidedAt = Date.now()
  const byGroup = <Each extends About>(all: readonly Each[], key: (each: Each) => string) => [...Map.groupBy(all, key).values()]
  return {
    reopened: byGroup(reopened, ({ group }) => group).flatMap((own) => [
      ...scopesOf(own[0]!.group, formsOf(own)),
      ...(own.some(({ form }) => form === null) ? wideScopes(own[0]!.group, [...marks.values()]) : []),
    ]),
    made: byGroup(made, ({ group, verdict }) => `${group} ${verdict}`).flatMap((own) =>
      scopesOf(own[0]!.group, formsOf(own)).map((scope) => ({ ...scope, verdict: own[0]!.verdict, why: own[0]!.why, decidedAt })),
    ),
  }
}

const decidedInFile = (kept: readonly KeptDecision[], { reopened, made }: Marked): readonly KeptDecision[] =>
  withDecisions(without(kept, reopened), made)

function decide(state: State, { reopened, made }: Asked): void {
  for (const each of reopened) state.reopen(each)
  for (const each of made) state.decide(each)
}

/** "total-mismatch" for all forms with it, "total-mismatch@forms/a.docx" or "total-mismatch@forms/book.pdf#3" for one. */
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
