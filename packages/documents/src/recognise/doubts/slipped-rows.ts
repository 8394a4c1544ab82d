// Which rows of a table have lost a cell, so that all behind it stands one column too far left: told by what the other rows hold in each column.
import { isBlank, parseTarget } from '@jizheng/core'
import type { Grid } from '../grid.ts'
import { isLevelWord } from '../indicator-header.ts'

const kinds = ['blank', 'mark', 'tick', 'bare', 'share', 'measure', 'limit', 'level', 'words', 'text'] as const
type Kind = (typeof kinds)[number]

/** Seen so often in each column beforehand: a kind that no other row has there is rare, not impossible. */
const beforehand = 0.2
/** A row has lost a cell only where that explains it so much better than its standing as it is (logarithm of 60). */
const leastGain = Math.log(60)
/** Fewer other rows show nothing of their columns. */
const fewestOthers = 3

function kindOf(text: string): Kind {
  const plain = text.normalize('NFKC').replaceAll(/\s/g, '')
  if (plain === '') return 'blank'
  if (/^[√✓✔☑]$/.test(plain)) return 'tick'
  if (isBlank(plain)) return 'mark'
  if (/^\d[\d,]*(?:\.\d+)?$/.test(plain)) return 'bare'
  if (/^\d[\d,]*(?:\.\d+)?[%‰]$/.test(plain)) return 'share'
  if (isLevelWord(plain)) return 'level'
  if (/^(?:[≥≤<>=]|不[低高少大小多]于|不超过)/.test(plain) && parseTarget({ text: plain }).value !== null) return 'limit'
  if (/^\d/.test(plain) && plain.length < 16) return 'measure'
  return plain.length <= 6 ? 'words' : 'text'
}

/** A row as its own cells of one column each: what reaches over several places does not move. */
interface Line {
  readonly row: number
  readonly cells: readonly { readonly column: number; readonly kind: Kind }[]
}

const lineOf = (grid: Grid, row: number): Line => ({
  row,
  cells: grid
    .starting(row)
    .filter((cell) => cell.rowSpan === 1 && cell.columnSpan === 1)
    .map(({ column, text }) => ({ column, kind: kindOf(text) })),
})

/** Of the rows given, those that fit the other rows only if a cell is missing in them; the last cell of such a row is blank. */
export function slippedRows(grid: Grid, rows: readonly number[]): ReadonlySet<number> {
  if (rows.length <= fewestOthers) return new Set()
  const lines = rows.map((row) => lineOf(grid, row)).filter(({ cells }) => cells.some(({ kind }) => kind !== 'blank'))
  const counts = new Map<number, Map<Kind, number>>()
  for (const { cells } of lines)
    for (const { column, kind } of cells) {
      const own = counts.get(column) ?? new Map<Kind, number>()
      counts.set(column, own.set(kind, (own.get(kind) ?? 0) + 1))
    }
  return new Set(lines.filter((line) => gainOf(line, counts) > leastGain || hasTextAmongTicks(line, counts)).map(({ row }) => row))
}

/** Words in a column that is there to be ticked. */
const hasTextAmongTicks = ({ cells }: Line, counts: ReadonlyMap<number, ReadonlyMap<Kind, number>>): boolean =>
  cells.some(({ column, kind }) => {
    const seen = counts.get(column)!
    return (
      kind === 'text' &&
      seen.has('tick') &&
      [...seen.keys()].every((other) => ['text', 'tick', 'blank'].includes(other)) &&
      seen.get('text') === 1
    )
  })

/** How much likelier the row is with a cell lost at the best place for it, as a logarithm. */
function gainOf({ cells }: Line, counts: ReadonlyMap<number, ReadonlyMap<Kind, number>>): number {
  if (cells.at(-1)?.kind !== 'blank') return 0
  const fit = (column: number, kind: Kind, own: Kind | undefined): number => {
    const seen = counts.get(column)!
    const others = [...seen.values()].reduce((sum, count) => sum + count, 0) - 1
    const alike = (seen.get(kind) ?? 0) - (kind === own ? 1 : 0)
    return Math.log((alike + beforehand) / (others + beforehand * kinds.length))
  }
  let gain = 0
  let best = 0
  // from the right: each further cell moves too, and the place that it leaves is the lost one's
  for (let at = cells.length - 1; at >= 0; at--) {
    const { column, kind } = cells[at]!
    const next = cells[at + 1]
    gain -= fit(column, kind, kind)
    if (next !== undefined) gain += fit(next.column, kind, next.kind)
    best = Math.max(best, gain)
  }
  return best
}
