// Rule packs from outside, in the worker, where the schema is: read, tried on a form, and what is wrong with them as data.
import {
  comparePacks,
  findPack,
  type Form,
  type Locale,
  type MovedForm,
  resolvePack,
  type RulePack,
  scoreForm,
  type Scoring,
  packOf,
  type PackChain,
} from '@jizheng/core'
import { packToJson, rulePackSchema } from '@jizheng/core/schema'

type FaultKind =
  | 'too-large'
  | 'not-json'
  | 'not-a-pack'
  | 'unknown-key'
  | 'missing'
  | 'blank'
  | 'empty'
  | 'variant'
  | 'decimal'
  | 'quoted'
  | 'whole'
  | 'kind'
  | 'id'
  | 'place-code'
  | 'order'
  | 'range'
  | 'no-base'
  | 'own-base'

export interface PackFault {
  readonly kind: FaultKind
  /** Where in the file: ["entries", "grades", "value", 0, "from"]. */
  readonly at: readonly (string | number)[]
  /** What stands there, as printed. */
  readonly given: string
  /** What may stand there instead. */
  readonly known: readonly string[]
}

export type ReadPack = { readonly pack: RulePack } | { readonly faults: readonly PackFault[] }

/** How one form moves from one pack to another, with both scorings in words. */
export interface Contrast {
  readonly moved: MovedForm
  readonly before: Scoring
  readonly after: Scoring
}

/** A pack has some kilobytes; what is a thousand times that is some other file. */
const LARGEST = 1_000_000

export function readPack(text: string): ReadPack {
  if (text.length > LARGEST) return { faults: [fault('too-large', [])] }
  let json: unknown
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    return { faults: [fault('not-json', [], (error as Error).message)] }
  }
  const isPack = typeof json === 'object' && json !== null && 'entries' in json
  return isPack ? checkedPack(json) : { faults: [fault('not-a-pack', [])] }
}

function checkedPack(json: unknown): ReadPack {
  const read = rulePackSchema.safeParse(json)
  if (!read.success) return { faults: read.error.issues.flatMap((issue) => faultsOf(issue, json)) }
  const pack = read.data
  if (pack.extends === pack.id) return { faults: [fault('own-base', ['extends'], pack.id)] }
  if (pack.extends !== null && findPack(pack.extends) === null) return { faults: [fault('no-base', ['extends'], pack.extends)] }
  try {
    resolvePack(pack, findPack)
  } catch {
    return { faults: [fault('own-base', ['extends'], pack.id)] }
  }
  return { pack }
}

/** A pack of which something still is wrong is tried as long as only its words (title, documents) are wanting. */
export function tryPack(
  pack: unknown,
  form: Form,
  base: PackChain,
  locale: Locale,
): { faults: readonly PackFault[]; contrast: Contrast | null } {
  const checked = checkedPack(pack)
  const tried = 'pack' in checked ? checked : checkedPack(withWords(pack))
  const faults = 'pack' in checked ? [] : checked.faults
  if (!('pack' in tried)) return { faults, contrast: null }
  const rules = [
    tried.pack,
    ...(tried.pack.extends === null
      ? []
      : resolvePack(tried.pack, findPack)
          .lineage.slice(1)
          .map((id) => findPack(id)!)),
  ]
  return { faults, contrast: contrast(form, base, rules, locale) }
}

export function contrast(form: Form, a: PackChain, b: PackChain, locale: Locale): Contrast {
  const [before, after] = [packOf(a), packOf(b)]
  const [moved] = comparePacks([form], before, after).forms
  return { moved: moved!, before: scoreForm(form, before, locale), after: scoreForm(form, after, locale) }
}

export interface MovedFile {
  readonly file: number
  /** Which of the file's forms, counted from 0, and how many it has. */
  readonly index: number
  readonly count: number
  readonly projectName: string | null
  readonly moved: MovedForm
}

/** The forms of many files, each given as the line that `check --json` prints for it. */
export async function compareFiles(lines: readonly Blob[], a: PackChain, b: PackChain): Promise<readonly MovedFile[]> {
  const [before, after] = [packOf(a), packOf(b)]
  const files: MovedFile[] = []
  for (const [file, line] of lines.entries()) {
    const { forms = [] } = JSON.parse(await line.text()) as { forms?: readonly Form[] }
    for (const [index, form] of forms.entries()) {
      const [moved] = comparePacks([form], before, after).forms
      files.push({ file, index, count: forms.length, projectName: form.projectName, moved: moved! })
    }
  }
  return files
}

/** As `jizheng rules export` prints it. */
export const packFile = (pack: RulePack): string => `${JSON.stringify(packToJson(pack), null, 2)}\n`

function withWords(json: unknown): unknown {
  const pack = structuredClone(json) as { title?: Record<string, string>; entries?: Record<string, { source?: { document?: string } }> }
  for (const language of ['zh', 'en']) if (pack.title?.[language] === '') pack.title[language] = '—'
  for (const entry of Object.values(pack.entries ?? {})) if (entry.source?.document === '') entry.source.document = '—'
  return pack
}

type Issue = NonNullable<ReturnType<typeof rulePackSchema.safeParse>['error']>['issues'][number]

function faultsOf(issue: Issue, json: unknown): readonly PackFault[] {
  const at = issue.path.map((step) => (typeof step === 'number' ? step : String(step)))
  const value = at.reduce<unknown>((within, step) => (within as Record<string, unknown> | undefined)?.[step], json)
  const given = value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => fault('unknown-key', [...at, key], key))
  if (value === undefined) return [fault('missing', at)]
  if (issue.code === 'invalid_value') return [fault('variant', at, given, issue.values.map(String))]
  if (issue.code === 'invalid_union') {
    const known = issue.errors.flat().flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : []))
    return [fault('variant', at, given, known)]
  }
  if (issue.code === 'custom') return [issue.message.startsWith('range') ? fault('range', at, given) : fault('order', at)]
  if (issue.code === 'too_small' || issue.code === 'too_big') {
    return [fault(typeof value === 'string' ? 'blank' : Array.isArray(value) ? 'empty' : 'whole', at, given)]
  }
  if (issue.code === 'invalid_format') return [fault(at[0] === 'id' ? 'id' : at.at(-1) === 'code' ? 'place-code' : 'decimal', at, given)]
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof value === 'number') return [fault('quoted', at, given)]
  if (issue.code === 'invalid_type' && (issue.expected === 'number' || String(issue.expected) === 'int')) return [fault('whole', at, given)]
  return [fault('kind', at, given)]
}

const fault = (kind: FaultKind, at: PackFault['at'], given = '', known: readonly string[] = []): PackFault => ({ kind, at, given, known })
