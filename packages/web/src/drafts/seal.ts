// A mark on each record that this page wrote: HMAC-SHA-256 under a secret of this browser. Browsers give all pages that are opened from disk one
// storage, secret included; so the mark shows a change by a page that knows nothing of it (and most do not). One that was written against this very
// program could make the mark too: what it changed beside an original still shows, and `npm start` keeps it out altogether.
import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, randomBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import type { Draft } from './draft.ts'
import type { Original } from './original.ts'

/** Made in one go and not by the browser's own key store: a change is marked in the instant of its key, and offices without TLS have no key store. */
export const newSecret = (): Uint8Array => randomBytes(SECRET_BYTES)
export const isSecret = (value: unknown): value is Uint8Array => value instanceof Uint8Array && value.length === SECRET_BYTES

const SECRET_BYTES = 32

let secret: Uint8Array | null = null

/** Null where it cannot be kept: then nothing is marked, and nothing called foreign. */
export function useSecret(bytes: Uint8Array | null): void {
  secret = bytes
}

export const knowsSecret = (): boolean => secret !== null

/** A record with its mark; without one where no secret is known. */
export const sealed = <T extends Draft | Original>(record: T): T & Sealed => ({ ...record, seal: markOf(record) })

export interface Sealed {
  readonly seal?: string | null
}

/** The record without its mark, and whether the mark is this browser's on exactly this content. */
export function unsealed<T extends Draft | Original>({ seal, ...record }: T & Sealed): { readonly record: T; readonly isOurs: boolean } {
  const mark = markOf(record as unknown as T)
  return { record: record as unknown as T, isOurs: secret === null || seal === mark }
}

function markOf(record: Draft | Original): string | null {
  return secret === null ? null : bytesToHex(hmac(sha256, secret, utf8ToBytes(contentOf(record))))
}

/** Of an original its bytes and its name: what the reader made of it is made again from them. */
const contentOf = (record: Draft | Original): string =>
  'bytes' in record ? JSON.stringify([record.id, record.name, bytesToHex(sha256(record.bytes))]) : JSON.stringify(record)
