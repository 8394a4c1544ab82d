// Whatever is brought in, by any way, becomes drafts and rows: read one after the other, told about while it lasts, nothing lost when something fails.
import { type FileError, refused } from '@jizheng/documents'
import { navigate } from 'wouter/use-hash-location'
import { create } from 'zustand'
import { startDraft } from '../drafts/open-draft.ts'
import { newId } from '../drafts/new-id.ts'
import { usePile } from '../files/pile.ts'
import { useSettings } from '../frame/settings.ts'
import type { FileToRead } from '../reader/file-to-read.ts'
import { readFile } from '../reader/pool.ts'
import type { ReadFile } from '../reader/read-file.ts'
import { unpackedPart } from '../parts.ts'
import { openDraftFile } from './open-draft-file.ts'
import { draftName } from './draft-name.ts'
import type { Gathered } from './gathered.ts'
import { deskTexts } from './texts.ts'

interface Refusal {
  readonly id: string
  readonly name: string
  readonly error: FileError
}

interface Incoming {
  /** What is being read at the moment; pages where the format has them. */
  readonly reading: { readonly name: string; readonly page: number; readonly pages: number } | null
  readonly refusals: readonly Refusal[]
  readonly passedOver: number
  readonly bring: (gathered: Gathered) => Promise<void>
  readonly bringExample: () => Promise<void>
  readonly cancel: () => void
  readonly dismiss: (id: string) => void
}

let queue: Promise<void> = Promise.resolve()
let current: AbortController | null = null

export const useIncoming = create<Incoming>((set, get) => ({
  reading: null,
  refusals: [],
  passedOver: 0,

  bring({ files, passedOver }) {
    set({ passedOver })
    queue = queue.then(() => broughtIn(files))
    return queue
  },

  async bringExample() {
    const { exampleName } = deskTexts(useSettings.getState().locale)
    const file = new File([await unpackedPart('example')], exampleName, { type: 'application/pdf' })
    await get().bring({ files: [{ name: file.name, file }], passedOver: 0 })
  },

  cancel: () => current?.abort(),
  dismiss: (id) => set(({ refusals }) => ({ refusals: refusals.filter((each) => each.id !== id) })),
}))

async function broughtIn(files: readonly FileToRead[]): Promise<void> {
  const drafts = files.filter(({ name }) => /\.json$/i.test(name))
  const documents = files.filter(({ name }) => !/\.json$/i.test(name))
  if (documents.length > 1) {
    usePile.getState().add(documents)
    navigate('/files')
  }
  const opened = (await one(drafts, openedDrafts)).flat()
  if (documents.length > 1) return
  if (documents.length === 1) opened.push(...(await one(documents, openedDocument)).flat())
  if (opened.length === 1) navigate(`/form/${opened[0]}`)
  else if (opened.length > 1) navigate('/')
}

/** One after the other, and what goes wrong with one is told and stops none. */
async function one<T>(files: readonly FileToRead[], open: (file: FileToRead, signal: AbortSignal) => Promise<T>): Promise<T[]> {
  const opened: T[] = []
  for (const file of files) {
    current = new AbortController()
    useIncoming.setState({ reading: { name: file.name, page: 0, pages: 0 } })
    try {
      opened.push(await open(file, current.signal))
    } catch (error) {
      refuse(file.name, refused(error, file.name, useSettings.getState().locale))
    } finally {
      current = null
      useIncoming.setState({ reading: null })
    }
  }
  return opened
}

function refuse(name: string, error: FileError): void {
  useIncoming.setState(({ refusals }) => ({
    refusals: [...refusals.filter((each) => each.name !== name), { id: newId(), name, error }],
  }))
}

/** One file read with its progress shown and its refusal told; null where there is nothing to go on with. */
export async function reading(file: FileToRead): Promise<ReadFile | null> {
  const [read] = await one([file], readShown)
  return read ?? null
}

async function readShown(file: FileToRead, signal: AbortSignal): Promise<ReadFile | null> {
  const { name } = file
  const { locale } = useSettings.getState()
  const onPage = (page: number, pages: number) => useIncoming.setState({ reading: { name, page, pages } })
  const answer = await readFile(file, { locale, signal, onPage })
  if (answer === null) return null
  if ('inside' in answer) {
    asRows(file)
    return null
  }
  if ('value' in answer) return answer.value
  refuse(name, answer.error)
  return null
}

/** Where there are several forms one is chosen in the pile: a document that holds many, an archive. */
function asRows(file: FileToRead): void {
  usePile.getState().add([file])
  navigate('/files')
}

/** Ids of the drafts. */
async function openedDocument({ name, file }: FileToRead, signal: AbortSignal): Promise<readonly string[]> {
  const read = await readShown({ name, file }, signal)
  if (read === null) return []
  const { forms, document, mark } = read
  if (forms.length > 1) {
    asRows({ name, file })
    return []
  }
  const original = { id: newId(), name, bytes: new Uint8Array(await file.arrayBuffer()), document }
  return [await startDraft({ name: draftName(forms[0]!, name), form: forms[0]!, original, of: { file: mark, form: 1 } })]
}

async function openedDrafts({ name, file }: FileToRead): Promise<readonly string[]> {
  const answer = await openDraftFile(file, name, useSettings.getState().locale)
  if ('value' in answer) return answer.value
  refuse(name, answer.error)
  return []
}
