// Tesseract's table of words (TSV) → one reading for each picture it was given.
import type { Reading } from './recogniser.ts'

/** Pictures are numbered as pages, from 1; one without a word has no line of level 5. */
export function readingsOf(table: string, pictures: number): Reading[] {
  const words: { text: string; confidence: number }[][] = Array.from({ length: pictures }, () => [])
  for (const line of table.split('\n')) {
    const [level, page, , , , , , , , , confidence, text] = line.split('\t')
    if (level === '5' && text !== undefined && text.trim() !== '') words[Number(page) - 1]?.push({ text, confidence: Number(confidence) })
  }
  return words.map((own) => ({
    text: own.map((word) => word.text).join(' '),
    confidence: own.length === 0 ? 0 : Math.min(...own.map((word) => word.confidence)),
  }))
}
