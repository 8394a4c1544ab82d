// What browsers learned only after the floor, told by MDN's compatibility data: the one source of versions for every guard of the floor.
import { createRequire } from 'node:module'
import type { CompatData, Identifier, SupportStatement } from '@mdn/browser-compat-data'
import { FLOOR } from '../make/bundles.ts'

const floor = Number(FLOOR.replace('chrome', ''))

export const compatibility = createRequire(import.meta.url)('@mdn/browser-compat-data') as CompatData

/** Whether Chromium has it today but had not at the floor. What it never had is no matter: the tests run in a Chromium that lacks it too. */
export function isNewer(entry: Identifier | undefined): boolean {
  const support = entry?.['__compat']?.support.chrome
  if (support === undefined) return false
  const statements = (Array.isArray(support) ? support : [support]).filter((each) => plain(each))
  return !statements.some(atFloor) && statements.some(afterFloor)
}

/** Under its own name, without a flag. */
const plain = (statement: SupportStatement): boolean =>
  !Array.isArray(statement) && statement.flags === undefined && statement.prefix === undefined && statement.alternative_name === undefined

const version = (value: unknown): number => (typeof value === 'string' ? Number(value.replace('≤', '')) : Number.NaN)

function atFloor(statement: SupportStatement): boolean {
  if (Array.isArray(statement)) return false
  return version(statement.version_added) <= floor && !(version(statement.version_removed) <= floor)
}

const afterFloor = (statement: SupportStatement): boolean =>
  !Array.isArray(statement) && (statement.version_added === 'preview' || version(statement.version_added) > floor)

export interface Member {
  /** `Array`, `Intl.Locale`, `URL`; empty for a global. */
  readonly owner: string
  readonly name: string
  readonly newer: boolean
}

/** Every builtin and web interface and each of their members, by the names a script would use. */
export function members(): readonly Member[] {
  const { Intl, ...builtins } = compatibility.javascript['builtins'] as Record<string, Identifier>
  return [
    ...Object.entries(builtins).flatMap(([name, entry]) => membersOf('', name, entry)),
    ...Object.entries(Intl!).flatMap(([name, entry]) => (name === '__compat' ? [] : membersOf('Intl', name, entry as Identifier))),
    ...Object.entries(compatibility.api).flatMap(([name, entry]) => membersOf('', name, entry as Identifier)),
  ]
}

/** The data speaks of iterators as old, which they are; their global name is as young as its constructor. */
function membersOf(scope: string, name: string, entry: Identifier): readonly Member[] {
  const young = isNewer(entry) || (name === 'Iterator' && isNewer(entry['Iterator'] as Identifier))
  const owner = scope === '' ? name : `${scope}.${name}`
  const own = Object.entries(entry)
    .filter(([key]) => key !== '__compat' && key !== name && !/_event$|_permission$/.test(key))
    .map(([key, member]) => ({ owner, name: key.replace(/_static$/, ''), newer: isNewer(member as Identifier) }))
  return [{ owner: scope, name, newer: young }, ...own]
}
