// How many pixels the pictures of a PDF have together, as its bytes tell before it is opened: dictionaries of streams are never packed.

const marker = [...'/Image'].map((sign) => sign.codePointAt(0)!)
/** Of a picture's dictionary on either side of the word. */
const reach = 400

/** Each picture once, however often it is painted; Infinity where the word is written by its codes, as nobody does who has nothing to hide. */
export function pixelsIn(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1')
  let [sum, from] = [0, 0]
  for (let at = indexOf(bytes, from); at >= 0; at = indexOf(bytes, from)) {
    from = at + marker.length
    const around = text.decode(bytes.subarray(Math.max(0, at - reach), at + reach))
    const own = around.slice(Math.max(0, around.lastIndexOf(' obj', reach)), endOf(around))
    sum += numberAfter('Width', own) * numberAfter('Height', own)
  }
  return hasCodedWord(bytes) ? Infinity : sum
}

/** "/Im#61ge". */
function hasCodedWord(bytes: Uint8Array): boolean {
  const text = new TextDecoder('latin1')
  for (let at = bytes.indexOf(0x23); at >= 0; at = bytes.indexOf(0x23, at + 1)) {
    const near = text.decode(bytes.subarray(Math.max(0, at - 12), at + 15))
    const name = /\/[\w#]*#[\w#]*/.exec(near)?.[0]
    if (name?.replaceAll(/#([\da-f]{2})/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))) === '/Image') return true
  }
  return false
}

function endOf(around: string): number {
  const end = around.indexOf('stream', reach)
  return end < 0 ? around.length : end
}

const numberAfter = (name: string, text: string): number =>
  Number(new RegExp(`/${name}\\s+(\\d{1,6})\\b(?!\\s+\\d+\\s+R)`).exec(text)?.[1] ?? '0')

function indexOf(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(marker[0]!, from); at >= 0; at = bytes.indexOf(marker[0]!, at + 1))
    if (marker.every((sign, index) => bytes[at + index] === sign)) return at
  return -1
}
