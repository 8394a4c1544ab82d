// Which of a page's texts a person sees.
import type { Box, Concealment } from '@jizheng/core'
import { concealmentOf, type Look } from '../look.ts'
import type { LayerState } from './layers.ts'
import { inkOf, type Paint } from './paint.ts'
import type { PaintedAreas } from './painted-areas.ts'
import { struckRuns } from './struck-runs.ts'
import type { Stroke } from './strokes.ts'
import type { Run } from './text-state.ts'

/** A run as it was shown. */
export interface ShownRun {
  readonly run: Run
  readonly paint: Paint
  /** How many areas were painted before it. */
  readonly step: number
  /** The state of the layers that it stands in. */
  readonly layer: LayerState
  /** Of its outline where it has one, in points. */
  readonly lineWidth: number
  /** It lies outside of what may be drawn on. */
  readonly isCutOff: boolean
  /** The lesser of its type's height and width of the em, as displayed, in points. */
  readonly em: number
  /** Of a font whose glyphs are drawings of any size. */
  readonly isDrawn: boolean
}

export interface UnseenRun {
  readonly run: Run
  readonly how: Concealment
}

export interface Seen {
  readonly runs: readonly Run[]
  readonly unseen: readonly UnseenRun[]
}

interface Page {
  readonly areas: PaintedAreas
  readonly strokes: readonly Stroke[]
  /** The boxes around slanting lines. */
  readonly slants: readonly Box[]
  readonly isInside: (box: Box) => boolean
}

export function seenRuns(shown: readonly ShownRun[], page: Page): Seen {
  const struck = struckRuns(
    shown.filter(({ isCutOff }) => !isCutOff).map(({ run }) => run),
    page,
  )
  const runs: Run[] = []
  const unseen: UnseenRun[] = []
  for (const each of shown) {
    // programs that print a sheet page by page show on each page what lies on the others
    if (each.isCutOff && !page.isInside(each.run.box)) continue
    if (each.run.text.trim() === '') {
      if (!each.isCutOff && page.isInside(each.run.box)) runs.push(each.run)
      continue
    }
    const cover = page.areas.coverAt(each.run.box, each.step)
    const how = concealmentOf({ ...lookOf(each, page), isUnderPicture: cover === 'all', isStruck: struck.has(each.run) })
    if (how !== null) unseen.push({ run: each.run, how })
    else runs.push(cover === 'nothing' && isPlain(each) ? each.run : { ...each.run, doubt: 'under-picture' })
  }
  return { runs, unseen }
}

/** Whoever opens the file sees it, in one colour. */
const isPlain = ({ paint, layer, lineWidth, em }: ShownRun): boolean =>
  !paint.isUnderMask && !paint.isBlended && layer === 'on' && inkOf(paint, lineWidth / em)?.colour !== null

function lookOf({ run, paint, step, layer, lineWidth, isCutOff, em, isDrawn }: ShownRun, { areas, isInside }: Page): Look {
  const ink = inkOf(paint, lineWidth / em)
  if (ink === null || layer === 'off') return { isHidden: true }
  const ground = areas.groundAt(run.box, step)
  const isJudged = ink.colour !== null && ground !== null
  return {
    opacity: ink.opacity,
    isOffPage: isCutOff || !isInside(run.box),
    ...(isDrawn ? {} : { size: em }),
    ...(isJudged && ink.colour !== null ? { colour: ink.colour } : {}),
    ...(isJudged && ground ? { ground } : {}),
  }
}
