// One row a form, for many files at once: what it states, what the rules leave of it, and how much there is to object to.
import { balanceOf, countedFindings, toldBalance, toldPoints } from '@jizheng/core'
import type { FileAnswer, JudgedForm } from '@jizheng/documents'
import type { Texts } from '../texts.ts'
import { styled } from '../terminal.ts'
import { type Align, columns } from './columns.ts'

const aligns: readonly Align[] = ['left', 'left', 'right', 'right', 'right', 'right', 'right', 'right', 'left']
const widths = [44, 30, 8, 8, 12, 6, 8, 8, 40]

export const briefHead = (says: Texts): string => `${row(says.manyHeads)}\n`

export function brief(answer: FileAnswer, says: Texts): string {
  if ('error' in answer) return `${row([shortPath(answer.file), `${says.error}${says.colon}${answer.error.message}`])}\n`
  return answer.forms.flatMap((form) => ('findings' in form ? [formRow(answer.file, form, says)] : [])).join('')
}

/** Behind the figures how far the form was read, where that was not all of it. */
function formRow(file: string, form: JudgedForm, says: Texts): string {
  const mark = says.mark(form) ?? ''
  const whole = row([...formCells(file, form), mark])
  return `${whole.slice(0, whole.length - mark.length)}${styled(form.reliability === 'unreliable' ? 'red' : 'dim', mark)}\n`
}

function formCells(file: string, form: JudgedForm): readonly string[] {
  const { stated, nearest } = form.scoring.total
  const count = (severity: string) => String(countedFindings(form.findings).filter((finding) => finding.severity === severity).length || '')
  const name = form.projectName ?? form.implementer ?? form.title ?? ''
  return [
    shortPath(file),
    name,
    stated ?? '—',
    nearest === null ? '—' : toldPoints(nearest),
    toldBalance(balanceOf(form.scoring)),
    count('error'),
    count('warning'),
    count('notice'),
  ]
}

/** Rows come one by one as files are read, so every column has its full width from the start. */
const row = (cells: readonly string[]): string => columns([cells], aligns, widths, widths)[0]!
const shortPath = (file: string): string => (file.length > 40 ? `…${file.slice(-39)}` : file)
