// The pieces of a page are read, figures and unsure ones twice; what two readings disagree about is doubted.
import type { Gray } from './picture.ts'
import type { Piece, ScanLine } from './plan-page.ts'
import type { Reading, Recogniser } from './recogniser.ts'
import { halved } from './halved.ts'
import { mended } from './mended.ts'

export interface ReadLine {
  readonly text: string
  /** Null where it was read the same twice, or read once and surely, and holds no figure. */
  readonly doubt: string | null
}

interface Asked {
  readonly picture: Gray
  reading: Reading
  doubt: string | null
}

/** Below this the recogniser is guessing: of its readings of clean print nearly none lies lower. */
const sureFrom = 60

export async function readLines(lines: readonly ScanLine[], recogniser: Recogniser): Promise<ReadLine[]> {
  const pictures = lines.flatMap((line) => line.pieces.flatMap((piece) => ('picture' in piece ? [piece.picture] : [])))
  const first = await recogniser.read(pictures, 'text')
  const asked = pictures.map((picture, i): Asked => ({ picture, reading: tidy(first[i]), doubt: null }))
  const figures = asked.filter(({ reading }) => isFigures(reading.text))
  const again = asked.filter(({ reading }) => !isFigures(reading.text) && (/\d|^$/.test(reading.text) || reading.confidence < sureFrom))
  const smaller = again.map((one) => halved(one.picture))
  second(again, await recogniser.read(smaller, 'text'))
  // A lone figure is sometimes not seen as text at all.
  figures.push(...again.filter(({ reading }) => reading.text === ''))
  const alone = figures.map((one) => one.picture)
  second(figures, await recogniser.read(alone, 'figures'))
  let next = 0
  return lines.map((line) => joined(line.pieces, () => asked[next++]!))
}

const tidy = (reading: Reading | undefined): Reading => ({ text: mended(reading?.text ?? ''), confidence: reading?.confidence ?? 0 })

/** Figures with their points and signs, and at most one character that a figure may have been taken for. */
const isFigures = (text: string): boolean =>
  /\d/.test(text) && /^[\d.,%-]+$/.test(text.replace(/[^\d.,%-]/, '')) && !/[\u4e00-\u9fff年月日个元次件]/.test(text)

/** 94.44% comes out as 94.449%, its ring taken for a 9, however often it is read; a figure alone is read without that fault. */
const ringTaken = /\d[\d.]+[96]%.*[^\d.%-]|[^\d.%-].*\d[\d.]+[96]%/

/** Nobody prints a rate with three decimals, or of more than a thousand. */
const withoutRing = (text: string): string => text.replaceAll(/(\.\d\d|100)9%/g, '$1%')

function second(asked: readonly Asked[], readings: readonly Reading[]): void {
  asked.forEach((one, i) => {
    const other = tidy(readings[i])
    const digits = (text: string): string => text.replaceAll(/[^\d.%]/g, '')
    const agree = digits(one.reading.text) === digits(other.text)
    if (other.text === '' && one.reading.text === '') return
    if (!agree) one.doubt = 'two-readings'
    else if (ringTaken.test(one.reading.text)) one.doubt = 'ring-of-per-cent'
    else if (Math.max(one.reading.confidence, other.confidence) < sureFrom) one.doubt = 'unsure'
    if (other.text !== '' && (one.reading.text === '' || other.confidence > one.reading.confidence)) one.reading = other
    if (one.doubt === 'ring-of-per-cent') one.reading = { ...one.reading, text: withoutRing(one.reading.text) }
  })
}

function joined(pieces: readonly Piece[], next: () => Asked): ReadLine {
  let text = ''
  let doubt: string | null = null
  for (const piece of pieces) {
    if ('sign' in piece) text += piece.sign
    else {
      const one = next()
      text += one.reading.text
      doubt ??= one.doubt
    }
  }
  return { text: mended(text), doubt }
}
