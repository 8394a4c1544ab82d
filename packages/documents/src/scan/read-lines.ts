// The pieces of a page are read by two models that were trained apart, at half the size first; where they differ, again at full size, and most votes count.
import type { DoubtFeature } from '@jizheng/core'
import { halved } from './halved.ts'
import { mended } from './mended.ts'
import type { Gray } from './picture.ts'
import type { Piece, ScanLine } from './plan-page.ts'
import type { Model, Reading, Recogniser } from './recogniser.ts'
import { mayHaveRing, withoutRing } from './ring-of-per-cent.ts'
import { voted } from './voted.ts'

export interface ReadLine {
  readonly text: string
  /** Null where two readings that know nothing of each other agree. */
  readonly doubt: DoubtFeature | null
  /** What another reading has there. */
  readonly instead?: string
}

interface Asked {
  readonly picture: Gray
  readonly opinions: Opinion[]
}

interface Opinion extends Reading {
  readonly model: Model
}

/** Below this a model is guessing: of its readings of clean print nearly none lies lower. */
const sureFrom = 60

export async function readLines(lines: readonly ScanLine[], recogniser: Recogniser): Promise<ReadLine[]> {
  const asked = lines.flatMap((line) =>
    line.pieces.flatMap((piece): Asked[] => ('picture' in piece ? [{ picture: piece.picture, opinions: [] }] : [])),
  )
  const models = (['script', 'language'] as const).filter(recogniser.has)
  const ask = async (some: readonly Asked[], model: Model, size: (picture: Gray) => Gray, raw?: 'raw'): Promise<void> => {
    const readings = await recogniser.read(
      some.map(({ picture }) => size(picture)),
      model,
      raw,
    )
    some.forEach(({ opinions }, i) => opinions.push({ model, ...tidy(readings[i]) }))
  }
  for (const model of models) await ask(asked, model, halved)
  const unseen = asked.filter(({ opinions }) => opinions.every(({ text }) => text === ''))
  for (const model of models) await ask(unseen, model, halved, 'raw')
  // One model alone must read everything twice that holds a figure, or of which it is not sure.
  const again = asked.filter(
    (one) => isDisputed(one) || (models.length < 2 && one.opinions.some((seen) => /\d/.test(seen.text) || !isSure(seen))),
  )
  for (const model of models) await ask(again, model, asIs)
  const figures = again.filter(({ opinions }) => opinions.some(({ text }) => isFigures(text)))
  if (recogniser.has('figures')) await ask(figures, 'figures', asIs)
  const told = onPoorPaper(asked.map(({ opinions }) => settled(opinions, models.length)))
  let next = 0
  return lines.map((line) => joined(line.pieces, () => told[next++]!))
}

const asIs = (picture: Gray): Gray => picture
const tidy = (reading: Reading | undefined): Reading => ({ text: mended(reading?.text ?? ''), confidence: reading?.confidence ?? 0 })
const bare = (text: string): string => text.normalize('NFKC').replaceAll(/\s/g, '')
const isDisputed = ({ opinions }: Asked): boolean => new Set(opinions.map(({ text }) => bare(text))).size > 1
const isSure = ({ confidence }: Opinion): boolean => confidence >= sureFrom

/** Figures with their points and signs, and at most one character that a figure may have been taken for. */
const isFigures = (text: string): boolean =>
  /\d/.test(text) && /^[\d.,%-]+$/.test(text.replace(/[^\d.,%-]/, '')) && !/[\u4e00-\u9fff年月日个元次件]/.test(text)

function settled(opinions: readonly Opinion[], models: number): ReadLine {
  const seen = opinions.filter(({ text }) => text !== '')
  const figuresAlone = seen.find(({ model }) => model === 'figures')
  const words = seen.filter(({ model }) => model !== 'figures')
  if (words.length === 0) return { text: figuresAlone?.text ?? '', doubt: figuresAlone === undefined ? null : 'low-confidence' }
  const chosen = chosenOf(words, figuresAlone)
  const text = withoutRing(chosen)
  if (text !== chosen || (isOneModel(words) && mayHaveRing(text))) return { text, doubt: 'percent-ring' }
  /** Of its own mistakes a model makes some twice: where there are two, both must say so. */
  const isBorneOut = (alike: readonly Opinion[]): boolean => alike.length > 1 && (models < 2 || !isOneModel(alike))
  const figures = figuresIn(text)
  if (figures !== '' && !isBorneOut(seen.filter((one) => figuresIn(one.text) === figures))) {
    const other = seen.find((one) => figuresIn(one.text) !== figures && figuresIn(one.text) !== '')
    return { text, doubt: 'recognisers-disagree', ...(other === undefined ? {} : { instead: other.text }) }
  }
  const alike = seen.filter((one) => lettersIn(one.text) === lettersIn(text))
  return { text, doubt: models < 2 ? (alike.some(isSure) ? null : 'low-confidence') : isBorneOut(alike) ? null : 'low-confidence' }
}

/** Of a clean scan 3 to 5 lines in a hundred are doubted; where it is one in seven, whatever looks sure is not to be trusted either. */
const poorFrom = 1 / 7
const tooFewToTell = 12

function onPoorPaper(told: readonly ReadLine[]): readonly ReadLine[] {
  const seen = told.filter(({ text }) => text !== '')
  const isPoor = seen.length >= tooFewToTell && seen.filter(({ doubt }) => doubt !== null).length > poorFrom * seen.length
  return isPoor ? told.map((one) => ({ ...one, doubt: one.doubt ?? 'poor-picture' })) : told
}

/** A lone figure is what two kinds of reading make of it; among words the votes count. */
function chosenOf(words: readonly Opinion[], figuresAlone: Opinion | undefined): string {
  if (figuresAlone !== undefined && isOneModel(words)) return surest([...words, figuresAlone]).text
  const seconded = figuresAlone && words.find(({ text }) => figuresIn(text) === figuresIn(figuresAlone.text))
  return seconded?.text ?? voted(words.map(({ text }) => text))
}

const surest = (opinions: readonly Opinion[]): Opinion => opinions.reduce((one, other) => (other.confidence > one.confidence ? other : one))
const isOneModel = (opinions: readonly Opinion[]): boolean => new Set(opinions.map(({ model }) => model)).size < 2
const figuresIn = (text: string): string => withoutRing(bare(text)).replaceAll(/[^\d.%]/g, '')
/** Marks between words are taken for one another without harm. */
const lettersIn = (text: string): string => withoutRing(bare(text)).replaceAll(/[^\p{L}\p{N}%]/gu, '')

function joined(pieces: readonly Piece[], next: () => ReadLine): ReadLine {
  let text = ''
  let doubt: DoubtFeature | null = null
  let instead: string | undefined
  for (const piece of pieces) {
    const one: ReadLine = 'sign' in piece ? { text: piece.sign, doubt: null } : next()
    text += one.text
    doubt ??= one.doubt
    if (pieces.length === 1 && one.instead !== undefined) instead = one.instead
  }
  return { text: mended(text), doubt, ...(instead === undefined ? {} : { instead }) }
}
