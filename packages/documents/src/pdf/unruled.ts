// Pages without borders: tables guessed from how their text is aligned.
import type { Box } from '@jizheng/core'
import type { PageTable } from './page-layout.ts'
import type { Stroke } from './strokes.ts'
import type { Run } from './text-state.ts'

export function unruledTables(page: { runs: readonly Run[]; rules: readonly Stroke[]; tables: readonly Box[]; width: number; height: number }): {
  tables: PageTable[]
  rest: Run[]
} {
  return { tables: [], rest: [...page.runs] }
}
