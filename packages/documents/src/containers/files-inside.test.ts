// Archives as units send them: by program and system, one inside another, broken, locked, and made to hurt.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { OperationError } from '@jizheng/core'
import * as fc from 'fast-check'
import { gzipSync, strToU8, zipSync, type Zippable } from 'fflate'
import { encodedText } from '../encoded-text.ts'
import { defaultLimits, type Limits } from '../limits.ts'
import { type ByteSource, sourceOf } from './byte-source.ts'
import { type FilesInside, filesInside } from './files-inside.ts'

const text = (content: string) => strToU8(content)
const open = (bytes: Uint8Array, name = 'a.zip', limits: Partial<Limits> = {}): FilesInside => {
  const inside = filesInside(sourceOf(bytes), name, { ...defaultLimits, ...limits })
  assert.ok(inside !== null, 'an archive')
  return inside
}
const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    if (error instanceof OperationError) return `${error.code} ${error.params['what'] ?? ''}`.trim()
    throw error
  }
  return 'read'
}

/** The archive that a program writes which uses the encoding of its Windows and does not say so. */
function zipIn(encoding: 'gbk' | 'big5', files: Readonly<Record<string, string>>): Uint8Array {
  const names = Object.keys(files).map((name) => encodedText(name, encoding))
  const stands = names.map((name, index) => String.fromCharCode(97 + index).repeat(name.length))
  const bytes = zipSync(Object.fromEntries(Object.values(files).map((content, index) => [stands[index]!, text(content)])))
  let at = 0
  const all = new TextDecoder('latin1').decode(bytes)
  for (const [index, stand] of stands.entries())
    for (at = all.indexOf(stand); at >= 0; at = all.indexOf(stand, at + 1)) bytes.set(names[index]!, at)
  return bytes
}

/** As POSIX tar writes a file; `raw` where the name is in another encoding. */
function tarOf(files: readonly (readonly [name: Uint8Array, content: Uint8Array, kind?: string])[]): Uint8Array {
  const blocks = files.flatMap(([name, content, kind = '0']) => {
    const head = new Uint8Array(512)
    head.set(name, 0)
    head.set(text('0000644\u00000000000\u00000000000\u0000'), 100)
    head.set(text(`${content.length.toString(8).padStart(11, '0')}\u0000`), 124)
    head.set(text(`00000000000\u0000        ${kind}`), 136)
    head.set(text('ustar\u000000'), 257)
    head.set(
      text(
        `${head
          .reduce((sum, byte) => sum + byte, 0)
          .toString(8)
          .padStart(6, '0')}\u0000 `,
      ),
      148,
    )
    const body = new Uint8Array(Math.ceil(content.length / 512) * 512)
    body.set(content)
    return [head, body]
  })
  return Uint8Array.from([...blocks, new Uint8Array(1024)].flatMap((block) => [...block]))
}

test('names come right from archives that say their encoding and from those that do not', () => {
  const files = { '单位A/2023/项目支出绩效自评表.docx': '一', '单位A/目.txt': '二', '单位B/说明.txt': '三' }
  const given = Object.keys(files).toSorted()
  const utf8 = zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, text(content)])))
  const unsaid = utf8.slice()
  // The flag says "UTF-8"; some programs write it so and leave the flag out.
  for (let at = 0; at < unsaid.length - 10; at++)
    if (unsaid[at] === 0x50 && unsaid[at + 1] === 0x4b && unsaid[at + 2] === 1) unsaid[at + 9] = 0
  for (const bytes of [utf8, unsaid, zipIn('gbk', files), zipIn('gbk', { '目/表.txt': '一' })]) {
    const inside = open(bytes)
    if (inside.names().length === 3) assert.deepEqual(inside.names(), given)
    else assert.deepEqual(inside.names(), ['目/表.txt'])
    assert.equal(new TextDecoder().decode(inside.read(inside.names()[0]!)), '一')
  }
  assert.deepEqual(open(zipIn('gbk', { '目.txt': '一' })).names(), ['目.txt'])
  const traditional = { '績效自評表.docx': '一', '區公所社會課補助經費.txt': '二' }
  assert.deepEqual(open(zipIn('big5', traditional)).names().toSorted(), Object.keys(traditional).toSorted())
})

test('what systems leave behind and what is no document is passed over, steps upwards and double names do no harm', () => {
  const files = [
    '__MACOSX/._表.docx',
    '.DS_Store',
    '单位/.DS_Store',
    '单位/~$表.docx',
    '单位/Thumbs.db',
    '单位/照片.jpg',
    '../../外面.docx',
    '单位\\表.docx',
  ]
  const bytes = zipSync({ ...Object.fromEntries(files.map((name) => [name, text(name)])), 'x/a.txt': text('1'), 'y/a.txt': text('2') })
  const all = new TextDecoder('latin1').decode(bytes)
  for (let at = all.indexOf('y/a.txt'); at >= 0; at = all.indexOf('y/a.txt', at + 1)) bytes.set(text('x/a.txt'), at)
  const inside = open(bytes)
  assert.deepEqual(inside.names().toSorted(), ['x/a (2).txt', 'x/a.txt', '单位/表.docx', '外面.docx'])
  assert.deepEqual([inside.read('x/a.txt'), inside.read('x/a (2).txt')], [text('1'), text('2')])
})

test('archives inside archives unfold, an office file stays one, and what cannot be unfolded is there itself', () => {
  const office = zipSync({ 'word/document.xml': text('<x/>') })
  const tar = tarOf([
    [text('单位C/表.docx'), office],
    [text('PaxHeader'), text('36 path=单位D/很长的名字.txt\n'), 'x'],
    [text('short'), text('d')],
  ])
  const files: Zippable = {
    '单位A.zip': zipIn('gbk', { '2023/表.docx': 'a' }),
    '单位B/内.zip': zipSync({ '再内.zip': zipSync({ '表.txt': text('b') }) }),
    '单位C.tar.gz': gzipSync(tar),
    '单位E.docx.gz': gzipSync(office),
    '名为压缩.zip': office,
    '坏.zip': text('PK\u0003\u0004 not whole'),
    无扩展名: zipSync({ 'e.txt': text('e') }),
  }
  const inside = open(zipSync(files))
  assert.deepEqual(inside.names().toSorted(), [
    '单位A.zip/2023/表.docx',
    '单位B/内.zip/再内.zip/表.txt',
    '单位C.tar.gz/单位C/表.docx',
    '单位C.tar.gz/单位D/很长的名字.txt',
    '单位E.docx.gz/单位E.docx',
    '名为压缩.zip',
    '坏.zip',
    '无扩展名/e.txt',
  ])
  assert.deepEqual(inside.read('单位B/内.zip/再内.zip/表.txt'), text('b'))
  assert.deepEqual(inside.read('单位C.tar.gz/单位D/很长的名字.txt'), text('d'))
  assert.deepEqual(inside.read('单位E.docx.gz/单位E.docx'), office)
  assert.equal(
    codeOf(() => inside.read('单位A.zip/2024/表.docx')),
    'file-not-found',
  )
  assert.equal(
    codeOf(() => inside.read('没有.docx')),
    'file-not-found',
  )
  assert.equal(filesInside(sourceOf(office), 'a.docx', defaultLimits), null)
  assert.equal(filesInside(sourceOf(text('项目')), 'a.zip', defaultLimits), null)
})

test('a locked, a broken and a bursting file are errors of their own, and the others are read', () => {
  const bytes = zipSync({
    'a.txt': text('a'),
    'locked.txt': text('b'),
    'broken.txt': text('c'.repeat(1000)),
    'burst.txt': new Uint8Array(2 * 1024 * 1024),
  })
  const view = new DataView(bytes.buffer)
  const all = new TextDecoder('latin1').decode(bytes)
  const directory = (name: string) => all.lastIndexOf(name) - 46
  view.setUint16(directory('locked.txt') + 8, 1, true)
  bytes.fill(0xff, view.getUint32(directory('broken.txt') + 42, true) + 42, view.getUint32(directory('broken.txt') + 42, true) + 46)
  const inside = open(bytes)
  assert.deepEqual(inside.names(), ['a.txt', 'broken.txt', 'burst.txt', 'locked.txt'])
  assert.deepEqual(
    inside.names().map((name) => codeOf(() => inside.read(name))),
    ['read', 'file-damaged', 'archive-bomb ratio', 'file-encrypted'],
  )
})

test('limits hold before anything is unpacked: files, bytes, archives, depth', () => {
  const many = zipSync({ 'a.txt': text('aaaa'), 'b.txt': text('bbbb'), 'c.txt': text('cccc') })
  assert.equal(
    codeOf(() => open(many, 'a.zip', { containerEntries: 2 })),
    'archive-bomb archiveEntries',
  )
  assert.equal(
    codeOf(() => open(many, 'a.zip', { containerBytes: 11 })),
    'archive-bomb containerBytes',
  )
  assert.equal(
    codeOf(() => open(many, 'a.zip', { fileBytes: 3 }).read('a.txt')),
    'file-too-large fileBytes',
  )
  const nested = zipSync({ 'x.zip': many, 'y.zip': many, 'z.txt': text('z') })
  const names = (limits: Partial<Limits>) => open(nested, 'a.zip', limits).names().join(' ')
  assert.equal(names({}), 'x.zip/a.txt x.zip/b.txt x.zip/c.txt y.zip/a.txt y.zip/b.txt y.zip/c.txt z.txt')
  assert.equal(names({ containerDepth: 1 }), 'x.zip y.zip z.txt')
  assert.equal(names({ containerArchives: 1 }), 'x.zip/a.txt x.zip/b.txt x.zip/c.txt y.zip z.txt')
  assert.equal(names({ containerEntries: 6 }), 'x.zip/a.txt x.zip/b.txt x.zip/c.txt y.zip z.txt')
  const zeros = gzipSync(new Uint8Array(3 * 1024 * 1024), { level: 1 })
  assert.equal(
    codeOf(() => open(zeros, 'a.gz')),
    'archive-bomb ratio',
  )
  assert.equal(
    codeOf(() => open(gzipSync(text('0123456789')), 'a.gz', { unpackedBytes: 9 })),
    'archive-bomb unpackedBytes',
  )
})

test('of an archive that was cut off, what came before the cut is there, and what is wrong', () => {
  const tar = tarOf([
    [text('a.txt'), text('a')],
    [text('b.txt'), text('b'.repeat(2000))],
  ])
  const cut = open(tar.subarray(0, 2000), 'a.tar')
  assert.equal(cut.damage?.code, 'file-truncated')
  assert.deepEqual(cut.read('a.txt'), text('a'))
  assert.equal(
    codeOf(() => cut.read('b.txt')),
    'file-truncated',
  )
  const packed = gzipSync(tar)
  assert.equal(open(packed.subarray(0, packed.length - 12), 'a.tgz').damage?.code, 'file-truncated')
  assert.equal(
    codeOf(() => open(zipSync({ 'a.txt': text('a') }).subarray(0, 40))),
    'file-truncated',
  )
})

test('of a large archive on a disk only the directory and the asked file are read', () => {
  const content = Uint8Array.from({ length: 900_000 }, (_, index) => Math.imul(index + 1, 2_654_435_761) >>> 24)
  const bytes = zipSync({ 'a.txt': [text('a'), { level: 0 }], 'large.txt': [content, { level: 0 }] })
  let taken = 0
  const source: ByteSource = {
    size: bytes.length,
    read: (from, to) => {
      const piece = bytes.subarray(from, to)
      taken += piece.length
      return piece
    },
  }
  const inside = filesInside(source, 'a.zip', defaultLimits)!
  assert.deepEqual(inside.names(), ['a.txt', 'large.txt'])
  assert.deepEqual(inside.read('a.txt'), text('a'))
  assert.ok(taken < 70_000, `${taken} bytes`)
})

test('whatever is changed in an archive, it is read or refused with an OperationError', () => {
  const wholes = [
    zipSync({ 'a.zip': zipSync({ 'b.txt': text('b') }), 'c.txt': text('c') }),
    tarOf([
      [text('a.txt'), text('a')],
      [text('b.zip'), zipSync({ 'b.txt': text('b') })],
    ]),
    gzipSync(tarOf([[text('a.txt'), text('a')]])),
  ]
  fc.assert(
    fc.property(fc.constantFrom(...wholes), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }), (whole, changes) => {
      const changed = whole.slice()
      for (const [at, byte] of changes) changed[at % changed.length] = byte
      codeOf(() => {
        const inside = filesInside(sourceOf(changed), 'a', defaultLimits)
        for (const name of inside?.names() ?? []) codeOf(() => inside!.read(name))
      })
    }),
    { numRuns: 500 },
  )
})
