// The table of many files: three thousand rows of which only those in sight are drawn; arrows move, Enter or a click opens.
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import { FilesRow } from './files-row.tsx'
import { openRow } from './open-row.ts'
import { beginsDescending, type Column, type Order, type Row } from './rows.ts'
import type { Chosen } from '../ranking/ranking.ts'
import { filesTexts } from './texts.ts'
import { useWindow } from './use-window.ts'

const columns: readonly Column[] = [
  'rank',
  'file',
  'project',
  'why',
  'unit',
  'year',
  'rules',
  'stated',
  'nearest',
  'atRisk',
  'grade',
  'error',
  'warning',
  'notice',
  'doubts',
  'state',
]

interface Table {
  readonly rows: readonly Row[]
  readonly order: Order | null
  readonly reorder: (order: Order | null) => void
  /** What the rows were narrowed to, if they were. */
  readonly chosen: Chosen | null
}

export function FilesTable({ rows, order, reorder, chosen: narrowed }: Table) {
  const says = filesTexts(useSettings().locale)
  const [at, setAt] = useState(0)
  const moved = useRef(false)
  const { box, first, last, rowHeight, onScroll, reveal } = useWindow(rows.length)
  const chosen = Math.min(at, Math.max(0, rows.length - 1))

  useEffect(() => {
    if (!moved.current) return
    moved.current = false
    box.current?.querySelector<HTMLElement>(`[data-row="${chosen}"] button`)?.focus({ preventScroll: true })
  })

  const move = (event: KeyboardEvent): void => {
    const page = Math.max(1, last - first - 10)
    const to = {
      ArrowDown: chosen + 1,
      ArrowUp: chosen - 1,
      PageDown: chosen + page,
      PageUp: chosen - page,
      Home: 0,
      End: rows.length - 1,
    }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const next = Math.max(0, Math.min(rows.length - 1, to))
    reveal(next)
    moved.current = true
    setAt(next)
  }

  return (
    <div className="files-box" ref={box} onScroll={onScroll}>
      <div className="files-table" role="table" aria-label={says.table} aria-rowcount={rows.length + 1} aria-colcount={columns.length}>
        <div role="rowgroup" className="files-heads">
          <div role="row" className="files-row" aria-rowindex={1}>
            {columns.map((column) => (
              <Head key={column} column={column} order={order} reorder={reorder} />
            ))}
          </div>
        </div>
        <div role="rowgroup" className="files-rows" style={{ height: rows.length * rowHeight }}>
          {rows.slice(first, last).map((row, offset) => (
            <FilesRow
              key={row.key}
              row={row}
              at={first + offset}
              top={(first + offset) * rowHeight}
              chosen={first + offset === chosen}
              choose={setAt}
              onKeyDown={move}
              chosenFor={narrowed}
              open={() => void openRow(row, narrowed?.places.get(row.key))}
            />
          ))}
        </div>
      </div>
      {rows.length === 0 && <p className="files-nothing">{says.nothingFits}</p>}
    </div>
  )
}

const numbers = new Set<Column>(['rank', 'year', 'stated', 'nearest', 'atRisk', 'error', 'warning', 'notice', 'doubts'])

function Head({ column, order, reorder }: { readonly column: Column } & Pick<Table, 'order' | 'reorder'>) {
  const says = filesTexts(useSettings().locale)
  const own = order?.column === column ? order : null
  const turn = (): void => {
    const begins = beginsDescending(column)
    reorder(own === null ? { column, descending: begins } : own.descending === begins ? { column, descending: !begins } : null)
  }
  return (
    <span
      role="columnheader"
      className={`files-cell files-${column}${numbers.has(column) ? ' files-number' : ''}`}
      aria-sort={own === null ? 'none' : own.descending ? 'descending' : 'ascending'}
    >
      <button type="button" onClick={turn} title={says.explained[column]}>
        {says.heads[column]}
        <span aria-hidden className="files-sort">
          {own === null ? '' : own.descending ? '↓' : '↑'}
        </span>
      </button>
    </span>
  )
}
