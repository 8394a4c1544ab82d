// Below the objectives: which indicators carry each numbered part; choosing one lights its rows up. Not part of the form.
import { type Form, objectiveCarriers } from '@jizheng/core'
import { memo } from 'react'
import { useRested } from '../frame/rested.ts'
import { useTable } from './table-state.ts'
import type { TableTexts } from './table-texts.ts'

interface Props {
  readonly form: Form
  readonly says: TableTexts
}

export function CarriersRow({ form, says }: Props) {
  return <Carriers form={useRested(form)} says={says} />
}

const Carriers = memo(function Row({ form, says }: Props) {
  const lit = useTable((state) => state.lit)
  const carriers = objectiveCarriers(form)
  if (carriers.length === 0) return null
  const rows = (indicators: readonly number[]): string => {
    if (indicators.length === 0) return says.carriedByNone
    if (indicators.length === form.indicators.length) return says.carriedByAll
    return says.carriedBy(indicators.map((row) => row + 1).join(says.comma))
  }
  return (
    <tr role="row" className="screen-only table-aside">
      <td aria-hidden="true" />
      <td role="gridcell" colSpan={9} lang={says.lang}>
        <div role="group" aria-label={says.carriers} className="table-carriers">
          {carriers.map(({ item, indicators }, part) => (
            <button
              key={part}
              type="button"
              className={indicators.length === 0 ? 'table-carrier table-carrier-none' : 'table-carrier'}
              aria-pressed={lit === part}
              title={item.text}
              onClick={() => useTable.setState({ lit: lit === part ? null : part })}
            >
              <b>{says.objective(item.number, part + 1)}</b> {rows(indicators)}
            </button>
          ))}
        </div>
      </td>
      <td role="presentation" />
    </tr>
  )
})
