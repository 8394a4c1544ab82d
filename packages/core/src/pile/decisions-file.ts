// The file in which decisions are handed on, between people and between page and command: JSON, one decision a line.
import { isGroupName } from '../explain-pile.ts'
import { OperationError } from '../operation-error.ts'
import type { KeptDecision } from './kept-decision.ts'

/** Raised when a file of today could no longer be understood by a program of yesterday. */
const VERSION = 1

export const decisionsFile = (kept: readonly KeptDecision[]): string =>
  `{"decisions":[\n${kept.map((each) => JSON.stringify(plain(each))).join(',\n')}\n],"version":${VERSION}}\n`

/** Throws OperationError 'decisions-invalid' with what is wrong in it. */
export function decisionsInFile(text: string): readonly KeptDecision[] {
  const value = parsed(text.replace(/^\uFEFF/, ''))
  const { decisions, version } = (value ?? {}) as { readonly decisions?: unknown; readonly version?: unknown }
  if (!Array.isArray(decisions)) throw new OperationError('decisions-invalid', { detail: 'decisions' })
  if (typeof version !== 'number' || version > VERSION)
    throw new OperationError('decisions-invalid', { detail: `version ${String(version)}` })
  return decisions.map((each: unknown, index) => {
    if (!isDecision(each)) throw new OperationError('decisions-invalid', { detail: `decisions/${index}` })
    return plain(each)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new OperationError('decisions-invalid', { detail: 'JSON' }, { cause })
  }
}

const plain = ({ group, form, files, verdict, why, decidedAt }: KeptDecision): KeptDecision => ({
  group,
  form,
  files,
  verdict,
  why,
  decidedAt,
})

function isDecision(value: unknown): value is KeptDecision {
  const { group, form, files, verdict, why, decidedAt } = (value ?? {}) as Partial<Record<keyof KeptDecision, unknown>>
  return (
    typeof group === 'string' &&
    isGroupName(group) &&
    (form === null || (Number.isSafeInteger(form) && (form as number) > 0 && files !== null)) &&
    (files === null || (Array.isArray(files) && files.every((mark) => typeof mark === 'string' && /^[0-9a-f]{64}$/.test(mark)))) &&
    (verdict === 'accepted' || verdict === 'dismissed') &&
    typeof why === 'string' &&
    why.trim() !== '' &&
    Number.isFinite(decidedAt)
  )
}
