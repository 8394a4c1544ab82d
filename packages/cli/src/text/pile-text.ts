// A pile as text: which forms to look at first and why, the findings grouped, and in a few lines what only many forms together show.
import { type Locale, readingMark, toldAtStake, toldPoints } from '@jizheng/core'
import { type PileReport, pileLists, whyRanked } from '@jizheng/documents'
import type { Texts } from '../texts.ts'
import { type Align, columns } from './columns.ts'
import { styled } from '../terminal.ts'

/** As many as a person reads on one screen. */
const FORMS_SHOWN = 30
const ROWS_SHOWN = 12
const REASONS_SHOWN = 3

type List = ReturnType<typeof pileLists>['ranking']

export function pileText(report: PileReport, says: Texts, { locale, all }: { readonly locale: Locale; readonly all: boolean }): string {
  const { groups, copies, duplicates, units, amounts, distributions, unread } = pileLists(report, locale)
  const most = all ? Infinity : ROWS_SHOWN
  return [
    ranking(report, says, all ? Infinity : FORMS_SHOWN, locale),
    section(groups, [40, 8, 6, 8, 6, 12, 12, 24, 32], [1, 2, 3, 4, 5], all ? Infinity : 25, says),
    section(copies, [64, 6, 60, 30, 20], [1], most, says),
    section(duplicates, [40, 110], [], most, says),
    section(units, [34, 6, 70], [1], most, says),
    section(amounts, [120], [], most, says),
    section(distributions, [6, 34, 6, 8, 8, 18, 18, 8, 8], [2, 3, 4, 5, 6, 7, 8], most, says),
    section(unread, [50, 60, 60], [], all ? Infinity : FORMS_SHOWN, says),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

function ranking({ pile }: PileReport, says: Texts, most: number, locale: Locale): string {
  const shown = pile.ranked.slice(0, most)
  if (shown.length === 0) return ''
  const rows = shown.map(({ rank, form, nearest, atStake, balance, reasons }) => [
    String(rank),
    tail(form.origin ?? form.at.file, form.at.form),
    form.project ?? form.title ?? '',
    form.oddBody ?? form.body ?? '',
    form.stated ?? '—',
    nearest === null ? '—' : toldPoints(nearest),
    toldAtStake({ atStake, balance }),
    readingMark(form.reliability, form.doubts, locale) ?? '',
    whyRanked({ reasons }, locale, REASONS_SHOWN),
  ])
  const aligns: readonly Align[] = ['right', 'left', 'left', 'left', 'right', 'right', 'right', 'left', 'left']
  const printed = columns([says.pileHeads, ...rows], aligns, [6, 36, 28, 24, 8, 8, 14, 28, 110])
  return [bold(says.pileRanking(shown.length, pile.ranked.length)), dim(printed[0]!), ...printed.slice(1)].join('\n')
}

function section(list: List, widths: readonly number[], right: readonly number[], most: number, says: Texts): string {
  const { name, rows } = list
  if (rows.length === 0) return ''
  const heads = list.columns.map(({ head }) => head)
  const shown = rows.slice(0, most).map((row) => row.map(cellText))
  const aligns = heads.map((_, i): Align => (right.includes(i) ? 'right' : 'left'))
  const printed = columns([heads, ...shown], aligns, widths)
  const rest = rows.length > most ? [dim(says.pileMore(rows.length - most))] : []
  return [bold(name), ...(heads.length === 1 ? [] : [dim(printed[0]!)]), ...printed.slice(1), ...rest].join('\n')
}

/** A figure below 0 has the sign that it has in the ranking above. */
const cellText = (cell: List['rows'][number][number]): string =>
  cell === null
    ? ''
    : String(cell)
        .replaceAll('\n', ' · ')
        .replace(/^-(?=\d)/, '−')

/** The end of a path says more than its beginning. */
function tail(file: string, form: number): string {
  const name = form === 1 ? file : `${file}#${form}`
  return name.length > 34 ? `…${name.slice(-33)}` : name
}

const bold = (text: string): string => styled('bold', text)
const dim = (text: string): string => styled('dim', text)
