// Office packages whose archive lies: sizes, sums, offsets, names, parts that are missing, twice there, nested, or bombs.
import type { Chance } from '../chance.ts'
import type { Edit, Family } from '../family.ts'
import { fixtureFile } from '../fixtures.ts'
import { type Package, packageOf, packed, type Part, part, unpacked } from '../packed-parts.ts'

interface Archive extends Package {
  /** Done to the bytes at the very end. */
  last: ((bytes: Uint8Array) => Uint8Array)[]
}

const ofSome = (name: string, change: (part: Part, chance: Chance, all: Part[]) => void): Edit<Archive> => ({
  name,
  change: ({ parts }, chance) => {
    if (parts.length > 0) change(chance.pick(parts), chance, parts)
  },
})
const odd = [0, 1, 22, 0xffff, 0xfffe, 0x7fffffff, 0xffffffff, 1_000_000, 300 * 2 ** 20]
const noise = (chance: Chance, length: number) => Uint8Array.from({ length }, () => chance.nat(256))

const edits: readonly Edit<Archive>[] = [
  ofSome('a part is missing', (one, _, all) => void all.splice(all.indexOf(one), 1)),
  ofSome('a part is renamed', (one, chance) => {
    one.name = chance.pick([
      one.name.toUpperCase(),
      one.name.replaceAll('/', '\\'),
      `/${one.name}`,
      `../${one.name}`,
      one.name.slice(1),
      '',
      '\0',
      `${one.name}/`,
    ])
  }),
  ofSome('a part is there twice', (one, chance, all) => void all.push({ ...one, data: chance.once(2) ? one.data : noise(chance, 200) })),
  ofSome('a claimed size is wrong', (one, chance) => {
    one[chance.pick(['packed', 'unpacked'] as const)] = chance.pick([
      ...odd,
      one.data.length + 1,
      Math.max(0, one.data.length - 1),
      one.data.length * 100,
    ])
  }),
  ofSome('a sum is wrong', (one, chance) => void (one.crc = chance.seed())),
  ofSome('an offset is wrong', (one, chance) => void (one.offset = chance.pick([...odd, chance.nat(20_000)]))),
  ofSome('two parts share their bytes', (one, _, all) => all.forEach((other) => void (other !== one && (other.offset = 0)))),
  ofSome('the local name differs', (one, chance) => void (one.localName = 'x'.repeat(chance.nat(70_000) % 65_535))),
  ofSome('a flag is set', (one, chance) => void (one.flags = 1 << chance.nat(16))),
  ofSome('another compression', (one, chance) => void (one.method = chance.pick([0, 1, 9, 12, 14, 93, 98, 99]))),
  ofSome('the packed bytes are noise', (one, chance) => void (one.raw = noise(chance, chance.nat(500)))),
  ofSome('the packed bytes are cut', (one, chance) => void (one.data = one.data.subarray(0, chance.nat(one.data.length)))),
  ofSome('a part is empty', (one) => void (one.data = new Uint8Array())),
  ofSome('a part is a bomb', (one, chance) => {
    one.data = new Uint8Array(chance.between(1, 24) * 2 ** 20).fill(chance.pick([0, 32, 60]))
    if (chance.once(2)) one.unpacked = 1000
  }),
  ofSome('a part is another archive', (one, _, all) => void (one.data = packed(packageOf([...all])))),
  ofSome('a part is another one', (one, chance, all) => void (one.data = chance.pick(all).data)),
  {
    name: 'very many parts',
    change: ({ parts }, chance) =>
      void parts.push(...Array.from({ length: chance.between(1, 4500) }, (_, i) => part(`x${i}`, new Uint8Array(chance.nat(3))))),
  },
  { name: 'rubbish before', change: (all, chance) => void (all.before = noise(chance, chance.between(1, 600))) },
  {
    name: 'a long comment',
    change: (all, chance) => void (all.comment = new Uint8Array(chance.between(1, 65_535)).fill(chance.pick([0x50, 0, 0x20]))),
  },
  {
    name: 'a wrong count',
    change: (all, chance) => void (all.count = chance.pick([0, 1, 65_535, all.parts.length - 1, all.parts.length + 1])),
  },
  { name: 'a wrong directory', change: (all, chance) => void (all.directoryAt = chance.pick([...odd, chance.nat(5000)])) },
  {
    name: 'cut off',
    change: ({ last }, chance) => {
      const share = chance.nat(1000)
      last.push((bytes) => bytes.subarray(0, Math.floor((bytes.length * share) / 1000)))
    },
  },
  {
    name: 'a hole',
    change: ({ last }, chance) => {
      const share = chance.nat(1000)
      last.push((bytes) =>
        Buffer.concat([
          bytes.subarray(0, Math.floor((bytes.length * share) / 1000)),
          bytes.subarray(Math.floor((bytes.length * share) / 1000) + 100),
        ]),
      )
    },
  },
  {
    name: 'noise over it',
    change: ({ last }, chance) => {
      const seeds = Array.from({ length: 8 }, () => chance.seed())
      last.push((bytes) => {
        const copy = Buffer.from(bytes)
        for (const seed of seeds) copy[seed % Math.max(1, copy.length)] = seed & 255
        return copy
      })
    },
  },
]

export const zip: Family<Archive> = {
  name: 'zip',
  base: (chance) => ({ ...packageOf(unpacked(fixtureFile(chance, chance.pick(['docx', 'xlsx'] as const)))), last: [] }),
  edits,
  mostEdits: 3,
  finish: (archive) => ({ name: 'torture.docx', bytes: archive.last.reduce((bytes, change) => change(bytes), packed(archive)) }),
}
