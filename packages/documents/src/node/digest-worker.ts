// The thread behind digest-json.ts: takes a piece of the file, parses, judges where nobody has, and answers with digests.
import { closeSync, openSync, readSync } from 'node:fs'
import { parentPort, workerData } from 'node:worker_threads'
import { digestOf, type Form, judgeForm, type Judgement, OperationError, rulesOfForms, type Scoring, scoreForm } from '@jizheng/core'
import { formsInJson } from '@jizheng/core/schema'
import type { DigestedValue, Digesting, DigestTask } from './digest-json.ts'

const { rules, locale } = workerData as Pick<Digesting, 'rules' | 'locale'>
const rulesOf = rulesOfForms(rules)

parentPort!.on('message', (task: DigestTask) => parentPort!.postMessage(digested(task)))

function digested({ file, kind, start, end }: DigestTask): readonly DigestedValue[] {
  const bytes = Buffer.allocUnsafe(end - start)
  const open = openSync(file, 'r')
  try {
    readSync(open, bytes, 0, bytes.length, start)
  } finally {
    closeSync(open)
  }
  const text = bytes.toString('utf8').replace(/^\uFEFF/, '')
  if (kind === 'lines') return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : values(`[${line}]`)))
  return values(`[${text}]`)
}

function values(list: string): readonly DigestedValue[] {
  try {
    return (JSON.parse(list) as readonly unknown[]).map(digestedValue)
  } catch (cause) {
    return [{ error: { code: 'form-invalid', params: { detail: (cause as Error).message } }, file: null }]
  }
}

/** A line of `jizheng read --json` or `check --json`, or a form alone. */
function digestedValue(value: unknown): DigestedValue {
  const { file, error, forms } = (value ?? {}) as Line
  const origin = typeof file === 'string' ? file : null
  if (typeof error?.code === 'string')
    return { error: { code: error.code as OperationError['code'], params: error.params ?? {} }, file: origin }
  try {
    const listed = Array.isArray(forms) ? forms : [value]
    const read = listed.every(isJudged) ? (listed as readonly Judged[]) : formsInJson(withoutPlaces(value)).map(judged)
    // Numbered by whoever puts the pieces together again.
    return { digests: read.map((form) => digestOf(form, { file: '', form: 0 }, origin)) }
  } catch (thrown) {
    // A form that was judged elsewhere is not checked against the schema; what is wrong with it shows when it is looked at.
    if (!(thrown instanceof OperationError)) return { error: { code: 'form-invalid', params: { detail: String(thrown) } }, file: origin }
    return { error: { code: thrown.code, params: thrown.params }, file: origin }
  }
}

interface Line {
  readonly file?: unknown
  readonly forms?: unknown
  readonly error?: { readonly code?: unknown; readonly params?: Readonly<Record<string, string>> }
}

type Judged = Form & Judgement & { readonly scoring: Scoring }

/** Where each value stands is half of a form and nothing to a digest: it need not be checked against the schema. */
function withoutPlaces(value: unknown): unknown {
  const bare = (form: unknown) => (typeof form === 'object' && form !== null && 'sources' in form ? { ...form, sources: {} } : form)
  const { forms } = (value ?? {}) as Line
  return Array.isArray(forms) ? { ...(value as object), forms: forms.map(bare) } : bare(value)
}

const isJudged = (form: unknown): boolean => {
  const { scoring, findings, notJudged } = (form ?? {}) as Partial<Judged>
  // an earlier version did not heed doubts
  const isByToday = Array.isArray(findings) && Array.isArray(notJudged)
  return isByToday && scoring?.rules?.digest === rulesOf(form as Form).pack.digest
}

function judged(form: Form): Judged {
  const { pack } = rulesOf(form)
  const scoring = scoreForm(form, pack, locale)
  return { ...form, scoring, ...judgeForm(form, scoring, pack) }
}
