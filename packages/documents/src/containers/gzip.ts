// What a gzip file holds, unpacked piece by piece, so that the limits stop it in time.
import { OperationError } from '@jizheng/core'
import { Gunzip } from 'fflate/browser'
import type { Limits } from '../limits.ts'
import type { ByteSource } from './byte-source.ts'

const piece = 64 * 1024
const ratioFrom = 1024 * 1024

/** What came out before anything was wrong, and what was. Throws OperationError archive-bomb. */
export function gunzipped(source: ByteSource, limits: Limits): { readonly bytes: Uint8Array; readonly damage: OperationError | null } {
  const chunks: Uint8Array[] = []
  let length = 0
  let taken = 0
  let isWhole = false
  const stream = new Gunzip((chunk, isLast) => {
    length += chunk.length
    if (length > limits.unpackedBytes) throw new OperationError('archive-bomb', { what: 'unpackedBytes' })
    if (length > ratioFrom && length > limits.ratio * taken) throw new OperationError('archive-bomb', { what: 'ratio' })
    chunks.push(chunk)
    isWhole ||= isLast
  })
  let damage: OperationError | null = null
  try {
    while (taken < source.size) {
      const bytes = source.read(taken, taken + piece)
      if (bytes.length === 0) break
      taken += bytes.length
      stream.push(bytes, taken >= source.size)
    }
  } catch (error) {
    if (error instanceof OperationError) throw error
    damage = new OperationError('file-truncated', { why: 'gzip' }, { cause: error })
  }
  return { bytes: joined(chunks, length), damage: damage ?? (isWhole ? null : new OperationError('file-truncated', { why: 'gzip' })) }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
