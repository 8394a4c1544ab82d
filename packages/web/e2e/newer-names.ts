// Which builtins and web interfaces that came after the floor a script asks for by name. A name that older things bear too tells nothing; the mask does.
import { members } from './newer.ts'
import type { Script } from './syntax.ts'

export interface NewerName {
  readonly name: string
  /** Whose it is: `Array`, empty for a global. */
  readonly owners: readonly string[]
  /** The text around its first use. */
  readonly at: string
}

const all = members()
const older = new Set(all.filter((each) => !each.newer).map(({ name }) => name))
/** What is newer as a whole is reached through its own name; the names below it tell nothing more. */
const newerOwners = new Set(all.filter((each) => each.newer && each.owner === '' && each.name !== 'Iterator').map(({ name }) => name))
const newer = Map.groupBy(
  all.filter((each) => each.newer && !older.has(each.name) && !newerOwners.has(each.owner)),
  ({ name }) => name,
)

export function newerNames(script: Script): readonly NewerName[] {
  return [...newer].flatMap(([name, entries]) => {
    const owners = entries.map(({ owner }) => owner)
    const at = script.members.get(name) ?? (owners.includes('') ? script.words.get(name) : undefined)
    return at === undefined ? [] : [{ name, owners, at }]
  })
}
