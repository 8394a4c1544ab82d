// The one way from the page's code to what is drawn (JSX comes here by tsconfig.json and package.json): texts of forms and names of files show their
// signs that would turn the direction of writing or vanish, as the command shows them on a terminal.
import { withSignsShown } from '@jizheng/core'
import { Fragment, jsx as element, jsxs as elements } from 'react/jsx-runtime'

export { Fragment }
export type { JSX } from 'react/jsx-runtime'

type Draw = typeof element

export const jsx: Draw = (type, props, key) => element(type, seen(props), key)
export const jsxs: Draw = (type, props, key) => elements(type, seen(props), key)

/** What is read or heard; what is typed into is left as it is. */
const told = ['children', 'title', 'aria-label', 'aria-description'] as const

function seen(props: unknown): unknown {
  const given = props as Readonly<Record<string, unknown>>
  const changed = told.flatMap((name) => {
    const value = given[name]
    const now = typeof value === 'string' ? withSignsShown(value) : Array.isArray(value) ? eachSeen(value) : value
    return now === value ? [] : [[name, now] as const]
  })
  return changed.length === 0 ? props : { ...given, ...Object.fromEntries(changed) }
}

function eachSeen(values: readonly unknown[]): readonly unknown[] {
  const shown = values.map((value) => (typeof value === 'string' ? withSignsShown(value) : value))
  return shown.some((value, index) => value !== values[index]) ? shown : values
}
