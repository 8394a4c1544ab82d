// The document a draft was read from: its bytes and what the reader made of them. Several drafts may share one.
import type { Document } from '@jizheng/documents'

export interface Original {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly document: Document
}
