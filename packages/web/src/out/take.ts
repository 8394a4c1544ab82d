// What can be taken away of the open form, each as a file with a name that says what it is.
import { type Locale, stated } from '@jizheng/core'
import type { FileAnswer } from '@jizheng/documents'
import { comparedWith } from '../drafts/compared.ts'
import type { Draft } from '../drafts/draft.ts'
import { settledOf } from '../drafts/judged.ts'
import type { Original } from '../drafts/original.ts'
import { asReviewed, isReviewed } from '../drafts/reviewed.ts'
import { deskReader } from '../reader/reader.ts'
import { askedRules } from '../rules/rules-of.ts'
import { fileName } from './file-name.ts'
import type { OutTexts } from './texts.ts'

export type Taken = 'docx' | 'xlsx' | 'report' | 'book' | 'list' | 'json'

export interface Source {
  readonly draft: Draft
  readonly original: Original | null
  readonly locale: Locale
  readonly says: OutTexts
}

export interface Written {
  readonly blob: Blob
  readonly name: string
}

export async function taken(kind: Taken, source: Source): Promise<Written> {
  const { draft, locale, says } = source
  const { form } = draft.filling
  const reader = await deskReader()
  // What was decided stands in the findings already
  const telling = { kept: [], locale, tone: isReviewed(draft.id) ? 'reviewer' : 'filler' } as const
  const named = (what: string, ending: string): string => fileName([form.year, form.projectName ?? draft.name, what], ending)
  switch (kind) {
    case 'docx':
      return { blob: office(await reader.docxOf(form), 'docx'), name: named(says.names.table, 'docx') }
    case 'xlsx':
      return { blob: office(await reader.xlsxOf(form), 'xlsx'), name: named(says.names.table, 'xlsx') }
    case 'report':
      return {
        blob: new Blob([await reader.reportOf([{ line: await line(source), mark: null }], telling)], { type: 'text/html' }),
        name: named(says.names.report, 'html'),
      }
    case 'book':
      return {
        blob: office(await reader.findingsBookOf([{ line: await line(source), mark: null }], telling), 'xlsx'),
        name: named(says.names.findings, 'xlsx'),
      }
    case 'list':
      return {
        blob: new Blob([await reader.findingsListOf([{ line: await line(source), mark: null }], telling)], { type: 'text/csv' }),
        name: named(says.names.findings, 'csv'),
      }
    case 'json':
      return { blob: await line(source), name: named(says.names.data, 'json') }
  }
}

/** What `check --json` prints for the file, with the form as it stands now. */
async function line({ draft, original, locale }: Source): Promise<Blob> {
  const { form } = stated(draft.filling)
  const judged = await (await deskReader()).judge(form, askedRules(draft.rules), locale, comparedWith(draft))
  const verdict = { ...judged, ...(await asReviewed({ findings: judged.findings, scoring: judged.scoring }, draft.id, locale)) }
  const answer: FileAnswer = {
    file: original?.name ?? fileName([draft.name], 'jizheng.json'),
    forms: [{ ...form, ...verdict, ...settledOf(draft) }],
  }
  return new Blob([JSON.stringify(answer), '\n'], { type: 'application/json' })
}

const office = (bytes: Uint8Array, kind: 'docx' | 'xlsx'): Blob =>
  new Blob([bytes as Uint8Array<ArrayBuffer>], {
    type: `application/vnd.openxmlformats-officedocument.${kind === 'docx' ? 'wordprocessingml.document' : 'spreadsheetml.sheet'}`,
  })
