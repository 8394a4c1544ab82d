// Runs → lines: what stands on one height, in reading order, with the spaces that are really there.
import type { Box, DoubtFeature } from '@jizheng/core'
import { around } from './geometry.ts'
import type { Run } from './text-state.ts'

export interface Line {
  readonly text: string
  readonly box: Box
  readonly size: number
  /** A blank stood at the end (start) of the line as printed: the words on both sides of the break are two. */
  readonly spaceAfter: boolean
  readonly spaceBefore: boolean
  /** Why a part of it may be misread, where it was read from a picture. */
  readonly doubt?: DoubtFeature | null
  /** The other reading of the whole line. */
  readonly instead?: string
}

/** Lines from top to bottom; text turned by quarter turns is read along its own direction. */
export function linesOf(runs: readonly Run[]): Line[] {
  const lines: Line[] = []
  for (const turn of [0, 1, 2, 3] as const) {
    const turned = runs.filter((run) => run.turn === turn)
    if (turned.length === 0) continue
    const upright = turned.map((run) => ({ ...run, box: turnBox(run.box, turn) }))
    for (const line of levelLines(withoutRepeats(upright)))
      lines.push({ ...line, box: turnBox(line.box, turn === 1 ? 3 : turn === 3 ? 1 : turn) })
  }
  return lines
}

/** Turns a box around the origin so that text with that many quarter turns stands upright. */
function turnBox([x0, y0, x1, y1]: Box, turn: 0 | 1 | 2 | 3): Box {
  if (turn === 1) return [y0, -x1, y1, -x0]
  if (turn === 2) return [-x1, -y1, -x0, -y0]
  if (turn === 3) return [-y1, x0, -y0, x1]
  return [x0, y0, x1, y1]
}

/** Bold type is sometimes made by printing twice, a hair apart. */
function withoutRepeats(runs: readonly Run[]): Run[] {
  const seen = new Map<string, Run[]>()
  return runs.filter((run) => {
    const same = seen.get(run.text) ?? []
    const near = (a: number, b: number): boolean => Math.abs(a - b) < 0.15 * run.size
    if (same.some((other) => near(other.box[0], run.box[0]) && near(other.box[1], run.box[1]))) return false
    seen.set(run.text, [...same, run])
    return true
  })
}

const middle = (box: Box): number => (box[1] + box[3]) / 2

function levelLines(runs: readonly Run[]): Line[] {
  const rows: { runs: Run[]; top: number; bottom: number }[] = []
  for (const run of runs.filter((r) => r.text.trim() !== '').toSorted((a, b) => middle(a.box) - middle(b.box))) {
    const row = rows.findLast((r) => {
      const shared = Math.min(r.bottom, run.box[3]) - Math.max(r.top, run.box[1])
      return shared > 0.5 * Math.min(r.bottom - r.top, run.box[3] - run.box[1])
    })
    if (row) row.runs.push(run)
    else rows.push({ runs: [run], top: run.box[1], bottom: run.box[3] })
  }
  const blanks = runs.filter((r) => r.text.trim() === '')
  return rows.map((row) =>
    lineOf(
      row.runs,
      blanks.filter((b) => middle(b.box) > row.top && middle(b.box) < row.bottom),
    ),
  )
}

function lineOf(printed: readonly Run[], blanks: readonly Run[]): Line {
  const runs = printed.toSorted((a, b) => a.box[0] - b.box[0])
  let text = ''
  let before: Run | null = null
  for (const run of runs) {
    if (before) text += gapBetween(before, run, blanks)
    text += run.text
    before = run
  }
  const box = around(runs.map(trimmedBox))
  const size = Math.max(...runs.map((run) => run.size))
  const beside = (from: number, to: number): boolean => blanks.some((b) => b.box[0] < to && b.box[2] > from)
  return {
    text: text.replace(/\s+/gu, ' ').trim(),
    box,
    size,
    spaceAfter: /\s$/u.test(text) || beside(box[2] - 0.1 * size, box[2] + 0.6 * size),
    spaceBefore: /^\s/u.test(text),
    doubt: runs.find((run) => run.doubt != null)?.doubt ?? null,
    ...(runs.length === 1 && runs[0]!.instead !== undefined ? { instead: runs[0]!.instead } : {}),
  }
}

/** The box without the blanks at the ends of the text, taken to be as wide as other characters on average. */
function trimmedBox(run: Run): Box {
  const lead = run.text.length - run.text.trimStart().length
  const trail = run.text.length - run.text.trimEnd().length
  if (lead === 0 && trail === 0) return run.box
  const blank = Math.min(0.3 * run.size, (run.box[2] - run.box[0]) / run.text.length)
  return [run.box[0] + lead * blank, run.box[1], run.box[2] - trail * blank, run.box[3]]
}

/** Ideographs, kana and full-width signs: between them only a wide gap is a space. */
export const isWide = (char: string | undefined): boolean =>
  char !== undefined && /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2014\u2018-\u201d\u2026]/u.test(char)

function gapBetween(left: Run, right: Run, blanks: readonly Run[]): string {
  if (/\s$/u.test(left.text) || /^\s/u.test(right.text)) return ''
  const size = Math.min(left.size, right.size)
  const gap = right.box[0] - left.box[2]
  const [a, b] = [isWide(left.text.at(-1)), isWide(right.text[0])]
  if (
    blanks.some(
      (blank) =>
        blank.box[0] >= left.box[2] - 0.2 * size && blank.box[2] <= right.box[0] + 0.2 * size && blank.box[2] - blank.box[0] > 0.1 * size,
    )
  )
    return ' '
  // Typesetters put a quarter of an em between ideographs and figures: that is no space.
  const least = a && b ? 0.9 : a || b ? 0.6 : 0.2
  return gap > least * size ? ' ' : ''
}
