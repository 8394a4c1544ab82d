// The texts of a page that a person does not see, told as what stands on one line each.
import type { Box, Concealed } from '@jizheng/core'
import { around } from './geometry.ts'
import type { UnseenRun } from './seen-runs.ts'

/** Pieces told one by one; what else a page conceals is told as one. */
const piecesMost = 200
/** Of what is told as one, in signs. */
const lengthMost = 300

export function unseenTexts(unseen: readonly UnseenRun[], page: number): Concealed[] {
  const pieces: { text: string; box: Box; how: UnseenRun['how'] }[] = []
  for (const { run, how } of unseen) {
    const last = pieces.at(-1)
    if (last !== undefined && last.how === how && goesOn(last.box, run.box, run.size)) {
      last.text += run.text
      last.box = around([last.box, run.box])
    } else pieces.push({ text: run.text, box: run.box, how })
  }
  const rest = pieces.slice(piecesMost)
  const told = rest.length === 0 ? pieces : [...pieces.slice(0, piecesMost), together(rest)]
  return told.map(({ text, box, how }) => ({ at: { page, box: rounded(box) }, text: text.trim(), how }))
}

const together = (pieces: readonly { readonly text: string; readonly box: Box; readonly how: UnseenRun['how'] }[]) => ({
  text: pieces
    .slice(0, lengthMost)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, lengthMost),
  box: around(pieces.map(({ box }) => box)),
  how: pieces[0]!.how,
})

const goesOn = (before: Box, next: Box, size: number): boolean =>
  Math.abs(before[3] - next[3]) < 0.3 * size && Math.abs(next[0] - before[2]) < size

const rounded = (box: Box): [number, number, number, number] =>
  box.map((value) => Math.round(value * 100) / 100) as [number, number, number, number]
