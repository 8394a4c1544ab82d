// A rule pack as a JSON file that anyone can write: its schema, and reading and writing it.
import { z } from 'zod'
import { Decimal } from './decimal.ts'
import { decimalText } from './form-schema.ts'
import { OperationError } from './operation-error.ts'
import type { EntryName, PackEntries, RulePack } from './rule-pack.ts'

const points = decimalText.nullable()
const share = decimalText
const optional = z.exactOptional

const source = z.strictObject({
  document: z.string().min(1),
  documentEn: optional(z.string().min(1)),
  article: z.string().nullable(),
  confirmation: z.enum(['read', 'secondary', 'practice', 'inherited', 'unconfirmed']),
  url: optional(z.string()),
  note: optional(z.string()),
})

const values: { readonly [K in EntryName]: z.ZodType<PackEntries[K]> } = {
  weights: z.strictObject({
    execution: points,
    indicators: points,
    output: points,
    benefit: points,
    satisfaction: points,
    cost: points,
    other: optional(z.record(z.string(), decimalText)),
    observed: z.boolean(),
  }),
  execution: z.strictObject({
    formula: z.enum(['rate-times-weight', 'bands', 'step-below-90', 'open']),
    denominator: z.enum(['adjusted', 'original', 'open']),
    capped: z.union([z.boolean(), z.literal('open')]),
    decimals: z.int().min(0).max(6).nullable(),
    bands: optional(
      z
        .array(z.strictObject({ from: share, points: decimalText }))
        .min(1)
        .refine(falling, 'order'),
    ),
  }),
  met: z.enum(['full', 'open']),
  shortfall: z.enum(['pro-rata', 'pass-line-60', 'open']),
  brokenLimit: z.enum(['target-over-actual', 'linear-to-twice', 'open']),
  equal: z.enum(['as-at-least', 'open']),
  late: z.enum(['below-achieved', 'open']),
  overCompletion: z.strictObject({
    threshold: decimalText,
    deduction: z.union([z.enum(['none', 'not-by-reviewer', 'judgement']), decimalText]),
    reasonRequired: z.boolean().nullable(),
    fromZeroTarget: optional(decimalText),
  }),
  qualitative: z
    .array(z.strictObject({ tier: z.enum(['achieved', 'partly', 'not']), from: share, to: share }))
    .min(1)
    .refine(falling, 'order'),
  grades: z
    .array(z.strictObject({ grade: z.string().min(1), from: decimalText }))
    .min(1)
    .refine(falling, 'order'),
  reasons: z.array(
    z.enum(['score-below-weight', 'execution-below-90', 'budget-changed', 'over-completion', 'qualitative-explained', 'zero-score-cause']),
  ),
  rounding: z.strictObject({ row: z.int().min(0).max(6).nullable(), total: z.int().min(0).max(6).nullable() }),
  totalCaps: z.strictObject({
    caps: z.array(decimalText).min(1),
    bands: z
      .array(z.strictObject({ rateBelow: share, cap: decimalText }))
      .min(1)
      .nullable(),
  }),
  textLimits: z.record(z.string(), z.int().min(1)),
  costNotFiledCap: decimalText,
  negativeActual: z.enum(['as-zero', 'open']),
  zeroBudget: z.enum(['rate-zero', 'open']),
  reviewDeductions: z.record(z.string(), share),
  tolerances: z.strictObject({
    rate: decimalText,
    executionScore: decimalText,
    total: decimalText,
    proportionalScore: decimalText,
    weights: decimalText,
  }),
}

/** The first row that is reached wins, so a list that does not fall would silently never reach its later rows. What is no figure is another fault. */
function falling(rows: readonly { readonly from: string }[]): boolean {
  const limits = rows.flatMap(({ from }) => Decimal.parse(from) ?? [])
  return limits.every((limit, i) => i === 0 || limit.lessThan(limits[i - 1]!))
}

export const entryNames = Object.keys(values) as readonly EntryName[]

const entries = z.strictObject(
  Object.fromEntries(entryNames.map((name) => [name, optional(z.strictObject({ value: values[name], source }))])),
) as unknown as z.ZodType<RulePack['entries']>

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
  years: z.strictObject({ from: z.int().nullable(), to: z.int().nullable() }),
  form: z.string().nullable(),
  purpose: z.enum(['self-evaluation', 'review', 'declaration']).default('self-evaluation'),
  onlyByName: z.boolean().default(true),
  extends: z.string().nullable(),
  entries,
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
