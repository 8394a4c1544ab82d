// The file in which decisions and settled doubts are handed on, between people and between page and command: JSON, one of them a line.
import { isGroupName } from '../explain-pile.ts'
import { OperationError } from '../operation-error.ts'
import type { KeptDecision } from './kept-decision.ts'
import type { KeptSettlement } from './kept-settlement.ts'

/** All that people decided: about findings, and about values that were doubted. */
export interface HandedOn {
  readonly decisions: readonly KeptDecision[]
  readonly settlements: readonly KeptSettlement[]
}

export const nothingDecided: HandedOn = { decisions: [], settlements: [] }

/** Raised when a file of today could no longer be understood by a program of yesterday. */
const VERSION = 1

export const decisionsFile = ({ decisions, settlements }: HandedOn): string =>
  `{"decisions":[\n${lines(decisions.map(plain))}\n],"settlements":[\n${lines(settlements.map(plainSettlement))}\n],"version":${VERSION}}\n`

const lines = (all: readonly unknown[]): string => all.map((each) => JSON.stringify(each)).join(',\n')

/** Throws OperationError 'decisions-invalid' with what is wrong in it. */
export function decisionsInFile(text: string): HandedOn {
  const value = parsed(text.replace(/^\uFEFF/, ''))
  // files of before doubts were settled have none
  const { decisions, settlements = [], version } = (value ?? {}) as Readonly<Record<string, unknown>>
  if (!Array.isArray(decisions)) throw new OperationError('decisions-invalid', { detail: 'decisions' })
  if (!Array.isArray(settlements)) throw new OperationError('decisions-invalid', { detail: 'settlements' })
  if (typeof version !== 'number' || version > VERSION)
    throw new OperationError('decisions-invalid', { detail: `version ${String(version)}` })
  return {
    decisions: decisions.map((each: unknown, index) => {
      if (!isDecision(each)) throw new OperationError('decisions-invalid', { detail: `decisions/${index}` })
      return plain(each)
    }),
    settlements: settlements.map((each: unknown, index) => {
      if (!isSettlement(each)) throw new OperationError('decisions-invalid', { detail: `settlements/${index}` })
      return plainSettlement(each)
    }),
  }
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
    (files === null || (Array.isArray(files) && files.every((mark) => typeof mark === 'string' && isMark(mark)))) &&
    (verdict === 'accepted' || verdict === 'dismissed') &&
    typeof why === 'string' &&
    why.trim() !== '' &&
    Number.isFinite(decidedAt)
  )
}

const plainSettlement = ({ file, form, at, read, as, settledAt }: KeptSettlement): KeptSettlement => ({
  file,
  form,
  at,
  read,
  as,
  settledAt,
})

function isSettlement(value: unknown): value is KeptSettlement {
  const { file, form, at, read, as, settledAt } = (value ?? {}) as Partial<Record<keyof KeptSettlement, unknown>>
  return (
    typeof file === 'string' &&
    isMark(file) &&
    Number.isSafeInteger(form) &&
    (form as number) > 0 &&
    typeof at === 'string' &&
    at.startsWith('/') &&
    typeof read === 'string' &&
    (as === 'as-read' || as === 'other' || typeof (as as { readonly typed?: unknown } | null)?.typed === 'string') &&
    Number.isFinite(settledAt)
  )
}

const isMark = (text: string): boolean => /^[0-9a-f]{64}$/.test(text)
