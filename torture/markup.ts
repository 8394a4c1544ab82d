// Markup as a list of tags and texts, sound or not, and what can be done to any of it.
import type { Chance } from './chance.ts'

const pieces = (source: string): string[] => source.match(/<[^>]*>|[^<]+/g) ?? []

const isOpening = (piece: string): boolean => /^<[^/!?]/.test(piece) && !piece.endsWith('/>')
const nameOf = (piece: string): string => /^<\/?([^\s/>]+)/.exec(piece)?.[1] ?? ''

/** Where the element that begins here ends (its closing tag included); the piece itself where it has no end. */
export function endOf(all: readonly string[], from: number): number {
  const name = nameOf(all[from]!)
  let depth = 0
  for (let at = from; at < all.length; at++) {
    const piece = all[at]!
    if (nameOf(piece) !== name || piece.endsWith('/>')) continue
    depth += piece.startsWith('</') ? -1 : 1
    if (depth === 0) return at + 1
  }
  return from + 1
}

/** A random opening tag's index, of that name where one is given; -1 where there is none. */
export function someTag(all: readonly string[], chance: Chance, names?: RegExp): number {
  const found = all.flatMap((piece, index) => (isOpening(piece) && (names === undefined || names.test(nameOf(piece))) ? [index] : []))
  return found.length === 0 ? -1 : chance.pick(found)
}

export const oddValues = [
  '', '0', '-1', '1', '2', '63', '1000', '1001', '65535', '99999', '2147483648', '99999999999999999999', '1e309', '1e3', 'NaN', '0x10', '１', '٣', '1.5', '-0', ' 3 ',
  'true', 'restart', 'continue', 'A1', 'A0', 'XFD1048576', 'AAAA1', 'B2:A1', 'A1:XFD1048576', '1:1', '$A$1', '\u0000', '\uFFFF', '&#0;', '&amp;', '&x;', "'", '<', '\uD800', '𠀀', 'x'.repeat(5000),
] // prettier-ignore

type Change = (all: string[], chance: Chance) => void

const within = (names: RegExp | undefined, act: (all: string[], at: number, chance: Chance) => void): Change => {
  return (all, chance) => {
    const at = someTag(all, chance, names)
    if (at >= 0) act(all, at, chance)
  }
}

/** Kept bounded: an edit may multiply what another has multiplied. */
const mostPieces = 300_000

export const changes: Readonly<Record<string, Change>> = {
  'an element is gone': within(undefined, (all, at) => void all.splice(at, endOf(all, at) - at)),
  'a tag is gone': (all, chance) => void all.splice(chance.nat(all.length), 1),
  'an element is there again': within(undefined, (all, at, chance) => {
    const element = all.slice(at, endOf(all, at))
    const times = Math.min(chance.pick([1, 3, 50, 1000]), Math.floor((mostPieces - all.length) / element.length))
    for (let i = 0; i < times; i += 50) all.splice(at, 0, ...Array.from({ length: Math.min(50, times - i) }, () => element).flat().slice(0, 60_000))
  }),
  'elements change places': within(undefined, (all, at, chance) => {
    const one = all.splice(at, endOf(all, at) - at).slice(0, 60_000)
    all.splice(chance.nat(all.length), 0, ...one)
  }),
  'an element is nested in itself': within(undefined, (all, at, chance) => {
    const [open, close] = [all[at]!, `</${nameOf(all[at]!)}>`]
    const depth = chance.pick([2, 20, 380, 5000])
    all.splice(endOf(all, at), 0, ...Array.from({ length: depth }, () => close))
    all.splice(at, 0, ...Array.from({ length: depth }, () => open))
  }),
  'an attribute is odd': (all, chance) => {
    const found = all.flatMap((piece, index) => (/\s[\w:.-]+\s*=/.test(piece) && piece.startsWith('<') ? [index] : []))
    if (found.length === 0) return
    const at = chance.pick(found)
    const attributes = [...all[at]!.matchAll(/\s[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+)/g)]
    if (attributes.length === 0) return
    const chosen = chance.pick(attributes)[0]
    const name = /^\s[\w:.-]+/.exec(chosen)![0]
    all[at] = all[at]!.replace(chosen, () => (chance.once(4) ? '' : `${name}="${chance.pick(oddValues)}"`))
  },
  'very many attributes': within(undefined, (all, at, chance) => {
    const many = Array.from({ length: chance.pick([10, 1000, 30_000]) }, (_, i) => ` a${i}="${i}"`).join('')
    all[at] = all[at]!.replace(/\/?>$/, (end) => many + end)
  }),
  'a very long text': (all, chance) => void all.splice(chance.nat(all.length), 0, chance.pick(['9', '1,', '绩', '≥', '（', ' \n', '1 2 ', '10%', '年']).repeat(chance.pick([100, 10_000, 300_000]))),
  'a sign that is not allowed': (all, chance) => void all.splice(chance.nat(all.length), 0, chance.pick(['\u0000', '\u0008', '\uFFFE', '\uD800', '&#0;', '&#xD800;', '&#x110000;', '&nbsp;', '&undefined;', ']]>', '&'])),
  'entities': (all) => void all.splice(1, 0, '<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]>'),
  'a comment, an instruction, character data': (all, chance) => void all.splice(chance.nat(all.length), 0, chance.pick(['<!-- -- -->', '<!--', '<?x y?>', '<?xml version="1.0"?>', '<![CDATA[x]]>', '<![CDATA[', '<!x>'])),
  'another prefix': (all, chance) => {
    const [from, to] = chance.pick([['<w:', '<x:'], ['</w:', '</x:'], ['xmlns:w=', 'xmlns:q='], ['<row', '<x:row'], ['<c ', '<x:c '], [' w:val=', ' val=']] as const)
    all.forEach((piece, index) => void (all[index] = piece.replace(from, to)))
  },
} // prettier-ignore

export const changed = (source: string, act: (all: string[]) => void): string => {
  const all = pieces(source)
  act(all)
  return all.join('')
}
