// Below the total: how far the weights have grown to 100, and what each dimension has. Not part of the form.
import { Decimal, type Form } from '@jizheng/core'
import { memo, useDeferredValue } from 'react'
import type { TableTexts } from './table-texts.ts'
import { EXECUTION, weightsOf } from './weights.ts'

interface Props {
  readonly form: Form
  readonly says: TableTexts
}

export function WeightsRow({ form, says }: Props) {
  // told a moment after the keystroke, which does not wait for it
  return <Weights form={useDeferredValue(form)} says={says} />
}

const Weights = memo(
  function Row({ form, says }: Props) {
    const { parts, sum, over } = weightsOf(form)
    const excess = Decimal.of(over)
    const told = excess.isZero() ? says.exact : excess.isNegative() ? says.missing(excess.abs().toString()) : says.excess(over)
    return (
      <tr role="row" className="screen-only table-aside">
        <td aria-hidden="true" />
        <td role="gridcell" colSpan={9} lang={says.lang}>
          <div role="group" aria-label={says.weights} className="table-weights">
            <span>
              {says.weights} <b className="figures">{sum}</b>
              {says.pause}
              <span className={excess.isZero() ? undefined : 'table-weights-off'}>{told}</span>
            </span>
            {parts.map(({ dimension, points }) => (
              <span key={String(dimension)} className="table-weights-part">
                {dimension === EXECUTION ? says.execution : <span lang="zh-CN">{dimension ?? says.noDimension}</span>}{' '}
                <b className="figures">{points}</b>
              </span>
            ))}
          </div>
        </td>
        <td role="presentation" />
      </tr>
    )
  },
  (one, other) =>
    one.says === other.says &&
    one.form.indicators === other.form.indicators &&
    one.form.budget === other.form.budget &&
    one.form.total === other.form.total,
)
