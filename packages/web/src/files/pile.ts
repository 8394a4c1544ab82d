// The pile: many files read beside each other, each form of each a row. Only what the table shows stays in memory; whole answers lie in blobs.
import type { FileError } from '@jizheng/documents'
import { create } from 'zustand'
import type { ChosenRules } from '../drafts/draft.ts'
import { useSettings } from '../frame/settings.ts'
import { loadDecisions, useDecisions } from '../ranking/decisions.ts'
import { readFiles } from '../reader/pool.ts'
import type { Unfolded } from '../reader/archive.ts'
import type { FileToRead, InArchive } from '../reader/file-to-read.ts'
import type { DigestedFile } from '../reader/pile.ts'
import type { Judged } from '../reader/read-file.ts'
import { deskReader } from '../reader/reader.ts'
import { askedRules, AUTO_RULES } from '../rules/rules-of.ts'
import { freeName } from './free-name.ts'
import { rowKey } from './row-key.ts'
import { type FormSummary, summaryOf } from './summary.ts'

export interface PiledFile {
  readonly id: number
  /** Its path in the folder or archive it came with, or its name: what `check --json` prints. No other file of the pile has it. */
  readonly name: string
  readonly file: Blob
  readonly inside?: InArchive | undefined
  /** Of its bytes; null until it is read. */
  readonly mark: string | null
  readonly state: 'waiting' | 'read' | 'refused' | 'stopped'
  readonly forms: readonly FormSummary[]
  readonly error: FileError | null
  /** The line that `check --json` prints for it. */
  readonly line: Blob | null
  /** The line as the file was read, where it was judged again since: doubts of it may have been settled. */
  readonly asRead: Blob | null
}

interface Pile {
  readonly files: readonly PiledFile[]
  readonly rules: ChosenRules
  /** Rules that somebody chose for one form, by the row's key: they go before those for all. */
  readonly ownRules: Readonly<Record<string, ChosenRules>>
  /** The draft that a row was opened as, by the row's key. */
  readonly drafts: Readonly<Record<string, string>>
  /** Files that have their answer, of those under way; null when nothing is. */
  readonly progress: { readonly done: number; readonly total: number; readonly page: string | null } | null
  readonly add: (files: readonly FileToRead[]) => void
  readonly chooseRules: (rules: ChosenRules) => void
  /** For one form of a file; null: those for all again. */
  readonly chooseOwnRules: (file: PiledFile, index: number, rules: ChosenRules | null) => void
  readonly cancel: () => void
  /** Reads what was stopped after all. */
  readonly resume: () => void
  readonly clear: () => void
}

/** The table is drawn anew at most so often while answers come in. */
const BREATH_MS = 120

let lastId = 0
let work: Promise<void> = Promise.resolve()
let stopper = new AbortController()

export const usePile = create<Pile>((set, get) => ({
  files: [],
  rules: AUTO_RULES,
  ownRules: {},
  drafts: {},
  progress: null,

  add(files) {
    const taken = new Set(get().files.map(({ name }) => name))
    const added = files.map(({ name, file, inside }) => waiting(freeName(name, taken), file, inside))
    set({ files: [...get().files, ...added] })
    begin(() => readWaiting())
  },

  chooseRules(rules) {
    set({ rules })
    begin(() => judgeAgain(() => true))
  },

  chooseOwnRules({ id }, index, rules) {
    const { [rowKey(id, index)]: _, ...others } = get().ownRules
    set({ ownRules: rules === null ? others : { ...others, [rowKey(id, index)]: rules } })
    begin(() => judgeAgain((file) => file.id === id))
  },

  cancel: () => stopper.abort(),

  resume() {
    set({ files: get().files.map((each) => (each.state === 'stopped' ? { ...each, state: 'waiting' as const } : each)) })
    begin(() => readWaiting())
  },

  clear() {
    stopper.abort()
    set({ files: [], ownRules: {}, progress: null })
    void deskReader().then((reader) => reader.forgetDigests())
  },
}))

useSettings.subscribe((now, before) => {
  if (now.locale !== before.locale && usePile.getState().files.length > 0) begin(() => judgeAgain(() => true))
})

useDecisions.subscribe((now, before) => {
  if (before.kept === null || now.settlements === before.settlements || usePile.getState().files.length === 0) return
  const [are, were] = [new Set(now.settlements), new Set(before.settlements)]
  const differing = [...now.settlements.filter((each) => !were.has(each)), ...before.settlements.filter((each) => !are.has(each))]
  begin(() => heedSettled(new Set(differing.map(({ file }) => file))))
})

const waiting = (name: string, file: Blob, inside?: InArchive): PiledFile => ({
  id: ++lastId,
  name,
  file,
  inside,
  mark: null,
  state: 'waiting',
  forms: [],
  error: null,
  line: null,
  asRead: null,
})

function begin(task: () => Promise<void>): void {
  work = work.then(async () => {
    stopper = new AbortController()
    await task()
    usePile.setState({ progress: null })
  })
}

async function readWaiting(): Promise<void> {
  const { files, rules } = usePile.getState()
  const todo = files.filter(({ state }) => state === 'waiting')
  if (todo.length === 0) return
  const gather = gathering(todo.length)
  await readFiles(todo, {
    rules: askedRules(rules),
    locale: useSettings.getState().locale,
    signal: stopper.signal,
    onFile: (index, answer) => ('inside' in answer ? gather.unfolded(todo[index]!, answer) : gather.answered(todo[index]!.id, answer)),
    onProgress: (index, page, pages) => gather.page(`${todo[index]!.name}  ${page}/${pages}`),
  })
  await gather.end()
  if (stopper.signal.aborted)
    usePile.setState(({ files: now }) => ({
      files: now.map((each) => (each.state === 'waiting' ? { ...each, state: 'stopped' as const } : each)),
    }))
  // what lay in archives
  else {
    await loadDecisions()
    const read = new Set(todo.map(({ id }) => id))
    const settled = new Set(useDecisions.getState().settlements.map(({ file }) => file))
    await judgeAgain(({ id, mark }) => read.has(id) && mark !== null && settled.has(mark))
    await readWaiting()
  }
}

/** Of these files (by their marks) doubts were settled: their forms are judged with what was said of them. */
const heedSettled = (marks: ReadonlySet<string>): Promise<void> => judgeAgain(({ mark }) => mark !== null && marks.has(mark))

/** Other rules or another language: what was read is judged again, not read again. */
async function judgeAgain(wanted: (file: PiledFile) => boolean): Promise<void> {
  await loadDecisions()
  const { settlements } = useDecisions.getState()
  const { files, rules, ownRules } = usePile.getState()
  const todo = files.filter((file) => file.line !== null && wanted(file))
  if (todo.length === 0) return
  const gather = gathering(todo.length)
  const reader = await deskReader()
  for (const { id, forms, line, asRead, mark } of todo) {
    if (stopper.signal.aborted) break
    const own = forms.map((_, index) => ownRules[rowKey(id, index)])
    const asked = {
      rules: askedRules(rules),
      own: own.map((each) => (each === undefined ? null : askedRules(each))),
      settlements: settlements.filter(({ file }) => file === mark),
    }
    const judged = await reader.judgeLine(asRead ?? line!, asked, useSettings.getState().locale)
    usePile.setState((now) => ({ files: now.files.map((each) => (each.id === id ? { ...each, asRead: asRead ?? line } : each)) }))
    gather.answered(id, judged)
  }
  await gather.end()
}

/** Answers are put into the table in handfuls: three thousand files must not draw it three thousand times. */
function gathering(total: number) {
  const answers = new Map<number, Judged>()
  const archives = new Map<number, readonly PiledFile[]>()
  let done = 0
  let page: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false
  let keeping: Promise<void> = Promise.resolve()
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const handful = new Map([...answers].map(([id, judged]) => [id, answeredFile(judged)]))
    keeping = keepDigests(answers)
    const unfolded = new Map(archives)
    answers.clear()
    archives.clear()
    usePile.setState(({ files }) => ({
      progress: { done, total, page },
      ...(handful.size + unfolded.size === 0
        ? {}
        : { files: files.flatMap((each) => unfolded.get(each.id) ?? [{ ...each, ...handful.get(each.id) }]) }),
    }))
  }
  const soon = (): void => {
    if (!ended) timer ??= setTimeout(flush, BREATH_MS)
  }
  flush()
  return {
    /** A page that is told of afterwards must not bring the progress back. */
    end(): Promise<void> {
      ended = true
      flush()
      return keeping
    },
    answered(id: number, judged: Judged) {
      answers.set(id, judged)
      done++
      soon()
    },
    unfolded(archive: PiledFile, found: Unfolded) {
      archives.set(archive.id, filesOf(archive, found))
      done++
      soon()
    },
    page(text: string) {
      page = text
      soon()
    },
  }
}

/** Digests of files that are still in the list go to the worker that ranks them; the page keeps none. */
async function keepDigests(answers: ReadonlyMap<number, Judged>): Promise<void> {
  const digested = usePile.getState().files.flatMap(({ id, name }): readonly DigestedFile[] => {
    const judged = answers.get(id)
    return judged === undefined ? [] : [{ id, name, mark: judged.mark, digests: judged.digests }]
  })
  if (digested.length > 0) await (await deskReader()).keepDigests(digested)
}

/** Instead of an archive the files in it; of one that is damaged or holds none a row stays that says so. */
function filesOf({ name, file, ...archive }: PiledFile, { inside, error }: Unfolded): readonly PiledFile[] {
  const found = inside.map((path) => waiting(`${name}/${path}`, file, { archive: name, path }))
  return error === null
    ? found
    : [...found, { ...archive, name, file, ...answeredFile({ answer: { file: name, error }, digests: [], mark: null }) }]
}

type AnsweredFile = Pick<PiledFile, 'state' | 'forms' | 'error' | 'line'> & Partial<Pick<PiledFile, 'mark'>>

function answeredFile({ answer, mark }: Judged): AnsweredFile {
  const line = new Blob([JSON.stringify(answer), '\n'])
  const marked = mark === null ? {} : { mark }
  if ('error' in answer) return { state: 'refused', forms: [], error: answer.error, line, ...marked }
  const forms = answer.forms.flatMap((form) => ('scoring' in form ? [summaryOf(form)] : []))
  return { state: 'read', forms, error: null, line, ...marked }
}
