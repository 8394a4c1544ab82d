// Bytes to text in the encodings that published forms are saved in: UTF-8, GB18030 (with GBK and GB2312 inside it), UTF-16, Big5.
import { OperationError } from '@jizheng/core'

/** The content decides: a declared encoding that the bytes contradict is not believed. Throws OperationError file-damaged. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return strictly(bytes, marked) ?? new TextDecoder(marked).decode(bytes)
  const wide = wideWithoutMark(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  const label = declared === null ? null : /^(gb|x-gbk|hz|cp936|ms936)/i.test(declared) ? 'gb18030' : declared.toLowerCase()
  for (const encoding of ['utf-8', ...(label === null || label === 'utf-8' ? [] : [label]), 'gb18030']) {
    const text = strictly(bytes, encoding)
    if (text !== null) return text
  }
  // A few broken bytes must not hide a whole form: replacement characters show where they are.
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  const gb = new TextDecoder('gb18030').decode(bytes)
  return broken(utf8) <= broken(gb) ? utf8 : gb
}

/** Whether the text is one that somebody wrote rather than bytes of another kind. */
export function looksWritten(text: string): boolean {
  const start = text.slice(0, 65_536)
  let strange = 0
  for (const sign of start) {
    const code = sign.codePointAt(0)!
    const isControl = code < 32 && code !== 9 && code !== 10 && code !== 13 && code !== 12
    // Private-use and unassigned planes: where GB18030 lands when random bytes are decoded by it.
    if (code === 0) return false
    if (isControl || code === 0xfffd || (code >= 0xe000 && code < 0xf900) || code >= 0x30000 || (code >= 0x7f && code < 0xa0)) strange++
  }
  return strange * 50 <= start.length
}

function strictly(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (error) {
    // TypeError: the bytes are not of this encoding; RangeError: the page names an encoding that nobody knows.
    if (error instanceof TypeError || error instanceof RangeError) return null
    throw new OperationError('file-damaged', { why: 'encoding' }, { cause: error })
  }
}

const broken = (text: string): number => text.split('\uFFFD').length

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: line ends, digits and spaces leave a zero in every second byte, always on the same side. */
function wideWithoutMark(bytes: Uint8Array): string | null {
  const start = bytes.subarray(0, Math.min(bytes.length, 4096) & ~1)
  let even = 0
  let odd = 0
  for (let at = 0; at < start.length; at += 2) {
    if (start[at] === 0) even++
    if (start[at + 1] === 0) odd++
  }
  const least = Math.max(1, start.length / 100)
  if (odd >= least && even === 0) return 'utf-16le'
  return even >= least && odd === 0 ? 'utf-16be' : null
}
