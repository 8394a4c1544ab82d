// The names of an archive's entries as text: many programs write them in the encoding of their Windows and do not say so.
import { likelyEncoding } from '../charset.ts'

export interface RawName {
  readonly bytes: Uint8Array
  readonly isUtf8: boolean
  /** The same name in UTF-8 where the archive carries it besides (Info-ZIP's Unicode path). */
  readonly unicode: Uint8Array | null
}

/** What becomes of a second entry with the same name. */
export type Twins = 'told-apart' | 'as-they-are'

/** With "/" between folders, without steps upwards, each name once unless they are left as they are. The names that do not say their encoding are looked at together: one is too short to tell. */
export function namesOf(raw: readonly RawName[], twins: Twins = 'told-apart'): string[] {
  const silent = raw.filter((one) => !one.isUtf8 && one.unicode === null).map((one) => one.bytes)
  const decoder = new TextDecoder(encodingOf(joined(silent)))
  const utf8 = new TextDecoder()
  const seen = new Map<string, number>()
  return raw.map((one) => {
    const text = one.isUtf8 ? utf8.decode(one.bytes) : one.unicode !== null ? utf8.decode(one.unicode) : decoder.decode(one.bytes)
    const name = pathOf(text)
    const times = (seen.get(name) ?? 0) + 1
    seen.set(name, times)
    // A second entry of the same name is another file: nothing is lost.
    return times === 1 || twins === 'as-they-are' ? name : name.replace(/(\.[^./]*)?$/, ` (${times})$1`)
  })
}

/** A few characters of GBK can pass for UTF-8, but then only for letters of two bytes, which no Chinese character is. */
function encodingOf(bytes: Uint8Array): string {
  const likely = likelyEncoding(bytes)
  return likely === 'utf-8' && bytes.some((byte) => byte >= 0x80) && !bytes.some((byte) => byte >= 0xe0) ? 'gb18030' : likely
}

/** A folder keeps the "/" at its end. */
function pathOf(text: string): string {
  const steps = text.replaceAll('\\', '/').split('/')
  return steps.filter((step, index) => (step !== '' || index === steps.length - 1) && step !== '.' && step !== '..').join('/')
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length + 1, 0))
  let at = 0
  for (const piece of pieces) {
    all.set(piece, at)
    at += piece.length
    all[at++] = 10
  }
  return all
}
