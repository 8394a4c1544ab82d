// A pile as lists, before any format: the ranking, the groups, and what only many forms together show.
import {
  type Distribution,
  explainAmounts,
  explainRisk,
  type FormAt,
  groupName,
  type Locale,
  type Pile,
  type RankedForm,
  readingMark,
  toldPoints,
} from '@jizheng/core'
import type { FileError } from '../refusal.ts'
import { severityColour } from './findings-sheet.ts'
import type { List, ListCell } from './list-sheet.ts'
import { type PileTexts, pileTexts } from './pile-texts.ts'

export interface UnreadFile {
  readonly file: string
  readonly error: FileError
}

export interface PileReport {
  readonly pile: Pile
  readonly files: number
  readonly unread: readonly UnreadFile[]
}

/** A cell of a spreadsheet holds 32,767 characters, a person's patience far fewer. */
const REASONS_TOLD = 8
const FORMS_TOLD = 12

export interface PileLists {
  readonly ranking: List
  readonly groups: List
  readonly copies: List
  readonly duplicates: List
  readonly units: List
  readonly amounts: List
  readonly distributions: List
  readonly unread: List
}

export function pileLists({ pile, unread }: PileReport, locale: Locale): PileLists {
  const says = pileTexts(locale)
  const list = (name: string, heads: readonly string[], widths: readonly number[], rows: List['rows']): List => ({
    name,
    columns: heads.map((head, i) => ({ head, width: widths[i] ?? 10 })),
    rows,
  })
  return {
    ranking: list(
      says.ranking,
      says.rankHeads,
      [4, 22, 4, 18, 14, 12, 8, 4, 6, 5, 5, 5, 5, 9, 46],
      pile.ranked.map((each) => rankCells(each, says, locale)),
    ),
    groups: {
      ...list(says.groups, says.groupHeads, [20, 5, 5, 5, 5, 7, 9, 20, 18], groupRows(pile, says, locale)),
      colourOf: (value, column) => (column === 1 ? severityColour(value, says) : undefined),
    },
    copies: list(says.copies, says.copyHeads, [26, 5, 40, 22, 12], copyRows(pile, says)),
    duplicates: list(
      says.duplicates,
      says.duplicateHeads,
      [18, 60],
      pile.duplicates.map(({ same, forms }) => [says.sameOf[same], placesOf(forms)]),
    ),
    units: list(says.units, says.unitHeads, [22, 5, 50], unitRows(pile, says, locale)),
    amounts: list(
      says.amounts,
      [says.amounts],
      [80],
      pile.amounts.map((notice) => [explainAmounts(notice, locale)]),
    ),
    distributions: list(says.distributions, says.distributionHeads, [6, 22, 5, 7, 7, 7, 7, 7, 7], distributionRows(pile, says)),
    unread: list(
      says.unread,
      says.unreadHeads,
      [30, 30, 30],
      unread.map(({ file, error }) => [file, error.message, error.hint]),
    ),
  }
}

const points = (text: string | null): number | null => (text === null ? null : Number(text))
const rounded = (value: number): number => Math.round(value * 100) / 100

function rankCells({ rank, form, nearest, atStake, gradeLost, reasons }: RankedForm, says: PileTexts, locale: Locale): readonly ListCell[] {
  return [
    rank,
    form.origin ?? form.at.file,
    form.at.form,
    form.project ?? form.title,
    form.oddBody ?? form.body,
    form.supervisor,
    form.region,
    form.year,
    says.kinds[form.kind],
    points(form.stated),
    points(nearest === null ? null : toldPoints(nearest)),
    points(toldPoints(atStake)),
    gradeLost === null ? '' : `${gradeLost.from} → ${gradeLost.to}`,
    readingMark(form.reliability, form.doubts, locale),
    whyRanked({ reasons }, locale, REASONS_TOLD),
  ]
}

/** What places a form, first things first, in one line. */
export function whyRanked({ reasons }: Pick<RankedForm, 'reasons'>, locale: Locale, most: number): string {
  const told = reasons.slice(0, most).map((reason) => explainRisk(reason, locale))
  return told.join(locale === 'en' ? '; ' : '；') + (reasons.length > most ? (locale === 'en' ? '; …' : '；……') : '')
}

export const placeName = ({ file, form }: FormAt): string => (form === 1 ? file : `${file}#${form}`)

function placesOf(forms: readonly FormAt[]): string {
  const told = forms.slice(0, FORMS_TOLD).map(placeName).join('\n')
  return forms.length > FORMS_TOLD ? `${told}\n…… ${forms.length}` : told
}

const groupRows = ({ groups }: Pile, says: PileTexts, locale: Locale): List['rows'] =>
  groups.map(({ code, severity, forms, findings, bodies, points: stake, decision, dismissed }) => [
    groupName(code, locale),
    says.severity[severity],
    forms,
    findings,
    bodies,
    stake === '0' ? null : Number(stake),
    decision !== null ? says.decided(decision.verdict) : dismissed > 0 ? says.partlyDismissed(dismissed) : null,
    decision?.why ?? null,
    code,
  ])

const copyRows = ({ copies }: Pile, says: PileTexts): List['rows'] =>
  copies
    .toSorted((one, other) => other.texts.length - one.texts.length)
    .map(({ opening, texts, owner, signs, between }) => [
      `${opening}……\n${says.between[between]}`,
      texts.length,
      placesOf(texts.map(({ at }) => at)),
      owner === null ? says.unknown : placeName(texts[owner]!.at),
      signs.map((sign) => says.signs[sign]).join(says.and),
    ])

const unitRows = ({ units }: Pile, says: PileTexts, locale: Locale): List['rows'] =>
  units
    .toSorted((one, other) => other.forms - one.forms)
    .map(({ body, forms, isAlwaysFull, faults }) => [
      body,
      forms,
      [
        ...(isAlwaysFull ? [says.alwaysFull] : []),
        ...faults.map(({ code, forms: faulty }) => says.sameFault(groupName(code, locale), faulty)),
      ].join('\n'),
    ])

function distributionRows({ distributions }: Pile, says: PileTexts): List['rows'] {
  const row = (by: string, name: string, { forms, stated, nearest, full }: Distribution): readonly ListCell[] => [
    by,
    name,
    forms,
    rounded(stated.mean),
    rounded(stated.median),
    rounded(nearest.mean),
    rounded(nearest.median),
    rounded(stated.mean - nearest.mean),
    `${Math.round(full * 100)}%`,
  ]
  const { all, byKind, byRegion, byBody } = distributions
  return [
    ...(all === null ? [] : [row(says.by.all, '', all)]),
    ...byKind.map((each) => row(says.by.kind, says.kinds[each.name], each)),
    ...byRegion.map((each) => row(says.by.region, each.name, each)),
    ...byBody.map((each) => row(says.by.body, each.name, each)),
  ]
}
