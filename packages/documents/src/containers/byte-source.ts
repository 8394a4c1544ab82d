// Bytes that are looked at piece by piece: a whole file in memory, or one on a disk of which only the needed pieces are read.

export interface ByteSource {
  readonly size: number
  /** From `from` up to, not including, `to`; shorter where the source ends. */
  readonly read: (from: number, to: number) => Uint8Array
}

export const sourceOf = (bytes: Uint8Array): ByteSource => ({
  size: bytes.length,
  read: (from, to) => bytes.subarray(Math.min(from, bytes.length), Math.min(to, bytes.length)),
})

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
