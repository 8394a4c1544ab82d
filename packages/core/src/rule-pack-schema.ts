// A rule pack as a JSON file that anyone can write: its schema, and reading and writing it.
import { z } from 'zod'
import { type EntryName, entryOrder } from './entries/entry-fields.ts'
import { entryValues } from './entries/entry-schema.ts'
import { OperationError } from './operation-error.ts'
import type { RulePack } from './rule-pack.ts'

const optional = z.exactOptional

const source = z.strictObject({
  document: z.string().min(1),
  documentEn: optional(z.string().min(1)),
  article: z.string().nullable(),
  confirmation: z.enum(['read', 'secondary', 'practice', 'inherited', 'unconfirmed']),
  readIn: optional(z.string().min(1)),
  readInEn: optional(z.string().min(1)),
  url: optional(z.string()),
  note: optional(z.string()),
})

export const entryNames = entryOrder

const years = z.strictObject({ from: z.int().nullable(), to: z.int().nullable() })

const entry = (name: EntryName) => ({ value: entryValues[name], source, partSources: optional(z.record(z.string(), source)) })

const entries = z.strictObject(
  Object.fromEntries(entryOrder.map((name) => [name, optional(z.strictObject(entry(name)))])),
) as unknown as z.ZodType<RulePack['entries']>

const dated = z.strictObject(
  Object.fromEntries(entryOrder.map((name) => [name, optional(z.array(z.strictObject({ ...entry(name), years })).min(1))])),
) as unknown as z.ZodType<NonNullable<RulePack['dated']>>

/** Unknown keys are refused: a mistyped entry must not silently leave the inherited one in force. */
export const rulePackSchema: z.ZodType<RulePack> = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  version: z.int().min(1),
  title: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
  jurisdiction: z.strictObject({
    code: z
      .string()
      .regex(/^(CN|\d{6})$/)
      .nullable(),
    name: z.string(),
  }),
  years,
  form: z.string().nullable(),
  purpose: z.enum(['self-evaluation', 'review', 'declaration']).default('self-evaluation'),
  onlyByName: z.boolean().default(true),
  extends: z.string().nullable(),
  entries,
  dated: optional(dated),
  facts: optional(z.array(z.strictObject({ zh: z.string(), en: z.string(), source }))),
})

/** The JSON Schema (draft 2020-12) of a pack file. */
export function rulePackJsonSchema(): Record<string, unknown> {
  return { title: 'Jizheng rule pack', ...z.toJSONSchema(rulePackSchema, { io: 'input' }) }
}

/**
 * Reads a pack from parsed JSON. Throws OperationError 'rules-invalid' with the first faults and their paths in `problems`.
 * Whether the pack it extends exists is asked by `resolvePack`.
 */
export function packFromJson(json: unknown): RulePack {
  const read = rulePackSchema.safeParse(json)
  if (!read.success) {
    const problems = read.error.issues.slice(0, 5).map((issue) => `/${issue.path.join('/')}: ${issue.message}`)
    throw new OperationError('rules-invalid', { problems: problems.join('; ') })
  }
  return read.data
}

/** A pack as plain JSON data, keys in the order of the schema. */
export function packToJson(pack: RulePack): Record<string, unknown> {
  return { ...rulePackSchema.parse(pack) }
}
