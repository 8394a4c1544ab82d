// The draw: every unit gets a number that its id and the seed decide alone, and the smallest numbers of each stratum are in.
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/**
 * SHA-256 of "seed|id" (UTF-8), in hexadecimal: what `printf '%s' 'seed|id' | sha256sum` prints. So neither the order of the list nor the machine
 * matters, and anyone can check a unit by hand. Sorting by such numbers and taking the first n is simple random sampling without replacement.
 */
export const drawNumber = (seed: string, id: string): string => bytesToHex(sha256(utf8ToBytes(`${seed}|${id}`)))

/** The ids drawn, in the order of their numbers. */
export function drawSmallest(ids: readonly string[], size: number, seed: string): readonly string[] {
  return ids
    .map((id) => ({ id, number: drawNumber(seed, id) }))
    .toSorted((a, b) => (a.number < b.number ? -1 : a.number > b.number ? 1 : 0))
    .slice(0, size)
    .map(({ id }) => id)
}

/** Names exactly this list of units, whatever its order: what `LC_ALL=C sort ids.txt | sha256sum` prints for a file with an id a line. */
export const listDigest = (ids: readonly string[]): string =>
  `sha256:${bytesToHex(
    sha256(
      utf8ToBytes(
        ids
          .toSorted(byCodePoint)
          .map((id) => `${id}\n`)
          .join(''),
      ),
    ),
  )}`

/** As UTF-8 sorts: JavaScript's own order puts the rarer characters, written as surrogates, before U+E000. */
function byCodePoint(a: string, b: string): number {
  let at = 0
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at++
  const unit = (text: string): number => {
    const code = text.charCodeAt(at)
    return code >= 0xd800 && code < 0xe000 ? code + 0x10000 : code
  }
  return at >= a.length || at >= b.length ? a.length - b.length : unit(a) - unit(b)
}
