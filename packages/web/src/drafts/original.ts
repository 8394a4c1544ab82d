// The document a draft was read from: its bytes and what the reader made of them. Several drafts may share one.
import type { Document } from '@jizheng/documents'

export interface Original {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly document: Document
}

/** Null where the record is none, or a damaged one. */
export function asOriginal(value: unknown): Original | null {
  const { id, name, bytes, document } = (value ?? {}) as Record<string, unknown>
  const isWhole = typeof id === 'string' && typeof name === 'string' && bytes instanceof Uint8Array && typeof document === 'object'
  return isWhole && document !== null ? (value as Original) : null
}
