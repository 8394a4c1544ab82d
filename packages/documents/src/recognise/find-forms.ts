// Which tables, and which rows of them, are forms: one region per form, with the lines above and below; other tables are left out.
import type { Block, Document } from '../document.ts'
import { fieldLabels, gradeWords, noteLabels, totalLabels } from '../layouts/labels.ts'
import { type Grid, type Printed, endColumn, gridOf, loneText } from './grid.ts'
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
  indicators: boolean
  closed: boolean
}

const draft = (lines: Printed[] = []): Draft => ({ lines, rows: [], after: [], project: false, indicators: false, closed: false })

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
      if (current.project || current.indicators || current.closed) open(takeHead(current))
      else current = draft()
    }
    if (current.rows.length === 0) current.lines.push(printed)
    else if (!current.closed) current.after.push(printed)
  }
  for (const block of document.blocks.flatMap((each): readonly Block[] => (each.type === 'table' ? partsOf(each) : [each]))) {
    if (block.type === 'paragraph') {
      line({ ...block, doubt: null })
      continue
    }
    const grid = gridOf(spreadCells(block))
    const signs = rowSigns(grid)
    if (current.indicators && !continues(grid, signs)) {
      const headed = signs.some((sign) => sign.project) || titled(grid)
      if (!headed && signs.some((sign) => sign.indicators)) open(takeHead(current))
      else if (!headed) {
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
      current.indicators ||= sign.indicators
      current.closed = false
      current.rows.push({ grid, row })
    }
  }
  drafts.push(current)
  return drafts.filter((each) => each.indicators || each.project).map(regionOf)
}

/** Lines below a form that belong to the head of the next one: from its title on, or what is no foot note. */
function takeHead(previous: Draft): Printed[] {
  const foot = /^(?:注|备注|说明|填报|填表|联系|审核|制表|负责人|单位负责人|财务|\d+[.、]|-?\d+-?$)/
  let from = previous.after.length
  while (from > 0 && !foot.test(previous.after[from - 1]!.text.trim()) && previous.after[from - 1]!.text.length < 60) from--
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
  readonly indicators: boolean
}

function rowSigns(grid: Grid): RowSign[] {
  const signs: RowSign[] = []
  for (let row = 0; row < grid.rowCount; row++)
    signs.push({ project: namesProject(grid, row), indicators: readIndicatorHeader(grid, row) !== null })
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

function regionOf(each: Draft): Region {
  const parts: { grid: Grid; from: number; until: number }[] = []
  let rows = each.rows
  const after = [...each.after]
  const tail: Printed[] = []
  // foot notes that a sheet keeps in its last rows
  while (rows.length > 1) {
    const last = rows.at(-1)!
    const blank = last.grid.covering(last.row).every((cell) => cell.text.trim() === '')
    const alone = loneText(last.grid, last.row)
    if (
      !blank &&
      !(alone && (flat(alone.text).length > 12 || /[:：]/.test(alone.text) || (isHeading(alone.text) && !isLevelWord(alone.text))))
    )
      break
    if (alone) tail.unshift(alone)
    rows = rows.slice(0, -1)
  }
  for (const { grid, row } of rows) {
    const last = parts.at(-1)
    if (last && last.grid === grid && last.until === row) last.until = row + 1
    else parts.push({ grid, from: row, until: row + 1 })
  }
  return { before: each.lines.slice(-mostLinesAbove), parts, after: [...tail, ...after].slice(0, mostLinesAbove) }
}
