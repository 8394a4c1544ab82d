// The pile: many files read beside each other, each form of each a row. Only what the table shows stays in memory; whole answers lie in blobs.
import type { FileAnswer, FileError } from '@jizheng/documents'
import { create } from 'zustand'
import type { ChosenRules } from '../drafts/draft.ts'
import { useSettings } from '../frame/settings.ts'
import { type FileToRead, readFiles } from '../reader/pool.ts'
import { deskReader } from '../reader/reader.ts'
import { DEFAULT_RULES, rulesOf } from '../rules/rules-of.ts'
import { type FormSummary, summaryOf } from './summary.ts'

export interface PiledFile {
  readonly id: number
  /** Its path in the folder it came with, or its name: what `check --json` prints. */
  readonly name: string
  readonly file: Blob
  readonly state: 'waiting' | 'read' | 'refused' | 'stopped'
  readonly forms: readonly FormSummary[]
  readonly error: FileError | null
  /** The line that `check --json` prints for it. */
  readonly line: Blob | null
}

interface Pile {
  readonly files: readonly PiledFile[]
  readonly rules: ChosenRules
  /** The draft that a row was opened as, by the row's key. */
  readonly drafts: Readonly<Record<string, string>>
  /** Files that have their answer, of those under way; null when nothing is. */
  readonly progress: { readonly done: number; readonly total: number; readonly page: string | null } | null
  readonly add: (files: readonly FileToRead[]) => void
  readonly chooseRules: (rules: ChosenRules) => void
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
  rules: DEFAULT_RULES,
  drafts: {},
  progress: null,

  add(files) {
    const added = files.map(({ name, file }) => waiting(++lastId, name, file))
    set({ files: [...get().files, ...added] })
    begin(() => readWaiting())
  },

  chooseRules(rules) {
    set({ rules })
    begin(() => judgeAll())
  },

  cancel: () => stopper.abort(),

  resume() {
    set({ files: get().files.map((each) => (each.state === 'stopped' ? { ...each, state: 'waiting' as const } : each)) })
    begin(() => readWaiting())
  },

  clear() {
    stopper.abort()
    set({ files: [], progress: null })
  },
}))

useSettings.subscribe((now, before) => {
  if (now.locale !== before.locale && usePile.getState().files.length > 0) begin(() => judgeAll())
})

const waiting = (id: number, name: string, file: Blob): PiledFile => ({
  id,
  name,
  file,
  state: 'waiting',
  forms: [],
  error: null,
  line: null,
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
    rules: rulesOf(rules),
    locale: useSettings.getState().locale,
    signal: stopper.signal,
    onFile: (index, answer) => gather.answered(todo[index]!.id, answer),
    onProgress: (index, page, pages) => gather.page(`${todo[index]!.name}  ${page}/${pages}`),
  })
  gather.end()
  if (stopper.signal.aborted)
    usePile.setState(({ files: now }) => ({
      files: now.map((each) => (each.state === 'waiting' ? { ...each, state: 'stopped' as const } : each)),
    }))
}

/** Other rules or another language: what was read is judged again, not read again. */
async function judgeAll(): Promise<void> {
  const { files, rules } = usePile.getState()
  const todo = files.filter(({ line }) => line !== null)
  const gather = gathering(todo.length)
  const reader = await deskReader()
  for (const { id, line } of todo) {
    if (stopper.signal.aborted) break
    gather.answered(id, await reader.judgeLine(line!, rulesOf(rules), useSettings.getState().locale))
  }
  gather.end()
}

/** Answers are put into the table in handfuls: three thousand files must not draw it three thousand times. */
function gathering(total: number) {
  const answers = new Map<number, PiledFileAnswer>()
  let done = 0
  let page: string | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let ended = false
  const flush = (): void => {
    clearTimeout(timer)
    timer = undefined
    const handful = new Map(answers)
    answers.clear()
    usePile.setState(({ files }) => ({
      progress: { done, total, page },
      ...(handful.size === 0 ? {} : { files: files.map((each) => ({ ...each, ...handful.get(each.id) })) }),
    }))
  }
  const soon = (): void => {
    if (!ended) timer ??= setTimeout(flush, BREATH_MS)
  }
  flush()
  return {
    /** A page that is told of afterwards must not bring the progress back. */
    end() {
      ended = true
      flush()
    },
    answered(id: number, answer: FileAnswer) {
      answers.set(id, answeredFile(answer))
      done++
      soon()
    },
    page(text: string) {
      page = text
      soon()
    },
  }
}

type PiledFileAnswer = Pick<PiledFile, 'state' | 'forms' | 'error' | 'line'>

function answeredFile(answer: FileAnswer): PiledFileAnswer {
  const line = new Blob([JSON.stringify(answer), '\n'])
  if ('error' in answer) return { state: 'refused', forms: [], error: answer.error, line }
  return { state: 'read', forms: answer.forms.flatMap((form) => ('scoring' in form ? [summaryOf(form)] : [])), error: null, line }
}
