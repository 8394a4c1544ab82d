// What a PDF holds and a person does not see; beside each its twin that is seen.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pdfAssets } from '../node/pdf-assets.ts'
import type { PageContent } from './content.ts'
import { madePdf } from './made-pdf.ts'
import { readPdf, type PdfOptions } from './read.ts'

type Made = Omit<Parameters<typeof madePdf>[0], 'content'>

const rest = 'BT /F 10 Tf 20 150 Td (thirty letters that every one can see here) Tj ET '

/** What is shown beside a line that anyone sees, and what is concealed. */
async function read(content: string, made: Made = {}, options: PdfOptions = {}): Promise<string[]> {
  const { blocks, concealed = [] } = await readPdf(madePdf({ content: rest + content, ...made }), { assets: pdfAssets, ...options })
  const texts = blocks.flatMap((block) => (block.type === 'table' ? block.cells.map(({ text }) => text) : [block.text]))
  return [...texts.filter((text) => !text.startsWith('thirty')), ...concealed.map(({ text, how }) => `${text}: ${how}`)]
}
const printed = (more = '', size = 10): string => `BT /F ${size} Tf ${more} 100 100 Td (320) Tj ET `

test('text that is not painted, or lets everything through, is not seen', async () => {
  assert.deepEqual(await read(printed()), ['320'])
  for (const mode of [3, 7]) assert.deepEqual(await read(printed(`${mode} Tr`)), ['320: style-hidden'])
  for (const mode of [0, 1, 2]) assert.deepEqual(await read(printed(`${mode} Tr`)), ['320'])
  const clear = (name: string, opacity: number) => read(printed('/G gs'), { resources: `/ExtGState << /G << /${name} ${opacity} >> >>` })
  assert.deepEqual(await clear('ca', 0), ['320: style-hidden'])
  assert.deepEqual(await clear('ca', 0.4), ['320'])
  assert.deepEqual(await clear('CA', 0), ['320'])
})

test('a rendering mode ends with the state that it was set in', async () => {
  assert.deepEqual(await read(`q ${printed('3 Tr')} Q BT /F 10 Tf 100 50 Td (266) Tj ET`), ['266', '320: style-hidden'])
})

test('text of a layer that is off is not seen, nor what stands in a layer within it; of one that is on it is', async () => {
  const layers = (marked: string) =>
    read(marked, {
      resources: '/Properties << /Off 10 0 R /On 11 0 R /Any 12 0 R >>',
      objects: ['<< /Type /OCG /Name (off) >>', '<< /Type /OCG /Name (on) >>', '<< /Type /OCMD /OCGs [10 0 R 11 0 R] /P /AllOn >>'],
      catalogue: '/OCProperties << /OCGs [10 0 R 11 0 R] /D << /OFF [10 0 R] >> >>',
    })
  assert.deepEqual(await layers(`/OC /Off BDC ${printed()} EMC`), ['320: style-hidden'])
  assert.deepEqual(await layers(`/OC /Off BDC /OC /On BDC ${printed()} EMC EMC`), ['320: style-hidden'])
  assert.deepEqual(await layers(`/OC /Any BDC ${printed()} EMC`), ['320: style-hidden'])
  assert.deepEqual(await layers(`/OC /On BDC ${printed()} EMC`), ['320'])
  assert.deepEqual(await layers(`/OC /Off BDC EMC ${printed()}`), ['320'])
})

test('text in the colour of its ground is not seen; white on a coloured head is', async () => {
  assert.deepEqual(await read(printed('1 g')), ['320: ground-coloured'])
  assert.deepEqual(await read(printed('0.7 g')), ['320'])
  assert.deepEqual(await read(`0.2 0.4 0.7 rg 90 90 60 30 re f ${printed('1 g')}`), ['320'])
  assert.deepEqual(await read(`0 g 90 90 60 30 re f ${printed('0 g')}`), ['320: ground-coloured'])
  // the head is painted elsewhere
  assert.deepEqual(await read(`0.2 0.4 0.7 rg 200 90 60 30 re f ${printed('1 g')}`), ['320: ground-coloured'])
  // a frame of two boxes leaves its inside as it was
  assert.deepEqual(await read(`0 g 90 90 60 30 re 91 91 58 28 re f* ${printed('0 g')}`), ['320'])
})

test('type below two points is not seen, however the size comes about', async () => {
  assert.deepEqual(await read(printed('', 1)), ['320: too-small'])
  assert.deepEqual(await read(`q 0.1 0 0 0.1 90 90 cm ${printed()} Q`), ['320: too-small'])
  assert.deepEqual(await read(`q 10 0 0 10 -900 -900 cm ${printed('', 1)} Q`), ['320'])
})

test('text under a box or a picture that was painted later is not seen; beside it, or before it, it is', async () => {
  const box = '1 g 90 95 60 20 re f '
  assert.deepEqual(await read(printed() + box), ['320: under-picture'])
  assert.deepEqual(await read(box + printed('0 g')), ['320'])
  assert.deepEqual(await read(`${printed()} 1 g 90 60 60 20 re f`), ['320'])
  assert.deepEqual(await read(`${printed()} 1 g 95 90 m 150 90 l 120 130 l f`), ['320'])
  const picture = 'q 60 0 0 20 90 95 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \xff EI Q '.replace('\xff', 'z')
  assert.deepEqual(await read(printed() + picture), ['320: under-picture'])
  assert.deepEqual(await read(picture + printed()), ['320'])
  assert.deepEqual(await read(`${printed()} /G gs ${box}`, { resources: '/ExtGState << /G << /ca 0.3 >> >>' }), ['320'])
})

test('a line as thick as a row covers like a box; a rule does not', async () => {
  assert.deepEqual(await read(`${printed()} q 1 G 16 w 95 104 m 130 104 l S Q`), ['320: under-picture'])
  assert.deepEqual(await read(`${printed()} q 1 G 2 w 95 98 m 130 98 l S Q`), ['320'])
})

test('text outside of what may be drawn on is told; inside of it it is read, and beside the page nothing is told', async () => {
  assert.deepEqual(await read(`q 0 0 5 5 re W n ${printed()} Q`), ['320: off-page'])
  assert.deepEqual(await read(`q 90 90 60 30 re W n ${printed()} Q`), ['320'])
  assert.deepEqual(await read('q 0 0 50 50 re W n BT /F 10 Tf 400 100 Td (320) Tj ET Q'), [])
})

test('type squeezed to a hair is not seen, narrow type is', async () => {
  assert.deepEqual(await read(printed('1 Tz')), ['320: too-small'])
  assert.deepEqual(await read(printed('80 Tz')), ['320'])
})

const doubtOf = async (content: string, made: Made = {}) => {
  const framed = `${rest}10 80 200 50 re S ${content}`
  const { blocks } = await readPdf(madePdf({ content: framed, ...made }), { assets: pdfAssets })
  return blocks.flatMap((block) => (block.type === 'table' ? block.cells.map(({ text, doubt }) => [text, doubt]) : []))
}

test('text under a shading is doubted, text over it is read', async () => {
  const shading = {
    resources:
      '/Shading << /S << /ShadingType 2 /ColorSpace /DeviceGray /Coords [90 0 150 0] /Function << /FunctionType 2 /Domain [0 1] /C0 [1] /C1 [1] /N 1 >> >> >>',
  }
  const shade = 'q 90 90 60 30 re W n /S sh Q '
  assert.deepEqual(await doubtOf(printed() + shade, shading), [['320', 'under-picture']])
  assert.deepEqual(await doubtOf(shade + printed(), shading), [['320', null]])
})

test('what is shown because another layer is off is doubted: which one is off depends on who looks', async () => {
  const layers = (marked: string, condition: string) =>
    doubtOf(marked, {
      resources: '/Properties << /If 12 0 R >>',
      objects: ['<< /Type /OCG /Name (off) >>', '<< /Type /OCG /Name (on) >>', `<< /Type /OCMD ${condition} >>`],
      catalogue: '/OCProperties << /OCGs [10 0 R 11 0 R] /D << /OFF [10 0 R] >> >>',
    })
  const within = `/OC /If BDC ${printed()} EMC`
  assert.deepEqual(await layers(within, '/OCGs [10 0 R] /P /AllOff'), [['320', 'under-picture']])
  assert.deepEqual(await layers(within, '/VE [/Not 10 0 R]'), [['320', 'under-picture']])
  assert.deepEqual(await layers(within, '/OCGs [11 0 R] /P /AllOn'), [['320', null]])
  assert.deepEqual(await layers(`/OC /If BDC EMC ${printed()}`, '/OCGs [10 0 R] /P /AllOff'), [['320', null]])
})

test('text that mixes with its ground, or is painted with a pattern, is doubted', async () => {
  const blended = { resources: '/ExtGState << /G << /BM /Screen >> >>' }
  assert.deepEqual(await doubtOf(`q /G gs ${printed()} Q`, blended), [['320', 'under-picture']])
  assert.deepEqual(await doubtOf(`q /G gs Q ${printed()}`, blended), [['320', null]])
  const pattern = {
    resources: '/Pattern << /P 10 0 R >>',
    objects: [
      '<< /Type /Pattern /PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 5 5] /XStep 5 /YStep 5 /Length 0 >>\nstream\n\nendstream',
    ],
  }
  assert.deepEqual(await doubtOf(`q /Pattern cs /P scn ${printed()} Q`, pattern), [['320', 'under-picture']])
  assert.deepEqual(await doubtOf(`q /Pattern CS /P SCN ${printed('1 Tr')} Q`, pattern), [['320', 'under-picture']])
  assert.deepEqual(await doubtOf(`q /Pattern CS /P SCN ${printed()} Q`, pattern), [['320', null]])
})

test('an outline as thick as the strokes is what is seen of a text', async () => {
  assert.deepEqual(await read(`q 1 G 2 w ${printed('2 Tr')} Q`), ['320: ground-coloured'])
  assert.deepEqual(await read(`q 1 G 0.2 w ${printed('2 Tr')} Q`), ['320'])
  assert.deepEqual(await read(`q 2 w ${printed('2 Tr')} Q`), ['320'])
})

test('text under a mask is doubted, what the mask is made of covers nothing', async () => {
  const masked = {
    resources: '/ExtGState << /G << /SMask << /S /Luminosity /G 10 0 R >> >> >>',
    objects: [
      '<< /Type /XObject /Subtype /Form /BBox [0 0 300 200] /Group << /S /Transparency /CS /DeviceGray >> /Length 23 >>\nstream\n0 g 0 0 300 200 re f    \nendstream',
    ],
  }
  assert.deepEqual(await doubtOf(`q /G gs ${printed()} Q`, masked), [['320', 'under-picture']])
  assert.deepEqual(await doubtOf(`${printed()} q /G gs Q`, masked), [['320', null]])
})

test('where pictures are too large to be looked at, their places are known all the same', async () => {
  const large = {
    resources: '/XObject << /P 10 0 R >>',
    objects: [
      '<< /Type /XObject /Subtype /Image /Width 4000 /Height 4000 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 1 >>\nstream\nz\nendstream',
    ],
  }
  const picture = 'q 60 0 0 20 90 95 cm /P Do Q '
  assert.deepEqual(await read(printed('1 g'), large), ['320: ground-coloured'])
  assert.deepEqual(await read(picture + printed('1 g'), large), ['320'])
  assert.deepEqual(await doubtOf(printed() + picture, large), [['320', 'under-picture']])
})

test('text of which a part is covered is read and doubted', async () => {
  const content = `${rest}10 80 200 50 re S ${printed()} 1 g 98 95 9 20 re f `
  const { blocks } = await readPdf(madePdf({ content }), { assets: pdfAssets })
  const cells = blocks.flatMap((block) => (block.type === 'table' ? block.cells.map((cell) => [cell.text, cell.doubt]) : []))
  assert.deepEqual(cells, [['320', 'under-picture']])
})

test('text beside the page, or cut off by its crop box, is not seen', async () => {
  const beside = 'BT /F 10 Tf 400 100 Td (320) Tj ET'
  assert.deepEqual(await read(beside), ['320: off-page'])
  assert.deepEqual(await read(printed(), { page: '/CropBox [0 120 300 200]' }), ['320: off-page'])
})

test('a line through the middle of a text strikes it out; an underline, a rule above and a rule of the table do not', async () => {
  const line = (y: number, from = 99, to = 118) => `0.5 w ${from} ${y} m ${to} ${y} l S `
  assert.deepEqual(await read(printed() + line(103)), ['320: struck-out'])
  assert.deepEqual(await read(`${printed()} 99 102.6 19 0.7 re f`), ['320: struck-out'])
  assert.deepEqual(await read(printed() + line(98.8)), ['320'])
  assert.deepEqual(await read(printed() + line(110)), ['320'])
  assert.deepEqual(await read(printed() + line(103, 20, 280)), ['320'])
  // a pen goes a little beyond the figure, a rule of the table to the cell's end
  assert.deepEqual(await read(printed() + line(103, 98, 120)), ['320: struck-out'])
  assert.deepEqual(await read(printed() + line(103, 92, 126)), ['320'])
})

test('text that is crossed out is told as struck out; what stands beside the slanting line of a head is not', async () => {
  const slant = (x0: number, y0: number, x1: number, y1: number) => `${x0} ${y0} m ${x1} ${y1} l S `
  assert.deepEqual(await read(printed() + slant(99, 99, 118, 108) + slant(99, 108, 118, 99)), ['320: struck-out'])
  assert.deepEqual(await read(printed() + slant(80, 90, 150, 130)), ['320'])
  assert.deepEqual(await read(printed() + slant(20, 99, 180, 108)), ['320'])
})

const layer = 'BT /F 10 Tf 3 Tr 20 150 Td (days open in the year 320, thirty letters and more) Tj ET '
const scan = `q 300 0 0 200 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID z EI Q ${layer}`

async function scanned(content: string, options: PdfOptions = {}) {
  const { blocks, concealed = [] } = await readPdf(madePdf({ content }), { assets: pdfAssets, ...options })
  return [
    ...blocks.map((block) => (block.type === 'paragraph' ? block.text : block.cells.map(({ text, doubt }) => `${text} (${doubt})`).join())),
    ...concealed.map(({ text, how }) => `${text}: ${how}`),
  ]
}

test('a picture with a text layer is read by the layer, its figures doubted, where nothing reads the picture', async () => {
  const cell = '10 140 m 290 140 l S 10 165 m 290 165 l S 10 140 m 10 165 l S 290 140 m 290 165 l S '
  assert.deepEqual(await scanned(scan + cell), ['days open in the year 320, thirty letters and more (unseen-text-layer)'])
  await assert.rejects(scanned(layer), { code: 'no-text-layer' })
})

test('a page of pictures in strips is a picture too', async () => {
  const strip = (y: number) => `q 300 0 0 67 0 ${y} cm BI /W 1 /H 1 /CS /G /BPC 8 ID z EI Q `
  assert.equal((await scanned(strip(0) + strip(67) + strip(134) + layer)).length, 1)
  await assert.rejects(scanned(strip(0) + layer), { code: 'no-text-layer' })
})

test('what is read from the picture counts, and a figure that the layer has otherwise is told', async () => {
  const seen = (days: string): PageContent => ({
    width: 300,
    height: 200,
    runs: [{ text: `days open in the year ${days}, thirty letters and more`, box: [18, 40, 250, 53], size: 10, turn: 0 }],
    strokes: [],
  })
  const compared = (days: string) => scanned(scan, { readPicture: () => Promise.resolve(seen(days)) })
  assert.deepEqual(await compared('320'), ['days open in the year 320, thirty letters and more'])
  assert.deepEqual(await compared('266'), [
    'days open in the year 266, thirty letters and more',
    '存days open in the year 320, thirty letters and more，显示days open in the year 266, thirty letters and more: shown-differs-from-stored',
  ])
})
