// Text as bytes in encodings that browsers and Node only read; for tests.

const tables = new Map<string, ReadonlyMap<string, readonly [number, number]>>()

/** Throws where the encoding lacks a character. */
export function encodedText(text: string, encoding: 'gbk' | 'big5' | 'utf-16le' | 'utf-16be'): Uint8Array {
  return Uint8Array.from(
    [...text].flatMap((sign): readonly number[] => {
      const code = sign.charCodeAt(0)
      if (encoding === 'utf-16le') return [code & 0xff, code >> 8]
      if (encoding === 'utf-16be') return [code >> 8, code & 0xff]
      if (code < 0x80) return [code]
      const pair = tableOf(encoding).get(sign)
      if (pair === undefined) throw new Error(`${encoding} has no ${sign}`)
      return pair
    }),
  )
}

function tableOf(encoding: 'gbk' | 'big5'): ReadonlyMap<string, readonly [number, number]> {
  const known = tables.get(encoding)
  if (known !== undefined) return known
  const table = new Map<string, readonly [number, number]>()
  const decoder = new TextDecoder(encoding)
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(Uint8Array.of(lead, trail))
      if (sign.length === 1 && sign !== '\uFFFD' && !table.has(sign)) table.set(sign, [lead, trail])
    }
  tables.set(encoding, table)
  return table
}
