// The one definition of a Form: its TypeScript type and its JSON Schema both come from it. Loaded only where a Form from outside is checked.
import { z } from 'zod'
import { unexplainedDoubt } from './doubt.ts'

/** A decimal in plain notation without trailing zeros: "20500", "97.2", "-4.71". */
export const decimalText = z.string().regex(/^-?(0|[1-9]\d*)(\.\d*[1-9])?$/)
const number = decimalText.nullable()
const text = z.string().nullable()

export const kinds = [
  'project-self-evaluation',
  'department-self-evaluation',
  'transfer-self-evaluation',
  'target-declaration',
  'monitoring',
] as const
export const relations = ['at-least', 'more-than', 'at-most', 'less-than', 'equal', 'range', 'by-date', 'qualitative', 'unstated'] as const

const budgetLine = z.object({
  label: z.string(),
  original: number,
  adjusted: number,
  spent: number,
  weight: number,
  rate: number,
  score: number,
})
const objectiveItem = z.object({
  side: z.enum(['expected', 'actual']),
  scope: z.enum(['term', 'annual']),
  number: z.string(),
  text: z.string(),
})
const target = z.object({ text, relation: z.enum(relations).nullable(), value: number, unit: text })
const actual = z.object({ text, value: number })
const indicator = z.object({
  dimension: text,
  group: text,
  name: text,
  target,
  actual,
  weight: number,
  score: number,
  deviationReason: text,
})
const claim = z.object({ text: z.string(), value: decimalText, unit: text, in: z.string() })
const columns = z.object({
  target: z.boolean(),
  actual: z.boolean(),
  weight: z.boolean(),
  score: z.boolean(),
  deviationReason: z.boolean(),
  original: z.boolean(),
  adjusted: z.boolean(),
  rate: z.boolean(),
})
const box = z.tuple([z.number(), z.number(), z.number(), z.number()])
const pageBox = z.object({ page: z.int().min(1), box })
const places = [
  z.object({ page: z.int().min(1), box, rest: z.array(pageBox).optional() }),
  z.object({ cell: z.string() }),
  z.object({ table: z.int().min(1), row: z.int().min(1), column: z.int().min(1) }),
  z.object({ paragraph: z.int().min(1) }),
  z.object({ line: z.int().min(1), columns: z.tuple([z.int(), z.int()]), lastLine: z.int().optional() }),
] as const
const placeSchema = z.union(places)
const printed = { text: z.string() }
const sourceSchema = z.union([
  places[0].extend(printed),
  places[1].extend(printed),
  places[2].extend(printed),
  places[3].extend(printed),
  places[4].extend(printed),
])

export const concealments = [
  'style-hidden',
  'too-small',
  'ground-coloured',
  'off-page',
  'under-picture',
  'struck-out',
  'tracked-change',
  'hidden-row',
  'hidden-column',
  'hidden-sheet',
  'shown-differs-from-stored',
  'written-twice',
] as const
/** What the document holds and a person does not see: left out of the values. */
const concealed = z.object({ at: placeSchema, text: z.string(), how: z.enum(concealments) })

const evidence = z.object({ feature: z.string(), saw: z.string(), at: z.array(placeSchema) })
export const doubtSchema = z.object({
  at: z.string(),
  instead: z.object({ text: z.string(), role: z.string() }).nullable(),
  margin: z.number().nullable(),
  because: z.array(evidence),
  says: z.string(),
})
/** Forms that were written before doubts had reasons hold pointers alone. */
const doubt = z.preprocess((value) => (typeof value === 'string' ? unexplainedDoubt(value) : value), doubtSchema)

export const formSchema = z.object({
  kind: z.enum(kinds),
  title: text,
  year: z.int().nullable(),
  projectName: text,
  supervisor: text,
  implementer: text,
  performer: text,
  contact: z.object({ name: text, phone: text }).nullable(),
  budget: z.object({ unit: text, lines: z.array(budgetLine) }),
  objectives: z.object({ expected: text, actual: text, items: z.array(objectiveItem) }),
  indicators: z.array(indicator),
  total: z.object({ weight: number, score: number, grade: text }),
  notes: z.array(z.object({ label: z.string(), text: z.string() })),
  claims: z.array(claim),
  columns,
  emptyRows: z.array(z.object({ dimension: text, group: text })),
  doubts: z.array(doubt),
  // forms written before it was told have none
  concealed: z.array(concealed).default([]),
  /** Read from a page whose scripts may change what a person sees of it. */
  mayRewriteItself: z.boolean().optional(),
  sources: z.record(z.string(), sourceSchema),
})

/** The public JSON Schema of a Form. */
export const formJsonSchema = (): Record<string, unknown> => z.toJSONSchema(formSchema) as Record<string, unknown>
