// Whether what the database holds is a draft that can be shown: storage outlives programs, and other local pages can write into it.
import { type Form, unexplainedDoubt } from '@jizheng/core'
import type { Draft } from './draft.ts'

/** Null where the record is none, or a damaged one. Forms of earlier versions get what they could not have yet. */
export function asDraft(value: unknown): Draft | null {
  if (!isDraft(value)) return null
  const { form } = value.filling
  return isOfToday(form) ? value : { ...value, filling: { ...value.filling, form: ofToday(form) } }
}

type Shape = (value: unknown) => boolean

const string: Shape = (value) => typeof value === 'string'
const number: Shape = (value) => typeof value === 'number'
const text: Shape = (value) => value === null || typeof value === 'string'
const flag: Shape = (value) => typeof value === 'boolean'
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const either =
  (...shapes: readonly Shape[]): Shape =>
  (value) =>
    shapes.some((shape) => shape(value))
const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape)
const record =
  (shape: Shape): Shape =>
  (value) =>
    isRecord(value) && Object.values(value).every(shape)
const fields =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isRecord(value) && Object.entries(shapes).every(([key, shape]) => shape(value[key]))
const all = (shape: Shape, ...keys: readonly string[]): Readonly<Record<string, Shape>> =>
  Object.fromEntries(keys.map((key) => [key, shape]))
const absentOr =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value)
const nothing: Shape = (value) => value === null

const form = fields({
  ...all(text, 'title', 'projectName', 'supervisor', 'implementer', 'performer'),
  kind: string,
  year: either(number, nothing),
  contact: either(nothing, fields(all(text, 'name', 'phone'))),
  budget: fields({
    unit: text,
    lines: list(fields({ label: string, ...all(text, 'original', 'adjusted', 'spent', 'weight', 'rate', 'score') })),
  }),
  objectives: fields({ ...all(text, 'expected', 'actual'), items: list(isRecord) }),
  indicators: list(
    fields({
      ...all(text, 'dimension', 'group', 'name', 'weight', 'score', 'deviationReason'),
      target: fields(all(text, 'text', 'relation', 'unit')),
      actual: fields(all(text, 'text', 'value')),
    }),
  ),
  total: fields(all(text, 'weight', 'score', 'grade')),
  notes: list(fields(all(string, 'label', 'text'))),
  claims: list(fields({ in: string })),
  columns: record(flag),
  emptyRows: list(isRecord),
  doubts: list(either(string, fields({ at: string, says: string, because: list(isRecord) }))),
  concealed: absentOr(list(fields({ at: isRecord, text: string, how: string }))),
  sources: record(fields({ text: string })),
})

const draft = fields({
  ...all(string, 'id', 'revision', 'name'),
  ...all(number, 'createdAt', 'changedAt'),
  filling: fields({ form, typed: record(string), following: list(string) }),
  rules: either(fields({ id: string }), fields({ pack: fields({ id: string, entries: isRecord, title: isRecord, years: isRecord }) })),
  originalId: text,
  asRead: absentOr(fields({ ...all(string, 'file'), ...all(number, 'form'), readings: record(string), names: list(text) })),
})

const isDraft = (value: unknown): value is Draft => draft(value)

/** Of earlier versions: no list of what is concealed, and doubts without reasons. */
type Earlier = Omit<Form, 'concealed' | 'doubts'> & {
  readonly concealed?: Form['concealed']
  readonly doubts: readonly (string | Form['doubts'][number])[]
}

const isOfToday = ({ concealed, doubts }: Earlier): boolean => concealed !== undefined && !doubts.some((doubt) => typeof doubt === 'string')

function ofToday(earlier: Earlier): Form {
  const doubts = earlier.doubts.map((doubt) => (typeof doubt === 'string' ? unexplainedDoubt(doubt) : doubt))
  return { ...earlier, concealed: earlier.concealed ?? [], doubts }
}
