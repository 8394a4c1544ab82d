// A list of what was found in the pile, a table of which the first rows are drawn.
import { type ComponentType, useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { rankingTexts } from './texts.ts'

interface Head {
  readonly name: string
  /** `figures` stand at the right; `wide` are left out on a narrow screen, `widest` on a small desk screen too. */
  readonly is?: 'figures' | 'wide' | 'wide figures' | 'widest'
}

interface ListProps<T> {
  readonly label: string
  readonly heads: readonly Head[]
  readonly items: readonly T[]
  readonly keyOf: (item: T) => string
  /** The cells of an item, one for each head. */
  readonly Cells: ComponentType<T>
}

/** More than a person goes through at one sitting. */
const SHOWN = 100

export function List<T extends object>({ label, heads, items, keyOf, Cells }: ListProps<T>) {
  const says = rankingTexts(useSettings().locale)
  const [most, setMost] = useState(SHOWN)
  const rest = Math.min(items.length - most, SHOWN)
  return (
    <>
      <table className="ranking-list" aria-label={label}>
        <thead>
          <tr>
            {heads.map(({ name, is }) => (
              <th key={name} scope="col" className={is}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, most).map((item) => (
            <tr key={keyOf(item)}>
              <Cells {...item} />
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 && (
        <Button size="small" look="link" onClick={() => setMost(most + SHOWN)}>
          {says.more(rest)}
        </Button>
      )}
    </>
  )
}
