// Editing a pack: what a new one begins with, and each change as a pure function.
import { type EntryField, entryFields, type EntryName, findPack, type RulePack, type Source } from '@jizheng/core'
import type { PackItem } from '../pack-items.ts'

/** A pack that comes with the page is extended: nothing is copied, everything inherited until someone lays it down. One of one's own is copied, since only the former can be extended. */
export function basedOn({ key, pack }: PackItem): RulePack {
  const isBuiltIn = findPack(key) !== null
  return {
    id: `${pack.id}-local`,
    version: 1,
    title: { zh: `${pack.title.zh}（本地）`, en: `${pack.title.en} (local)` },
    jurisdiction: pack.jurisdiction,
    years: pack.years,
    form: pack.form,
    purpose: pack.purpose,
    onlyByName: true,
    extends: isBuiltIn ? pack.id : pack.extends,
    entries: isBuiltIn ? {} : pack.entries,
    ...(!isBuiltIn && pack.dated !== undefined && { dated: pack.dated }),
    ...(!isBuiltIn && pack.facts !== undefined && { facts: pack.facts }),
  }
}

export const nextVersion = (pack: RulePack): RulePack => ({ ...pack, version: pack.version + 1 })

/** Nobody has read anything yet: the document must be named by whoever lays the entry down. */
const blankSource: Source = { document: '', article: null, confirmation: 'unconfirmed' }

export function withValue(pack: RulePack, name: EntryName, value: unknown): RulePack {
  return withEntry(pack, name, { value, source: pack.entries[name]?.source ?? blankSource })
}

export function withSource(pack: RulePack, name: EntryName, source: Source): RulePack {
  return withEntry(pack, name, { value: pack.entries[name]?.value, source })
}

export function withoutEntry(pack: RulePack, name: EntryName): RulePack {
  const { [name]: _, ...entries } = pack.entries
  return { ...pack, entries }
}

const withEntry = (pack: RulePack, name: EntryName, entry: { readonly value: unknown; readonly source: Source }): RulePack => ({
  ...pack,
  entries: { ...pack.entries, [name]: entry } as RulePack['entries'],
})

/** The value with one of its fields set; undefined takes an optional field away. '' is the value itself. */
export function withField(value: unknown, key: string, part: unknown): unknown {
  if (key === '') return part
  const { [key]: _, ...others } = value as Readonly<Record<string, unknown>>
  return part === undefined ? others : { ...(value as object), [key]: part }
}

export const fieldOf = (value: unknown, key: string): unknown =>
  key === '' ? value : (value as Readonly<Record<string, unknown>> | undefined)?.[key]

/** What an entry begins with where no pack of the line has it. */
export function firstValue(name: EntryName): unknown {
  return first(entryFields[name])
}

export function first(fields: readonly EntryField[]): unknown {
  let value: unknown = {}
  for (const field of fields) value = withField(value, field.key, firstOf(field))
  return value
}

function firstOf(field: EntryField): unknown {
  if ('unsaid' in field && field.unsaid !== 'never') return field.unsaid === 'null' ? null : undefined
  switch (field.kind) {
    case 'choice':
      return field.options.at(-1)
    case 'several':
      return []
    case 'rows':
      return [first(field.columns)]
    case 'named':
      return { [field.names[0]!]: field.whole ? 100 : field.unit === 'percent' ? '1' : '0' }
    case 'text':
      return ''
    case 'count':
      return 2
    default:
      return field.unit === 'percent' ? '1' : '0'
  }
}
