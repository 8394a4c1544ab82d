// Plain text: one paragraph per line, each with its line and columns.
import type { Document } from '../document.ts'
import { decodeText } from '../charset.ts'
import { defaultLimits, tooLarge } from '../limits.ts'
import type { Limits } from '../limits.ts'

/** A form feed stays at the head of the line that begins the new page; blank lines stay, since they say how far apart others are. Throws OperationError file-too-large. */
export function readText(bytes: Uint8Array, limits: Limits = defaultLimits): Document {
  if (bytes.length > limits.textBytes) throw tooLarge('textBytes', limits)
  const lines = decodeText(bytes)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
  if (lines.at(-1)?.trim() === '') lines.pop()
  return {
    format: 'text',
    blocks: lines.map((text, index) => ({ type: 'paragraph', text, place: { line: index + 1, columns: columnsOf(text) } })),
  }
}

/** From 1, both ends included; a blank line has the range 1 to 1. */
function columnsOf(text: string): [number, number] {
  const end = text.trimEnd().length
  return end === 0 ? [1, 1] : [text.length - text.trimStart().length + 1, end]
}
