// What a paper states, cell by cell, and whether what was read of it after the edits is still that: another number must be doubted, none may be invented.
import { type Form, isDoubted } from '@jizheng/core'
import { grids, type Paper, type PaperCell } from './paper.ts'

interface Value {
  readonly cell: PaperCell
  readonly value: string
}
interface StatedRow {
  /** The name of the indicator, the label of the budget's line or "total", as it was when the truth was taken. */
  readonly name: string
  readonly values: ReadonlyMap<string, Value>
}
export type Truth = readonly StatedRow[]

interface ReadRow {
  readonly name: string
  readonly values: readonly (readonly [kind: string, pointer: string, value: string | null])[]
}

const bare = (text: string | null): string => (text ?? '').normalize('NFKC').replaceAll(/\s+/g, '').replaceAll(/[:：]/g, '')

function rowsOf(form: Form): ReadRow[] {
  const rows = form.indicators.map(({ name, weight, score, target, actual }, index): ReadRow => {
    const at = `/indicators/${index}`
    const values = [['weight', weight], ['score', score], ['target/value', target.value], ['actual/value', actual.value]] as const
    return { name: `i:${bare(name)}`, values: values.map(([kind, value]) => [kind, `${at}/${kind}`, value]) }
  }) // prettier-ignore
  const lines = form.budget.lines.map(({ label, original, adjusted, spent, rate, weight, score }, index): ReadRow => {
    const at = `/budget/lines/${index}`
    const values = Object.entries({ original, adjusted, spent, rate, weight, score })
    return {
      name: `b:${bare(label)}`,
      values: values.map(([kind, value]) => [`b:${kind}`, `${at}/${kind}`, value]),
    }
  })
  const { weight, score } = form.total
  const total: ReadRow = { name: 'total', values: [['t:weight', '/total/weight', weight], ['t:score', '/total/score', score]] } // prettier-ignore
  return [...rows, ...lines, total]
}

/** A value with two pointers (the text and its number) stands at the place of the text. */
function cellAt(form: Form, pointer: string, at: (source: Form['sources'][string]) => PaperCell | null): PaperCell | null {
  const source = form.sources[pointer] ?? form.sources[pointer.replace(/\/value$/, '')]
  return source === undefined ? null : at(source)
}

/** The cell of a source in the paper as it is saved; pages and lines are no cells. */
function cellsOf(paper: Paper) {
  const all = grids(paper)
  const sheetTop = paper.format === 'xlsx'
  const rows = paper.blocks.flatMap((block) => ('grid' in block ? block.grid : [null]))
  // A sheet's used range may begin later, but its cells keep their names; Word and pages count the tables.
  return (source: Form['sources'][string]): PaperCell | null => {
    if ('cell' in source && sheetTop) {
      const [, letters = '', number = ''] = /!([A-Z]+)(\d+)$/.exec(source.cell) ?? []
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
      return rows[Number(number) - 1]?.[column] ?? null
    }
    return 'table' in source ? (all[source.table - 1]?.[source.row - 1]?.[source.column - 1] ?? null) : null
  }
}

/** From a reading without any doubt of the values concerned. */
export function truthOf(forms: readonly Form[], paper: Paper): Truth {
  const at = cellsOf(paper)
  return forms.flatMap((form) =>
    rowsOf(form).map(({ name, values }) => ({
      name,
      values: new Map(
        values.flatMap(([kind, pointer, value]): [string, Value][] => {
          const cell = value === null || isDoubted(form, pointer) ? null : cellAt(form, pointer, at)
          return cell === null ? [] : [[kind, { cell, value: value! }]]
        }),
      ),
    })),
  )
}

/** Empty where every number that is read with confidence is one that the paper states there. What is not read at all is for the reader's own tests to miss. */
export function complaintsOf(truth: Truth, paper: Paper, forms: readonly Form[]): string[] {
  const at = cellsOf(paper)
  const meaning = new Map<PaperCell, Map<string, string>>()
  for (const { values } of truth)
    for (const [kind, { cell, value }] of values) meaning.set(cell, (meaning.get(cell) ?? new Map<string, string>()).set(kind, value))
  const byName = Map.groupBy(truth, ({ name }) => name)
  return forms.flatMap((form) =>
    rowsOf(form).flatMap(({ name, values }) => {
      // Whoever looks at one doubted number of a row sees the others beside it.
      if (values.some(([, pointer]) => isDoubted(form, pointer))) return []
      const namesakes = byName.get(name) ?? []
      return values.flatMap(([kind, pointer, value]) => {
        if (value === null || namesakes.some((row) => row.values.get(kind)?.value === value)) return []
        // of several with one name nobody can say which it is
        const stated = namesakes.length === 1 ? namesakes[0]!.values.get(kind) : undefined
        const cell = cellAt(form, pointer, at)
        const meant = cell === null ? undefined : meaning.get(cell.copyOf ?? cell)
        // a name merged over two rows names both, each with its own values
        if (meant?.get(kind) === value) return []
        if (meant !== undefined && !meant.has(kind))
          return [`${pointer} (${name}) ${value}: read as ${kind}, but the cell states ${[...meant.keys()].join(', ')}`]
        return stated === undefined ? [] : [`${pointer} (${name}): read ${value} with confidence, stated ${stated.value}`]
      })
    }),
  )
}
