// The schema of each entry's value, made from its description.
import { z } from 'zod'
import { Decimal } from '../decimal.ts'
import { decimalText } from '../form-schema.ts'
import { entryFields, type EntryName, entryOrder, type PackEntries } from './entry-fields.ts'
import type { EntryField, FieldUnit } from './field.ts'

/** No rule has points or rates below 0, and none so high: a pack with such figures was mistyped, or made to mislead. */
const highest = { points: 1000, percent: 100, 'percentage-points': 100 } as const

export const entryValues = Object.fromEntries(entryOrder.map((name) => [name, schemaOf(entryFields[name])])) as unknown as {
  readonly [K in EntryName]: z.ZodType<PackEntries[K]>
}

function schemaOf(fields: readonly EntryField[]): z.ZodType {
  const [only] = fields
  if (only?.key === '') return fieldSchema(only)
  return z.strictObject(
    Object.fromEntries(fields.map((field) => [field.key, isOptional(field) ? z.exactOptional(fieldSchema(field)) : fieldSchema(field)])),
  )
}

function isOptional(field: EntryField): boolean {
  return 'unsaid' in field && field.unsaid === 'absent'
}

function fieldSchema(field: EntryField): z.ZodType {
  const schema = saidSchema(field)
  return 'unsaid' in field && field.unsaid === 'null' ? schema.nullable() : schema
}

function saidSchema(field: EntryField): z.ZodType {
  switch (field.kind) {
    case 'choice': {
      const options = optionSchema(field.options)
      return field.orPoints === true ? z.union([options, figure('points')]) : options
    }
    case 'several':
      return z.array(z.enum([...field.options]))
    case 'text':
      return z.string().min(1)
    case 'decimal':
      return figure(field.unit)
    case 'count':
      return z.int().min(0).max(6)
    case 'rows': {
      const table = z.array(schemaOf(field.columns)).min(1)
      return field.falling ? table.refine((rows) => fall(rows as readonly { readonly from: string | null }[]), 'order') : table
    }
    case 'named':
      return z.record(z.string(), field.whole ? z.int().min(1) : figure(field.unit))
  }
}

function figure(unit: FieldUnit): z.ZodType<string> {
  const most = unit in highest ? String(highest[unit as keyof typeof highest]) : null
  return decimalText.refine(
    (text) => {
      const value = Decimal.parse(text)
      return value === null || !(value.isNegative() || (most !== null && value.moreThan(most)))
    },
    most === null ? 'range: 0 or more' : `range: 0 to ${most}`,
  )
}

function optionSchema(options: readonly (string | boolean | null)[]): z.ZodType {
  if (options.every((option) => typeof option === 'string')) return z.enum(options)
  if (options.every((option) => typeof option === 'boolean')) return z.boolean()
  return z.union(options.map((option) => z.literal(option)))
}

/** A list that does not fall would silently never reach its later rows. What is no figure is another fault. */
function fall(rows: readonly { readonly from: string | null }[]): boolean {
  const limits = rows.flatMap(({ from }) => (from === null ? [] : (Decimal.parse(from) ?? [])))
  return limits.every((limit, i) => i === 0 || limit.lessThan(limits[i - 1]!))
}
