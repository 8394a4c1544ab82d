// PDFs whose objects, pages, fonts and drawings are not what the standard asks: broken tables of offsets, cycles, odd sizes and turns, thousands of lines.
import type { Chance } from '../chance.ts'
import type { Edit, Family } from '../family.ts'
import { fixtureFile } from '../fixtures.ts'
import { type Pdf, type PdfObject, pdfOf, printed } from '../pdf-objects.ts'

const edit = (name: string, change: Edit<Pdf>['change']): Edit<Pdf> => ({ name, change })
const numbers = [
  '0',
  '1',
  '-1',
  '0.0001',
  '99999',
  '1e9',
  '-2147483649',
  '99999999999999999999',
  '.',
  '--5',
  '1.2.3',
  'null',
  'true',
  '(x)',
  '/X',
  '[]',
  '<<>>',
  '9999 0 R',
  '1 0 R',
]

/** Objects whose dictionary says this of themselves. */
const such = ({ objects }: Pdf, mark: RegExp): PdfObject[] => objects.filter(({ dictionary }) => mark.test(dictionary))
const onSuch = (name: string, mark: RegExp, act: (one: PdfObject, chance: Chance, all: Pdf) => void): Edit<Pdf> =>
  edit(name, (all, chance) => {
    const found = such(all, mark)
    if (found.length > 0) act(chance.pick(found), chance, all)
  })
const page = /\/Type\s*\/Page\b(?!s)/
const pages = /\/Type\s*\/Pages\b/
const isDrawing = ({ dictionary, stream, isRaw }: PdfObject): boolean =>
  stream !== null && !isRaw && !/\/(Type|Subtype|Length1|FunctionType|N)\b/.test(dictionary)
const onDrawing = (name: string, act: (source: string, chance: Chance) => string): Edit<Pdf> =>
  edit(name, ({ objects }, chance) => {
    const found = objects.filter((one) => isDrawing(one) && /\b(re|Tj|TJ|l)\b/.test(one.stream!.toString('latin1')))
    if (found.length === 0) return
    const one = chance.pick(found)
    one.stream = Buffer.from(act(one.stream!.toString('latin1'), chance), 'latin1')
  })
const set = (one: PdfObject, key: string, value: string): void => {
  const without = one.dictionary.replace(new RegExp(`/${key}\\s*(\\[[^\\]]*\\]|\\d+ \\d+ R|/?[\\w.-]+)`), '')
  one.dictionary = without.replace(/^<</, `<</${key} ${value} `)
}

const edits: readonly Edit<Pdf>[] = [
  edit('an object is missing', ({ objects }, chance) => void objects.splice(chance.nat(objects.length), 1)),
  edit('an object is there twice', ({ objects }, chance) => void objects.push({ ...chance.pick(objects) })),
  edit('an object is another', ({ objects }, chance) => { const one = chance.pick(objects); const other = chance.pick(objects); one.dictionary = other.dictionary; one.stream = other.stream }),
  edit('offsets lie', (all, chance) => { const by = chance.pick([1, -1, 7, 1000, -99_999_999]); const some = chance.between(1, 5); all.shift = (offset, index) => (index % some === 0 ? offset + by : offset) }),
  edit('the table is elsewhere', (all, chance) => void (all.startxref = chance.pick([0, 1, 15, 999_999_999, chance.nat(20_000)]))),
  edit('the trailer is odd', (all, chance) => void (all.trailer = chance.pick(['<<>>', '<</Root 9999 0 R>>', '<</Root 1 0 R/Prev 0>>', all.trailer.replace(/\/Root \d+/, '/Root 3'), all.trailer.replace('<<', '<</Encrypt 1 0 R '), all.trailer.replace('<<', '<</Prev 20 ')]))),
  edit('a figure is odd', ({ objects }, chance) => { const one = chance.pick(objects); const found = [...one.dictionary.matchAll(/(?<=[\s/[])-?\d+(?:\.\d+)?(?! \d+ R)(?=[\s/\]>])/g)]; if (found.length === 0) return; const at = chance.pick(found); one.dictionary = one.dictionary.slice(0, at.index) + chance.pick(numbers) + one.dictionary.slice(at.index + at[0].length) }),
  edit('a reference leads elsewhere', ({ objects }, chance) => { const one = chance.pick(objects); one.dictionary = one.dictionary.replace(/\d+ 0 R/, () => `${chance.pick(objects).number} 0 R`) }),
  edit('a key is gone', ({ objects }, chance) => { const one = chance.pick(objects); const keys = [...one.dictionary.matchAll(/\/[A-Z]\w+/g)]; if (keys.length > 0) one.dictionary = one.dictionary.replace(chance.pick(keys)[0], () => '/Gone') }),
  edit('a stream is cut', ({ objects }, chance) => { const found = objects.filter(({ stream }) => stream !== null); const one = chance.pick(found); one.stream = one.stream!.subarray(0, chance.nat(one.stream!.length)) }),
  edit('a stream is noise', ({ objects }, chance) => { const one = chance.pick(objects.filter(({ stream }) => stream !== null)); one.stream = Buffer.from(one.stream!); for (let times = chance.between(1, 40); times > 0; times--) one.stream[chance.nat(one.stream.length)] = chance.nat(256) }),
  edit('other filters', ({ objects }, chance) => { const one = chance.pick(objects.filter(({ stream }) => stream !== null)); set(one, 'Filter', chance.pick(['[/FlateDecode/FlateDecode]', '/LZWDecode', '/ASCII85Decode', '/ASCIIHexDecode', '/RunLengthDecode', '/DCTDecode', '/JBIG2Decode', '/Crypt', '/None', '[/FlateDecode/LZWDecode/ASCII85Decode]'])) }),
  onSuch('a page of another size', page, (one, chance) => set(one, chance.pick(['MediaBox', 'CropBox']), chance.pick(['[0 0 1e7 1e7]', '[0 0 14400 14400]', '[0 0 0 0]', '[0 0 -595 -842]', '[595 842 0 0]', '[-1e5 -1e5 1e5 1e5]', '[0 0 1 1]', '[0 0]', '[/a /b /c /d]', '[100 100 400 400]']))),
  onSuch('a turned page', page, (one, chance) => set(one, 'Rotate', chance.pick(['90', '180', '270', '-90', '45', '36000', '1e9', '/x']))),
  onSuch('another unit', page, (one, chance) => set(one, 'UserUnit', chance.pick(['0', '-1', '1000', '0.001', '75000']))),
  onSuch('a page tree in circles', pages, (one, chance) => set(one, 'Kids', chance.pick([`[${one.number} 0 R]`, `[${`${one.number} 0 R `.repeat(50)}]`, '[]', '9999 0 R', '[null 1 2]']))),
  onSuch('a wrong count of pages', pages, (one, chance) => set(one, 'Count', chance.pick(['0', '-1', '499', '501', '1000000000', '1.5', '/x']))),
  onSuch('the same page many times', pages, (one, chance, all) => { const found = such(all, page); if (found.length === 0) return; const times = chance.pick([3, 30, 480]); set(one, 'Kids', `[${`${chance.pick(found).number} 0 R `.repeat(times)}]`); set(one, 'Count', String(times)) }),
  onSuch('contents that are no drawing', page, (one, chance, { objects }) => set(one, 'Contents', chance.pick([`[${`${one.number} 0 R `.repeat(20)}]`, '9999 0 R', '[]', 'null', `${chance.pick(objects).number} 0 R`]))),
  onSuch('another font', /\/Type\s*\/Font\b/, (one, chance) => set(one, chance.pick(['Subtype', 'Encoding', 'ToUnicode', 'FontDescriptor', 'DescendantFonts', 'BaseFont', 'FirstChar', 'Widths']), chance.pick(['/Type3', '/Type0', '/Identity-H', '/UniGB-UCS2-H', '/GBK-EUC-H', '/X', '[9999 0 R]', '9999 0 R', '/Symbol', '-5', '[1 2 /x]', '[]']))),
  onDrawing('operators are gone', (source, chance) => { const lines = source.split('\n'); for (let times = chance.between(1, 30); times > 0; times--) lines.splice(chance.nat(lines.length), 1); return lines.join('\n') }),
  onDrawing('operators change places', (source, chance) => { const lines = source.split('\n'); for (let times = chance.between(1, 30); times > 0; times--) lines.splice(chance.nat(lines.length), 0, ...lines.splice(chance.nat(lines.length), 1)); return lines.join('\n') }),
  onDrawing('figures of the drawing are odd', (source, chance) => source.replaceAll(/-?\d+\.\d+|\b\d+\b(?= )/g, (number) => (chance.once(60) ? chance.pick(numbers.slice(0, 11)) : number))),
  onDrawing('saved and never restored', (source, chance) => chance.pick(['q ', 'Q ', 'BT ', 'ET ', 'q 0.5 0.5 -0.5 0.5 9 9 cm ', '0 0 0 0 0 0 cm ', '1e9 0 0 1e9 0 0 cm ']).repeat(chance.pick([1, 100, 20_000])) + source),
  onDrawing('turned a little', (source, chance) => { const turn = (chance.between(-30, 30) * Math.PI) / 1800; return `${Math.cos(turn).toFixed(5)} ${Math.sin(turn).toFixed(5)} ${(-Math.sin(turn)).toFixed(5)} ${Math.cos(turn).toFixed(5)} 0 0 cm ${source}` }),
  onDrawing('thousands of lines', (source, chance) => { const many = chance.pick([500, 5000, 40_000]); const isGrid = chance.once(2); const lines = Array.from({ length: many }, (_, i) => isGrid ? `${i % 2 === 0 ? `10 ${(i * 800 / many).toFixed(2)} m 580 ${(i * 800 / many).toFixed(2)} l` : `${(i * 590 / many).toFixed(2)} 10 m ${(i * 590 / many).toFixed(2)} 800 l`} S` : `${chance.nat(590)} ${chance.nat(800)} ${chance.nat(200)} ${chance.once(2) ? 0.5 : chance.nat(90)} re f`); return `${source}\nq 1 0 0 1 0 0 cm ${lines.join('\n')} Q` }),
  onDrawing('one path of thousands of lines', (source, chance) => `${source}\n${Array.from({ length: chance.pick([1000, 200_000]) }, (_, i) => `${i % 590} ${i % 800} m ${(i + 99) % 590} ${i % 800} l`).join('\n')} S`),
  onDrawing('again and again', (source, chance) => source.repeat(chance.pick([2, 5, 20]))),
  edit('cut off', ({ last }, chance) => { const share = chance.nat(1000); last.push((bytes) => Buffer.concat([bytes.subarray(0, Math.floor((bytes.length * share) / 1000)), Buffer.from('\n%%EOF')])) }),
  edit('rubbish around it', ({ last }, chance) => { const length = chance.pick([10, 900, 3000]); last.push((bytes) => Buffer.concat([Buffer.alloc(length, 65), bytes, Buffer.alloc(length, 66)])) }),
] // prettier-ignore

export const pdf: Family<Pdf> = {
  name: 'pdf',
  base: (chance) => pdfOf(fixtureFile(chance, 'pdf')),
  edits,
  mostEdits: 3,
  finish: (all) => ({ name: 'torture.pdf', bytes: printed(all) }),
}
