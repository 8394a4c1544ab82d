// The text that a `data:` address holds: a style sheet or script that only seems to stand elsewhere.

/** Null for any other address, and for one that cannot be decoded. */
export function dataText(address: string): string | null {
  const [, isBase64, body] = /^\s*data:[^,]*?(;\s*base64)?\s*,(.*)$/is.exec(address) ?? []
  if (body === undefined) return null
  try {
    const plain = decodeURIComponent(body.replaceAll(/%(?![\da-f]{2})/gi, '%25'))
    return isBase64 === undefined ? plain : new TextDecoder().decode(Uint8Array.from(atob(plain), (sign) => sign.codePointAt(0)!))
  } catch {
    return null
  }
}
