// A form as pointer → printed value, for comparing what was read with what is stated; blanks, widths of characters and line breaks apart.
import type { Form } from '@jizheng/core'

function fieldsOf(form: Form): ReadonlyMap<string, string> {
  const { kind, title, year, projectName, supervisor, implementer, contact, budget, objectives, indicators, total } = form
  const { expected, actual } = objectives
  const found = new Map<string, string>()
  const visit = (value: unknown, at: string): void => {
    if (value !== null && typeof value === 'object') for (const [key, each] of Object.entries(value)) visit(each, `${at}/${key}`)
    else if (value !== null && value !== undefined) found.set(at, plain(String(value), at))
  }
  visit({ kind, title, year, projectName, supervisor, implementer, contact, budget, expected, actual, indicators, total }, '')
  return found
}

function plain(text: string, at: string): string {
  const bare = text.normalize('NFKC').replace(/\s+/g, '').replace(/[﹦═]/g, '=').replace(/≧/g, '≥').replace(/≦/g, '≤')
  return at.endsWith('/label') ? bare.replace(/:/g, '') : bare
}

export interface Difference {
  readonly at: string
  readonly stated: string | null
  readonly read: string | null
}

/** `fields`: as many as are stated or read. */
export function compared(stated: Form, read: Form | null): { readonly fields: number; readonly differences: readonly Difference[] } {
  const want = fieldsOf(stated)
  const got = read === null ? new Map<string, string>() : fieldsOf(read)
  const all = [...new Set([...want.keys(), ...got.keys()])]
  const differences = all.flatMap((at) =>
    want.get(at) === got.get(at) ? [] : [{ at, stated: want.get(at) ?? null, read: got.get(at) ?? null }],
  )
  return { fields: all.length, differences }
}
