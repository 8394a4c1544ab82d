// A pack's entries in words: for lists of rules, comparisons and editors.
import { entryFields } from './entries/entry-fields.ts'
import type { EntryField } from './entries/field.ts'
import type { Locale } from './locale.ts'
import { packWordsEn } from './locales/entries-en.ts'
import { packWordsZh } from './locales/entries-zh-CN.ts'
import type { PackWords } from './locales/entry-words.ts'
import type { EntryName } from './rule-pack.ts'

export type { PackWords } from './locales/entry-words.ts'

export interface EntryPart {
  /** What the part is called; the same as the entry's title says it where the entry has one part only. */
  readonly label: string
  readonly text: string
}

export const packWords = (locale: Locale): PackWords => (locale === 'en' ? packWordsEn : packWordsZh)

/** What an entry lays down, part by part. Parts that are neither laid down nor asked for in every pack are left out. */
export function explainEntry(name: EntryName, value: unknown, locale: Locale): readonly EntryPart[] {
  const words = packWords(locale)
  return entryFields[name].flatMap((field) => {
    const part = field.key === '' ? value : (value as Readonly<Record<string, unknown>>)[field.key]
    if (part === undefined || (part === null && field.kind !== 'choice' && field.kind !== 'count')) return []
    return [{ label: words.entries[name].fields[field.key] ?? field.key, text: textOf(field, part, name, words) }]
  })
}

/** What a part with a source of its own is called: a field, or something chosen. */
export function partName(name: EntryName, part: string, locale: Locale): string {
  const { fields, variants } = packWords(locale).entries[name]
  return fields[part] ?? variants[part] ?? part
}

function textOf(field: EntryField, value: unknown, name: EntryName, words: PackWords): string {
  const { variants } = words.entries[name]
  switch (field.kind) {
    case 'choice': {
      const variant = variants[String(value)]
      if (variant !== undefined || field.orPoints !== true) return variant ?? (value === null ? words.unsaid : String(value))
      return `${variants['points']} ${words.unit(String(value), 'points')}`
    }
    case 'several': {
      const list = value as readonly string[]
      return list.length === 0 ? words.nothing : list.map((each) => variants[each] ?? each).join(words.between)
    }
    case 'rows':
      return (value as readonly unknown[]).map((row) => rowText(field, row, name, words)).join(words.between)
    case 'named':
      return Object.entries(value as Readonly<Record<string, unknown>>)
        .map(([key, figure]) => `${variants[key] ?? key} ${words.unit(String(figure), field.unit)}`)
        .join(words.between)
    case 'text':
      return String(value)
    default:
      return value === null ? words.unsaid : words.unit(String(value), field.unit)
  }
}

function rowText(field: EntryField & { readonly kind: 'rows' }, row: unknown, name: EntryName, words: PackWords): string {
  const cells = Object.fromEntries(
    field.columns.flatMap((column) => {
      const cell = column.key === '' ? row : (row as Readonly<Record<string, unknown>>)[column.key]
      return cell === undefined || cell === null ? [] : [[column.key, textOf(column, cell, name, words)]]
    }),
  )
  return words.entries[name].rows?.[field.key]?.(cells) ?? Object.values(cells).join(' ')
}
