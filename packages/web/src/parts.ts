// The packed parts of the page: deflated and base64 in inert script elements, unpacked when first needed.

export type PartName = 'rooms' | 'antd-style' | 'reader' | 'chart' | 'pdf-data' | 'example'

const unpacking = new Map<PartName, Promise<Uint8Array<ArrayBuffer>>>()

/** The bytes of a part. Waits for the document to be parsed to its end, where the parts stand. */
export function unpackedPart(name: PartName): Promise<Uint8Array<ArrayBuffer>> {
  const known = unpacking.get(name) ?? unpack(name)
  unpacking.set(name, known)
  return known
}

async function unpack(name: PartName): Promise<Uint8Array<ArrayBuffer>> {
  await parsed()
  const element = document.getElementById(`part-${name}`)
  if (element === null) throw new Error(`part ${name} is not in the page`)
  const text = atob(element.textContent ?? '')
  const packed = new Uint8Array(text.length)
  for (let index = 0; index < text.length; index++) packed[index] = text.charCodeAt(index)
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

function parsed(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve()
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', () => resolve(), { once: true })
  })
}

/** Runs a packed script; the policy knows its hash. */
export async function runPart(name: PartName): Promise<void> {
  const element = document.createElement('script')
  element.textContent = new TextDecoder().decode(await unpackedPart(name))
  document.head.append(element)
  element.remove()
}

/** Adds a packed style sheet ahead of the page's own, which has the last word; the policy knows its hash. */
export async function addStyle(name: PartName): Promise<void> {
  const element = document.createElement('style')
  element.textContent = new TextDecoder().decode(await unpackedPart(name))
  document.head.prepend(element)
}
