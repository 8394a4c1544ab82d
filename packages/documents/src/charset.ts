// Bytes to text in the encodings that published forms are saved in: UTF-8, GB18030 (with GBK and GB2312 inside it), UTF-16, Big5.
import { OperationError } from '@jizheng/core'

/** The content decides: a declared encoding is believed only where the bytes fit none that forms are saved in. Throws OperationError file-damaged. */
export function decodeText(bytes: Uint8Array, declared: string | null = null): string {
  if (byteOrderMark(bytes) === null && !hasZero(bytes)) {
    const utf8 = strictly(bytes, 'utf-8')
    if (utf8 !== null) return utf8
  }
  // A few broken bytes must not hide a whole form: replacement characters show where they are.
  return new TextDecoder(likelyEncoding(bytes, declared)).decode(bytes)
}

/** The label of the encoding that the bytes are most probably in; "utf-8" where they say nothing. */
export function likelyEncoding(bytes: Uint8Array, declared: string | null = null): string {
  const marked = byteOrderMark(bytes)
  if (marked !== null) return marked
  const wide = hasZero(bytes) ? wideOrder(bytes, 0.8) : null
  if (wide !== null) return wide
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  // What is nearly UTF-8 is UTF-8 with a few broken bytes: text in another encoding breaks at every other character.
  if (broken(utf8) * 20 <= beyondLatin(utf8)) return 'utf-8'
  const sure = wideOrder(bytes, 0.97)
  if (sure !== null) return sure
  if (isBig5(bytes)) return 'big5'
  if (strictly(bytes, 'gb18030') !== null) return 'gb18030'
  const label = declared?.toLowerCase() ?? 'utf-8'
  if (!/^(?:utf|ucs|unicode|gb|x-gbk|hz|cp936|ms936|big5)/.test(label) && strictly(bytes, label) !== null) return label
  return broken(utf8) <= broken(new TextDecoder('gb18030').decode(bytes)) ? 'utf-8' : 'gb18030'
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

const broken = (text: string): number => text.split('\uFFFD').length - 1

function beyondLatin(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) >= 0x800 && text.charCodeAt(at) !== 0xfffd) count++
  return count
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** Enough to judge by. */
const sample = 16_384

const hasZero = (bytes: Uint8Array): boolean => bytes.subarray(0, sample).includes(0)

/** UTF-16 without a mark: read in the right order it is figures, line ends and Chinese; in the wrong one it is characters that nobody writes. */
function wideOrder(bytes: Uint8Array, least: number): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, sample) & ~1
  let little = 0
  let big = 0
  for (let at = 0; at < length; at += 2) {
    if (isUsual(bytes[at]! | (bytes[at + 1]! << 8))) little++
    if (isUsual((bytes[at]! << 8) | bytes[at + 1]!)) big++
  }
  if (length === 0 || Math.max(little, big) * 2 < length * least) return null
  return little >= big ? 'utf-16le' : 'utf-16be'
}

/** Of Chinese characters with a zero as their lower byte, which Latin letters become in the wrong order, only "one" is usual. */
function isUsual(unit: number): boolean {
  if (unit < 0x100) return (unit >= 0x20 && unit < 0x7f) || unit === 9 || unit === 10 || unit === 13 || unit >= 0xa0
  if (unit >= 0x4e00 && unit < 0xa000) return (unit & 0xff) !== 0 || unit === 0x4e00
  return (unit >= 0x2000 && unit < 0x2700) || (unit >= 0x3000 && unit < 0x3040) || (unit >= 0xff00 && unit < 0xfff0)
}

/**
 * Big5 rather than GB18030, both of which can read nearly any pair of high bytes: the second byte is below 0x7F in two of five characters of Big5 and in
 * hardly any that GB2312 has, never from 0x80 to 0xA0, and the first one lies from 0xA1 to 0xC6 for all but rare characters.
 */
function isBig5(bytes: Uint8Array): boolean {
  let pairs = 0
  let low = 0
  let usual = 0
  for (let at = 0; at < Math.min(bytes.length, sample) - 1; at++) {
    const lead = bytes[at]!
    if (lead < 0x80) continue
    const trail = bytes[++at]!
    if ((trail < 0x40 || trail > 0x7e) && (trail < 0xa1 || trail > 0xfe)) return false
    pairs++
    if (trail <= 0x7e) low++
    if (lead >= 0xa1 && lead <= 0xc6) usual++
  }
  return pairs > 0 && low * 5 >= pairs && usual * 10 >= pairs * 9 && strictly(bytes, 'big5') !== null
}
