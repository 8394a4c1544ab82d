// Rows of a filling: added, removed, moved, with every pointer following its row.
import type { Indicator } from '../form.ts'
import type { Filling } from './filling.ts'
import { renumbered } from './renumber.ts'

interface Levels {
  readonly dimension: string | null
  readonly group: string | null
}

/** A blank row below row `after`, or above all where it is null; of the same dimension and group as that row, or as `like` says. */
export function withIndicator(filling: Filling, after: number | null, like?: Levels): Filling {
  const { indicators } = filling.form
  if (after !== null) rowAt(indicators, after)
  const at = after === null ? 0 : after + 1
  const { dimension, group } = like ?? indicators[after ?? 0] ?? { dimension: null, group: null }
  return renumbered(filling, indicators.toSpliced(at, 0, blankIndicator({ dimension, group })), (index) => (index < at ? index : index + 1))
}

export function withoutIndicator(filling: Filling, at: number): Filling {
  const { indicators } = filling.form
  rowAt(indicators, at)
  return renumbered(filling, indicators.toSpliced(at, 1), (index) => (index === at ? null : index < at ? index : index - 1))
}

/**
 * The row at `from` becomes the row at `to`. Between two rows of one dimension it joins that dimension, and their group where both share it.
 */
export function movedIndicator(filling: Filling, from: number, to: number): Filling {
  const { indicators } = filling.form
  const row = rowAt(indicators, from)
  rowAt(indicators, to)
  if (from === to) return filling
  const others = indicators.toSpliced(from, 1)
  const joined = joining(row, others[to - 1], others[to])
  const moved = renumbered(filling, others.toSpliced(to, 0, joined), (index) => {
    if (index === from) return to
    const without = index < from ? index : index - 1
    return without < to ? without : without + 1
  })
  const changed = (['dimension', 'group'] as const).filter((key) => row[key] !== joined[key])
  return changed.length === 0
    ? moved
    : withoutPointers(
        moved,
        changed.map((key) => `/indicators/${to}/${key}`),
      )
}

function joining(row: Indicator, above: Indicator | undefined, below: Indicator | undefined): Indicator {
  if (above === undefined || below === undefined || above.dimension !== below.dimension || above.dimension === null) return row
  const { dimension } = above
  // between two groups of another dimension its own group would stand under the wrong heading
  const joins = row.dimension !== dimension || (above.group === below.group && above.group !== null)
  const group = joins ? above.group : row.group
  return row.dimension === dimension && row.group === group ? row : { ...row, dimension, group }
}

/** A level that a move has changed is no longer the printed or the typed one. */
function withoutPointers({ form, typed, following }: Filling, gone: readonly string[]): Filling {
  const kept = <T>(record: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(record).filter(([at]) => !gone.includes(at)))
  return {
    form: { ...form, sources: kept(form.sources), doubts: form.doubts.filter(({ at }) => !gone.includes(at)) },
    typed: kept(typed),
    following,
  }
}

function rowAt(indicators: readonly Indicator[], index: number): Indicator {
  const row = indicators[index]
  if (row === undefined) throw new RangeError(`no row of the form: ${index}`)
  return row
}

export const blankIndicator = ({ dimension, group }: Levels): Indicator => ({
  dimension,
  group,
  name: null,
  target: { text: null, relation: null, value: null, unit: null },
  actual: { text: null, value: null },
  weight: null,
  score: null,
  deviationReason: null,
})
