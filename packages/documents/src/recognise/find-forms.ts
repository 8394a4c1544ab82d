// Which tables, and which rows of them, are forms: one region per form, with the lines above and below; other tables are left out.
import type { Block, Document } from '../document.ts'
import { fieldLabels, gradeWords, noteLabels, totalLabels } from '../layouts/labels.ts'
import { areAlike, headerWords, headsColumns, isTitleOfForm, measures, reaches, setsApart } from './between-forms.ts'
import { type Grid, type Printed, endColumn, gridOf, loneText } from './grid.ts'
import { isMoneyUnit } from './header-fields.ts'
import { isLevelWord, readIndicatorHeader } from './indicator-header.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'
import { pairsInText } from './pairs.ts'
import { partsOf } from './side-by-side.ts'
import { spreadCells } from './spread-cells.ts'
import { isHeading, isTitle } from './title.ts'

interface Part {
  readonly grid: Grid
  readonly from: number
  readonly until: number
}

export interface Region {
  readonly before: Printed[]
  readonly parts: Part[]
  readonly after: Printed[]
  /** What the document says of the kind of form beside its title, as an export does in a column. */
  readonly kind?: string
}

interface Draft {
  lines: Printed[]
  rows: { grid: Grid; row: number }[]
  after: Printed[]
  project: boolean
  /** Names the body it is about. */
  body: boolean
  indicators: boolean
  /** Its indicators have targets or actual values. */
  reached: boolean
  closed: boolean
  /** A line stands below its last table that does not belong between the tables of one form. */
  apart: boolean
  /** Of its last indicator header. */
  words: ReadonlySet<string>
}

const draft = (lines: Printed[] = []): Draft => ({
  lines,
  rows: [],
  after: [],
  project: false,
  body: false,
  indicators: false,
  reached: false,
  closed: false,
  apart: false,
  words: new Set(),
})

/** Lines further above a form than this are not its heading. */
const mostLinesAbove = 12

export function findForms(document: Document): Region[] {
  const drafts: Draft[] = []
  let current = draft()
  const open = (lines: Printed[] = []): void => {
    drafts.push(current)
    current = draft(lines)
  }
  const line = (printed: Printed): void => {
    // the next form may begin with its project above its table
    if (current.indicators && pairsInText(printed, 0)?.some((pair) => meaningOf(pair.label, fieldLabels) === 'projectName'))
      open(takeHead(current))
    if (current.rows.length > 0 && isTitle(printed.text) && !isHeading(printed.text)) {
      if (current.project || current.indicators || current.closed) open(takeHead(current, { titled: true }))
      else current = draft()
    }
    // a table that says nothing of a form, with a line below it, is none
    if (current.rows.length > 0 && setsApart(printed.text)) {
      if (isNoForm(current)) current = draft(takeHead(current))
      else current.apart = true
    }
    if (current.rows.length === 0) {
      current.lines.push(printed)
      current.body ||= saysWhose(printed)
    } else if (!current.closed) current.after.push(printed)
  }
  for (const block of document.blocks.flatMap((each): readonly Block[] => (each.type === 'table' ? partsOf(each) : [each]))) {
    if (block.type === 'paragraph') {
      line({ ...block, doubt: null })
      continue
    }
    const grid = gridOf(spreadCells(block))
    const signs = rowSigns(grid)
    const begins = signs.slice(0, 4).some((sign) => sign.project) || titled(grid)
    if (begins && current.rows.length > 0 && isNoForm(current, begins)) current = draft(takeHead(current))
    const goesOn = current.apart && grid.certainty === 'given' ? continuesApart(grid, signs, current.words) : continues(grid, signs)
    if (current.indicators && !goesOn) {
      const headed = signs.some((sign) => sign.project) || titled(grid)
      if (begins && current.closed) open()
      else if (begins && current.apart) open(takeHead(current))
      else if (!headed && signs.some((sign) => sign.indicators)) open(takeHead(current))
      else if (!headed) {
        // the lines above a table of another kind are its own
        if (!current.closed) takeHead(current, { titled: true })
        current.closed = true
        continue
      }
    }
    for (let row = 0; row < grid.rowCount; row++) {
      const alone = loneText(grid, row)
      if (alone && (current.rows.length === 0 || (isTitle(alone.text) && headFollows(grid, signs, row)))) {
        line(alone)
        if (current.rows.length === 0) continue
      }
      const sign = signs[row]!
      if (sign.project && current.project && current.indicators) open(takeHead(current))
      current.project ||= sign.project
      current.body ||= sign.body
      current.indicators ||= sign.indicators
      current.reached ||= sign.reached
      if (sign.words) current.words = sign.words
      current.closed = false
      current.apart = false
      current.rows.push({ grid, row })
    }
  }
  drafts.push(current)
  return drafts.filter((each) => each.project || (each.indicators && isHeaded(each))).map(regionOf)
}

const saysWhose = (printed: Printed): boolean =>
  pairsInText(printed, 0)?.some(
    (pair) =>
      ['projectName', 'body', 'department', 'supervisor', 'implementer'].includes(meaningOf(pair.label, fieldLabels) ?? '') &&
      !isMoneyUnit(pair.value.text),
  ) ?? false

const footNote = /^(?:注|备注|说明|填报|填表|联系|审核|制表|负责人|单位负责人|财务|\d+[.、]|-?\d+-?$)/
const ofMoney = /^(?:金额|货币)?单位[:：].*元$/

/** Neither a project nor indicators, and where another form begins not even a body: a table around the forms. */
const isNoForm = (each: Draft, begins = false): boolean => !each.project && !each.indicators && (begins || !each.body)

/** Indicators alone may be a library: a form says whose they are, or that it is one; points alone are given by those who appraise others. */
const isHeaded = (each: Draft): boolean =>
  each.body ||
  each.rows.some(({ grid }) => grid.certainty === 'guessed') ||
  each.lines.slice(-mostLinesAbove).some((line) => (each.reached && isTitleOfForm(line.text)) || saysWhose(line))

/** Lines below a form that belong to the head of what comes next: what is no foot note. Above a title a unit of money right below the form is one. */
function takeHead(previous: Draft, next: { titled: boolean } = { titled: false }): Printed[] {
  const isNote = ({ text }: Printed): boolean => footNote.test(text.trim())
  const isOwnUnit = (at: number): boolean =>
    next.titled && ofMoney.test(flat(previous.after[at]!.text)) && previous.after.slice(0, at).every(isNote)
  let from = previous.after.length
  while (from > 0 && !isNote(previous.after[from - 1]!) && !isOwnUnit(from - 1) && previous.after[from - 1]!.text.length < 60) from--
  return previous.after.splice(from)
}

/** A title in the first lines of a table. */
const titled = (grid: Grid): boolean => [0, 1, 2].some((row) => row < grid.rowCount && isTitle(loneText(grid, row)?.text ?? ''))

/** A title inside a table opens a form only where a form's head follows it soon. */
function headFollows(grid: Grid, signs: readonly RowSign[], row: number): boolean {
  // a small table with nothing but the heading
  if (row < 3 && grid.rowCount < row + 6) return true
  for (let next = row + 1; next < Math.min(grid.rowCount, row + 6); next++) if (signs[next]?.project || namesBody(grid, next)) return true
  return false
}

/** A form of a whole body has no project; its head names the body. */
const namesBody = (grid: Grid, row: number): boolean =>
  grid.starting(row).some((cell) => {
    const labels = pairsInText(cell, 0)?.map((pair) => pair.label) ?? [cell.text]
    return labels.some((label) => ['body', 'department', 'supervisor', 'implementer'].includes(meaningOf(label, fieldLabels) ?? ''))
  })

interface RowSign {
  readonly project: boolean
  readonly body: boolean
  readonly indicators: boolean
  readonly reached: boolean
  readonly words: ReadonlySet<string> | null
}

function rowSigns(grid: Grid): RowSign[] {
  const signs: RowSign[] = []
  for (let row = 0; row < grid.rowCount; row++) {
    const header = readIndicatorHeader(grid, row)
    const indicators = header !== null && measures(header)
    const listed = headsColumns(grid, row)
    signs.push({
      project: !listed && namesProject(grid, row),
      body: !listed && namesBody(grid, row),
      indicators,
      reached: indicators && reaches(header),
      words: indicators ? headerWords(grid, header) : null,
    })
  }
  return signs
}

/** "项目名称" with its value beside it; as the head of a column it belongs to a list of projects. */
function namesProject(grid: Grid, row: number): boolean {
  const filled = grid.starting(row).filter((cell) => cell.text.trim() !== '')
  const labels = filled.filter((cell) => meaningOf(cell.text, fieldLabels) !== null)
  if (filled.length > 3 && labels.length > filled.length / 2 + 1) return false
  return filled.some((cell) => {
    if (/^[^:：]{2,10}[:：]\s*\S/.test(cell.text)) return meaningOf(cell.text.split(/[:：]/)[0]!, fieldLabels) === 'projectName'
    if (meaningOf(cell.text, fieldLabels) !== 'projectName' || endColumn(cell) >= grid.columnCount) return false
    return meaningOf(grid.cellAt(row, endColumn(cell)).text, fieldLabels) === null && bareLabel(cell.text) !== '项目'
  })
}

const footFields = new Set<string>([
  'leader',
  'leaderPhone',
  'contactPerson',
  'filler',
  'phone',
  'totalScore',
  'grade',
  'otherPerson',
  'date',
])

/** A table after the indicators goes on with the same form when it opens with level words, a total or sign-off rows, not with a head of its own. */
function continues(grid: Grid, signs: readonly RowSign[]): boolean {
  if (signs.some((sign) => sign.project)) return false
  const named = namesBody(grid, 0)
  if (named && signs.some((sign) => sign.indicators)) return false
  if (signs[0]?.indicators) return true
  for (let row = 0; row < grid.rowCount; row++) {
    for (const cell of grid.starting(row)) {
      const bare = bareLabel(cell.text)
      if (isLevelWord(cell.text) || totalLabels.test(bare) || gradeWords.test(bare)) return true
      if (pairsInText(cell, 0)?.some((pair) => footFields.has(meaningOf(pair.label, fieldLabels) ?? ''))) return true
      if (cell.column === 0 && (noteLabels.test(bare) || footFields.has(meaningOf(cell.text, fieldLabels) ?? ''))) return true
    }
  }
  return false
}

/** Below a line that sets it apart a table goes on with a form where it repeats its header, or is as small as a sign-off. */
function continuesApart(grid: Grid, signs: readonly RowSign[], words: ReadonlySet<string>): boolean {
  if (signs.some((sign) => sign.project)) return false
  const own = signs.slice(0, 3).find((sign) => sign.words !== null)?.words
  if (own) return areAlike(own, words)
  return grid.rowCount <= 8 && !headsColumns(grid, 0) && continues(grid, signs)
}

/** A heading above running text heads that text, not the form below it. */
function linesAbove(each: Draft): Printed[] {
  const lines = each.lines.slice(-mostLinesAbove)
  const text = lines.findLastIndex(isProse)
  return lines.filter((line, at) => at > text || !isHeading(line.text))
}

const isProse = ({ text }: Printed): boolean => text.length > 60 && text.includes('。')

/** Below a form a heading over running text opens what the document says next. */
function untilHeading(lines: readonly Printed[]): readonly Printed[] {
  const heading = lines.findIndex(
    (line, at) => isHeading(line.text) && line.text.length < 30 && lines[at + 1] !== undefined && isProse(lines[at + 1]!),
  )
  return heading < 0 ? lines : lines.slice(0, heading)
}

function regionOf(each: Draft): Region {
  const parts: { grid: Grid; from: number; until: number }[] = []
  let end = each.rows.length
  const after = [...each.after]
  const tail: Printed[] = []
  // foot notes that a sheet keeps in its last rows
  for (; end > 1; end--) {
    const last = each.rows[end - 1]!
    const blank = last.grid.covering(last.row).every((cell) => cell.text.trim() === '')
    const alone = loneText(last.grid, last.row)
    if (
      !blank &&
      !(alone && (flat(alone.text).length > 12 || /[:：]/.test(alone.text) || (isHeading(alone.text) && !isLevelWord(alone.text))))
    )
      break
    if (alone) tail.push(alone)
  }
  for (const { grid, row } of each.rows.slice(0, end)) {
    const last = parts.at(-1)
    if (last && last.grid === grid && last.until === row) last.until = row + 1
    else parts.push({ grid, from: row, until: row + 1 })
  }
  return { before: linesAbove(each), parts, after: [...tail.toReversed(), ...untilHeading(after)].slice(0, mostLinesAbove) }
}
