// Makes today's Chromium as poor as the floor: takes away every builtin and web interface that came later, in the page and in its workers.
import { members } from './newer.ts'

/** Runs before any script of the page. Workers start from blobs, so the blob of a script gets the mask in front. */
export function maskScript(): string {
  const newer = members()
    .filter((each) => each.newer)
    .map(({ owner, name }) => [owner, name])
  const mask = `(${takeAway.toString()})(${JSON.stringify(newer)});`
  return `${mask}(${maskWorkers.toString()})(${JSON.stringify(mask)});`
}

/** Runs in the browser. Members first, because an owner that goes too would hide them. */
function takeAway(newer: readonly (readonly [string, string])[]): void {
  type Bag = Record<PropertyKey, unknown> & { prototype?: Bag }
  const world = globalThis as unknown as Bag
  const above = (value: object) => Object.getPrototypeOf(value) as object
  const hidden: Record<string, Bag | undefined> = {
    Iterator: { prototype: above(above([][Symbol.iterator]())) as Bag },
    AsyncIterator: { prototype: above(above(above((async function* () {})()))) as Bag },
    TypedArray: above(Int8Array) as unknown as Bag,
    Window: world,
    WorkerGlobalScope: world,
    DedicatedWorkerGlobalScope: world,
  }
  const known = (path: string) => path.split('.').reduce<Bag | undefined>((at, name) => at?.[name] as Bag | undefined, world)
  for (const [owner, name] of newer.toSorted((a, b) => b[0].length - a[0].length)) {
    const key = name.startsWith('@@') ? (Symbol as unknown as Record<string, symbol>)[name.slice(2)]! : name
    const owners = owner === '' ? [world] : [hidden[owner], known(owner)]
    for (const each of owners) {
      for (const place of [each, each?.prototype]) if (place != null && Object.hasOwn(place, key)) Reflect.deleteProperty(place, key)
    }
  }
  // Patterns: named groups twice, modifiers and the flag v came later.
  const late = /\(\?(?:[ims]+(?:-[ims]*)?|-[ims]+):/
  const twice = (pattern: string) => {
    const names = [...pattern.matchAll(/\(\?<([^=!>][^>]*)>/g)].map((match) => match[1])
    return new Set(names).size < names.length
  }
  const refuse = ([pattern, flags]: readonly unknown[]) => {
    const source = pattern instanceof RegExp ? pattern.source : String(pattern)
    if (String(flags ?? '').includes('v') || late.test(source) || twice(source))
      throw new SyntaxError(`Invalid regular expression: /${source}/${String(flags)}`)
  }
  // The prototype keeps its own constructor: the engine makes copies through it, and those need no second look.
  const pattern = new Proxy(RegExp, {
    construct: (target, words, fresh) => (refuse(words), Reflect.construct(target, words, fresh) as object),
    apply: (target, self, words) => (refuse(words), Reflect.apply(target, self, words) as RegExp),
  })
  world['RegExp'] = pattern
}

/** Runs in the page. */
function maskWorkers(mask: string): void {
  globalThis.Blob = new Proxy(Blob, {
    construct: (target, [parts, options]: [BlobPart[]?, BlobPropertyBag?], fresh) =>
      Reflect.construct(target, [options?.type === 'text/javascript' ? [mask, ...(parts ?? [])] : parts, options], fresh) as object,
  })
}
