// The line above the table: which cell is chosen, what the rules ask of it, how long it may be, and what can be done with its row.
import type { Form } from '@jizheng/core'
import { Tooltip } from 'antd'
import { memo } from 'react'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { Help } from '../help/help.tsx'
import { topicOf } from '../help/topic-of.ts'
import { Button } from '../look/button.tsx'
import { resolvedRules } from '../rules/rules-of.ts'
import { cellName } from './cell-name.ts'
import type { Marks } from './marks.ts'
import type { Block } from './moves.ts'
import { addNote, addRow, canRemoveLine, lineAt, moveRow, removeRow, rowsAt } from './row-actions.ts'
import type { SheetCell } from './sheet.ts'
import { useTable } from './table-state.ts'
import type { TableTexts } from './table-texts.ts'
import { textLimit } from './text-limit.ts'

interface Props {
  readonly form: Form
  readonly chosen: SheetCell | null
  readonly block: Block | null
  readonly marks: Marks
  readonly says: TableTexts
}

export function CellBar({ form, chosen, block, marks, says }: Props) {
  const said = useTable((state) => state.said)
  const rows = rowsAt(chosen)
  const single = rows !== null && rows.first === rows.last
  const line = lineAt(chosen)
  const topic = (chosen?.at == null ? null : topicOf(chosen.at)) ?? 'keys'
  const mark = chosen?.at == null ? undefined : marks.get(chosen.at)
  const hint = mark?.says.split('\n')[0] ?? (chosen?.follows === true ? says.follows : '')
  return (
    <div className="screen-only table-bar" role="toolbar" aria-label={says.bar}>
      <span className="table-bar-name">
        {chosen === null
          ? says.nothing
          : block === null
            ? cellName(chosen, form, says)
            : says.block(block.bottom - block.top + 1, columnsOf(block))}
      </span>
      <Help of={topic} />
      <Length form={form} chosen={chosen} says={says} />
      <span className={mark === undefined ? 'table-bar-hint' : `table-bar-hint table-bar-${mark.severity}`} title={mark?.says}>
        {hint}
      </span>
      <span className="only-heard" role="status">
        {said}
      </span>
      <span className="table-bar-rows" role="group" aria-label={says.rows}>
        <Action text={addText(line?.list ?? null, rows !== null, says)} keys="Ctrl+Enter" act={addRow} />
        {chosen?.at?.startsWith('/total/') === true && <Action text={says.addNote} act={addNote} />}
        <Action text={says.remove} keys="Ctrl+Delete" act={removeRow} disabled={!single && !canRemoveLine(form, chosen)} />
        <Action text={says.up} keys="Alt+↑" act={moveUp} disabled={!single || rows.first === 0} />
        <Action text={says.down} keys="Alt+↓" act={moveDown} disabled={!single || rows.first === form.indicators.length - 1} />
      </span>
    </div>
  )
}

function addText(list: 'budget/lines' | 'notes' | null, inRows: boolean, says: TableTexts): string {
  if (list === 'notes') return says.addNote
  return inRows || list !== null ? says.addBelow : says.addFirst
}

/** Three and four are one column to the eye. */
const columnsOf = ({ left, right }: Block): number => right - left + 1 - (left <= 2 && right >= 3 ? 1 : 0)

const moveUp = (): void => moveRow(-1)
const moveDown = (): void => moveRow(1)

const Action = memo(function Action({
  text,
  keys = '',
  act,
  disabled = false,
}: {
  readonly text: string
  readonly keys?: string
  readonly act: () => void
  readonly disabled?: boolean
}) {
  return (
    <Tooltip title={keys} mouseEnterDelay={0.6}>
      <Button size="small" look="text" disabled={disabled} onMouseDown={(event) => event.preventDefault()} onClick={act}>
        {text}
      </Button>
    </Tooltip>
  )
})

const NEAR = 0.8

/** Told when four fifths of what the pack allows are used. */
function Length({ form, chosen, says }: Pick<Props, 'form' | 'chosen' | 'says'>) {
  const rules = useOpenDraft((state) => state.draft?.rules)
  const limit = rules === undefined || chosen?.at == null ? null : textLimit(resolvedRules(rules), form, chosen.at)
  const length = chosen?.shown.trim().length ?? 0
  if (limit === null || length < limit * NEAR) return null
  return (
    <span className={length > limit ? 'figures table-bar-warning' : 'figures'}>
      {says.length(length, limit)}
      {length > limit && `${says.pause}${says.tooLong(length - limit)}`}
    </span>
  )
}
