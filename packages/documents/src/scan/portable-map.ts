// Netpbm's pictures, which every tool of pixels writes and reads: P4, P5 and P6, in black and white, grey and colour.
import type { Gray } from './picture.ts'

/** Null for anything else, and where pixels are missing. */
export function grayOf(bytes: Uint8Array): Gray | null {
  const head = /^P([456])\s+(?:#[^\n]*\n\s*)*(\d+)\s+(\d+)\s(?:(\d+)\s)?/.exec(String.fromCharCode(...bytes.subarray(0, 200)))
  if (head === null) return null
  const [kind, width, height, most] = [head[1], Number(head[2]), Number(head[3]), Number(head[4] ?? 255)]
  const start = kind === '4' ? /^P4\s+(?:#[^\n]*\n\s*)*\d+\s+\d+\s/.exec(head[0])![0].length : head[0].length
  const pixels = new Uint8Array(width * height)
  const stride = kind === '4' ? Math.ceil(width / 8) : kind === '5' ? width : 3 * width
  if (most !== 255 || width * height === 0 || bytes.length < start + stride * height) return null
  if (kind === '5') pixels.set(bytes.subarray(start, start + width * height))
  else if (kind === '6') {
    for (let i = 0, at = start; i < pixels.length; i++, at += 3)
      pixels[i] = (bytes[at]! * 299 + bytes[at + 1]! * 587 + bytes[at + 2]! * 114) / 1000
  } else {
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) pixels[y * width + x] = (bytes[start + y * stride + (x >> 3)]! >> (7 - (x & 7))) & 1 ? 0 : 255
  }
  return { width, height, pixels }
}

export function mapOf({ width, height, pixels }: Gray): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`)
  const bytes = new Uint8Array(head.length + pixels.length)
  bytes.set(head)
  bytes.set(pixels, head.length)
  return bytes
}
