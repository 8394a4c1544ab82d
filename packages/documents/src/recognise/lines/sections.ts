// Cuts the atoms of a text into forms, and each form into its blocks, at the headers that every layout has.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import type { Header } from './header-at.ts'
import { headerAt, isBudgetHeader, isIndicatorHeader } from './header-at.ts'
import { labelEnd, textOf } from './labels-at.ts'
import { goalSide, isFieldLabel, isNoteLabel, isSide, isTitle, isTotal, squash } from './vocabulary.ts'

export type Section =
  | { readonly kind: 'lines'; readonly from: number; readonly to: number }
  | { readonly kind: 'fields'; readonly from: number; readonly to: number }
  | { readonly kind: 'notes'; readonly from: number; readonly to: number }
  | HeadedSection<'budget'>
  | HeadedSection<'indicators'>
  | {
      readonly kind: 'objectives'
      readonly from: number
      readonly to: number
      readonly side: Run | null
      readonly expected: Run | null
      readonly actual: Run | null
    }

interface HeadedSection<K extends 'budget' | 'indicators'> {
  readonly kind: K
  readonly from: number
  readonly to: number
  readonly side: Run | null
  readonly header: Header
}

export type SectionOf<K extends Section['kind']> = Extract<Section, { readonly kind: K }>

export interface Run {
  readonly from: number
  readonly to: number
}

/** The sections of each form in the text. */
export function sectionsOf(atoms: readonly Atom[]): (readonly Section[])[] {
  const starts = formStarts(atoms)
  return starts.map((from, at) => sectionsOfForm(atoms.slice(0, starts[at + 1] ?? atoms.length), from))
}

export const lineEnd = (atoms: readonly Atom[], from: number): number => {
  let at = from + 1
  while (at < atoms.length && !startsLine(atoms[at])) at++
  return at
}

function formStarts(atoms: readonly Atom[]): number[] {
  const starts = [0]
  let seenIndicators = false
  for (let at = 0; at < atoms.length; at++) {
    if (!startsLine(atoms[at])) continue
    if (
      seenIndicators &&
      ((isTitle(textOf(atoms, at, lineEnd(atoms, at))) && headFollows(atoms, at)) ||
        labelEnd(atoms, at, (text) => isFieldLabel(text) && squash(text).endsWith('名称')) > 0)
    ) {
      starts.push(at)
      seenIndicators = false
    }
    const header = seenIndicators ? null : headerAt(atoms, at)
    if (header && isIndicatorHeader(header)) seenIndicators = true
  }
  return starts
}

/** A title is followed soon by the fields of a form; the words of a cell are not. */
function headFollows(atoms: readonly Atom[], title: number): boolean {
  for (let at = lineEnd(atoms, title); at < Math.min(atoms.length, title + 40); at++)
    if (labelEnd(atoms, at, (text) => isFieldLabel(text.split(/[:：]/u)[0] ?? '') && /名称|单位|部门/u.test(text)) > 0) return true
  return false
}

type Mark = { readonly at: number; readonly side: Run | null } & (
  | { readonly kind: 'budget'; readonly header: Header }
  | { readonly kind: 'indicators'; readonly header: Header }
  | { readonly kind: 'objectives'; readonly end: number; readonly expected: Run | null; readonly actual: Run | null }
  | { readonly kind: 'fields' | 'notes' }
)

function sectionsOfForm(atoms: readonly Atom[], start: number): Section[] {
  const marks = marksOf(atoms, start)
  const sections: Section[] = []
  const first = marks[0]
  if (first === undefined || first.at > start) sections.push({ kind: 'lines', from: start, to: first?.at ?? atoms.length })
  marks.forEach((mark, at) => {
    const to = marks[at + 1]?.at ?? atoms.length
    if (mark.kind === 'objectives') sections.push(...goalSections(atoms, mark, to))
    else if (mark.kind === 'budget') sections.push({ ...mark, from: mark.header.to, to })
    else if (mark.kind === 'indicators') sections.push({ ...mark, from: mark.header.to, to })
    else sections.push({ kind: mark.kind, from: mark.at, to })
  })
  return sections
}

const isBlockLabel = (text: string): boolean =>
  /^[2-9二三四五六][.、]项目.{2,12}$/u.test(squash(text)) && /(?:内容|过程|概述|情况|概况)$/u.test(squash(text))

/** 总体目标 | text | 完成情况 | text: one label and its text after the other. */
function goalSections(atoms: readonly Atom[], mark: Extract<Mark, { kind: 'objectives' }>, to: number): Section[] {
  const { side, expected } = mark
  // "2.项目实施内容及过程概述" below the goals is a text of its own
  for (let at = mark.end + 1; at < to; at++) {
    if (!startsLine(atoms[at]) || labelEnd(atoms, at, isBlockLabel, to) < 0) continue
    return [...goalSections(atoms, mark, at), { kind: 'notes', from: at, to }]
  }
  if (!mark.actual) {
    for (let at = mark.end + 1; at < to; at++) {
      const end = atoms[at]?.before === 'soft' ? -1 : labelEnd(atoms, at, (text) => goalSide(text) === 'actual', to)
      if (end < 0) continue
      const actual = { from: at, to: end }
      return [
        { kind: 'objectives', from: mark.end, to: at, side, expected, actual: null },
        { kind: 'objectives', from: end, to, side: null, expected: actual, actual: null },
      ]
    }
  }
  // 总体目标 | 年度目标 | text: the inner label is the nearer one
  const inner = mark.actual ? -1 : labelEnd(atoms, mark.end, (text) => goalSide(text) === 'expected', to)
  if (inner > 0) return [{ kind: 'objectives', from: inner, to, side: expected, expected: { from: mark.end, to: inner }, actual: null }]
  const rate = labelEnd(atoms, mark.end, (text) => /^(?:总体|目标)?完成率(?:\(%\))?$/u.test(squash(text)), to)
  return [{ kind: 'objectives', from: Math.max(mark.end, rate), to, side, expected, actual: mark.actual }]
}

/** Where blocks begin, in order. Side labels before a header belong to its block. */
function marksOf(atoms: readonly Atom[], start: number): Mark[] {
  const marks: Mark[] = []
  const seen = (kind: Mark['kind']): boolean => marks.some((mark) => mark.kind === kind)
  let at = start
  while (at < atoms.length) {
    const header = seen('notes') ? null : headerAt(atoms, at)
    if (header && isIndicatorHeader(header) && !repeats(atoms, marks, header)) {
      marks.push({ kind: 'indicators', at: sideStart(atoms, at, marks), side: sideOf(atoms, at, marks), header })
      at = header.to
      continue
    }
    if (header && isBudgetHeader(header) && !seen('budget') && !seen('indicators')) {
      marks.push({ kind: 'budget', at: sideStart(atoms, at, marks), side: sideOf(atoms, at, marks), header })
      at = header.to
      continue
    }
    const goals = seen('objectives') || seen('indicators') ? null : goalsAt(atoms, at)
    if (goals) {
      marks.push({ kind: 'objectives', at: sideStart(atoms, at, marks), side: sideOf(atoms, at, marks), ...goals })
      at = goals.end
      continue
    }
    if (startsLine(atoms[at]) && marks.length === 0 && labelEnd(atoms, at, isFieldLabel) > 0) marks.push({ kind: 'fields', at, side: null })
    if (startsLine(atoms[at]) && seen('indicators') && !seen('notes') && endsIndicators(atoms, at))
      marks.push({ kind: 'notes', at, side: null })
    at++
  }
  return marks
}

/** A page break may print the header of a block again. */
const repeats = (atoms: readonly Atom[], marks: readonly Mark[], header: Header): boolean =>
  marks.some(
    (mark) => mark.kind === 'indicators' && textOf(atoms, mark.header.from, mark.header.to) === textOf(atoms, header.from, header.to),
  )

type Goals = { readonly end: number; readonly expected: Run | null; readonly actual: Run | null }

/** 预期目标 | 实际完成情况; or a goal alone, where no pair follows. The side label "年度总体目标完成情况" is no such pair. */
function goalsAt(atoms: readonly Atom[], at: number): Goals | null {
  const pair = goalPair(atoms, at)
  const later = (): Goals | null => {
    for (let next = at + 1; next < at + 12; next++) {
      const found = goalPair(atoms, next)
      if (found) return found
    }
    return null
  }
  if (pair) return later() === null ? pair : null
  if (!startsLine(atoms[at]) || headerAt(atoms, at)) return null
  const end = labelEnd(atoms, at, (text) => goalSide(text) === 'expected')
  if (end < 0 || later() !== null || /^[\d:：]/u.test(atoms[end]?.text ?? ''))
    return end > 0 && /^1[.、]/u.test(atoms[end]?.text ?? '') ? { end, expected: { from: at, to: end }, actual: null } : null
  for (let next = end; next < end + 14; next++) {
    const between = textOf(atoms, end, next)
    if (headerAt(atoms, next) && (between.length < 4 || isSide(between))) return null
  }
  return { end, expected: { from: at, to: end }, actual: null }
}

function goalPair(atoms: readonly Atom[], at: number): Goals | null {
  const end = labelEnd(atoms, at, (text) => goalSide(text) === 'expected')
  if (end < 0) return null
  const second = labelEnd(atoms, end, (text) => goalSide(text) === 'actual')
  if (second < 0) return null
  return { end: second, expected: { from: at, to: end }, actual: { from: end, to: second } }
}

/** The total row and whatever follows the indicators; a total is told from a row by its label alone. */
function endsIndicators(atoms: readonly Atom[], at: number): boolean {
  const end = labelEnd(atoms, at, isTotal)
  if (end > 0 && (atoms[end] === undefined || /^[\d—\-/（(]/u.test(atoms[end].text) || startsLine(atoms[end]))) return true
  const note = labelEnd(atoms, at, isNoteLabel)
  if (note > 0 && (startsLine(atoms[at]) || note > at)) return true
  return /^(?:备?注|说明|填[报表]人|项目负责人|联系电话)[:：]/u.test(atoms[at]?.text ?? '')
}

function sideStart(atoms: readonly Atom[], at: number, marks: readonly Mark[]): number {
  return sideOf(atoms, at, marks)?.from ?? at
}

/** The longest run of side labels that ends just before an atom. */
function sideOf(atoms: readonly Atom[], at: number, marks: readonly Mark[]): Run | null {
  const last = marks.at(-1)
  const floor = last === undefined ? 0 : 'header' in last ? last.header.to : last.kind === 'objectives' ? last.end : last.at
  let from = at
  for (let previous = -1; previous !== from;) {
    previous = from
    for (let trial = Math.max(floor, previous - 14); trial < previous; trial++) {
      if (!startsLine(atoms[trial]) || !isSide(textOf(atoms, trial, previous))) continue
      from = trial
      break
    }
  }
  return from < at ? { from, to: at } : null
}
