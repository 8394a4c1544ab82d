// What can be taken away of many files, each as a file with its name: the same functions write it that the command calls.
import { useSettings } from '../frame/settings.ts'
import { fileName } from '../out/file-name.ts'
import { loadDecisions, useDecisions } from '../ranking/decisions.ts'
import { deskReader } from '../reader/reader.ts'
import { usePile } from './pile.ts'
import { filesTexts } from './texts.ts'

export type OutKind = 'lines' | 'book' | 'list' | 'report' | 'pileBook' | 'pilePage' | 'pileList' | 'pileJson'

interface TakenAway {
  readonly blob: Blob
  readonly name: string
}

export async function takenAway(kind: OutKind): Promise<TakenAway> {
  const { locale } = useSettings.getState()
  const { outName, outFindings, outReportName, outPileName } = filesTexts(locale)
  const reader = await deskReader()
  await loadDecisions()
  const { files } = usePile.getState()
  const lines = files.flatMap(({ line, mark }) => (line === null ? [] : [{ line, mark }]))
  const kept = useDecisions.getState().kept ?? []
  // Nobody fills in many forms at once: they are told to the reviewer
  const telling = { kept, locale, tone: 'reviewer' } as const
  const told = { files: files.length, unread: unreadFiles(), locale }
  switch (kind) {
    case 'lines':
      return { blob: await reader.linesOf(lines, kept, locale), name: fileName([outName], 'jsonl') }
    case 'report':
      return { blob: page(await reader.reportOf(lines, telling)), name: fileName([outName, outReportName], 'html') }
    case 'list':
      return { blob: list(await reader.findingsListOf(lines, telling)), name: fileName([outName, outFindings], 'csv') }
    case 'book':
      return { blob: book(await reader.findingsBookOf(lines, telling)), name: fileName([outName, outFindings], 'xlsx') }
    case 'pilePage':
      return { blob: page(await reader.pilePageOf(kept, told)), name: fileName([outName, outPileName], 'html') }
    case 'pileList':
      return { blob: list(await reader.pileListOf(kept, told)), name: fileName([outName, outPileName], 'csv') }
    case 'pileBook':
      return { blob: book(await reader.pileBookOf(kept, told)), name: fileName([outName, outPileName], 'xlsx') }
    case 'pileJson':
      return { blob: await reader.pileJsonOf(kept, told), name: fileName([outName, outPileName], 'json') }
  }
}

const page = (text: string): Blob => new Blob([text], { type: 'text/html' })
const list = (text: string): Blob => new Blob([text], { type: 'text/csv' })
const book = (bytes: Uint8Array): Blob => new Blob([bytes as Uint8Array<ArrayBuffer>])

/** In the order of their names, as the command tells them. */
const unreadFiles = () =>
  usePile
    .getState()
    .files.flatMap(({ name, error }) => (error === null ? [] : [{ file: name, error }]))
    .toSorted((one, other) => (one.file < other.file ? -1 : 1))
