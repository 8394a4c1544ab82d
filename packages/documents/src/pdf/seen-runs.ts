// Which of a page's texts a person sees.
import type { Box, Concealment } from '@jizheng/core'
import { concealmentOf, type Look } from '../look.ts'
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
  /** A layer that is off. */
  readonly isOff: boolean
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
  readonly isInside: (box: Box) => boolean
  /** There are pictures whose place is not known: any ground may be one. */
  readonly isGroundUnknown: boolean
}

export function seenRuns(shown: readonly ShownRun[], page: Page): Seen {
  const struck = struckRuns(
    shown.map(({ run }) => run),
    page.strokes,
  )
  const runs: Run[] = []
  const unseen: UnseenRun[] = []
  for (const each of shown) {
    if (each.run.text.trim() === '') {
      if (page.isInside(each.run.box)) runs.push(each.run)
      continue
    }
    const cover = page.areas.coverAt(each.run.box, each.step)
    const how = concealmentOf({ ...lookOf(each, page), isUnderPicture: cover === 'all', isStruck: struck.has(each.run) })
    if (how !== null) unseen.push({ run: each.run, how })
    else runs.push(cover === 'nothing' ? each.run : { ...each.run, doubt: 'under-picture' })
  }
  return { runs, unseen }
}

function lookOf({ run, paint, step, isOff, isDrawn }: ShownRun, { areas, isInside, isGroundUnknown }: Page): Look {
  const ink = inkOf(paint)
  if (ink === null || isOff) return { isHidden: true }
  const ground = areas.groundAt(run.box, step)
  const isJudged = ink.colour !== null && ground !== null && !(isGroundUnknown && ground === undefined)
  return {
    opacity: ink.opacity,
    isOffPage: !isInside(run.box),
    ...(isDrawn ? {} : { size: run.size }),
    ...(isJudged && ink.colour !== null ? { colour: ink.colour } : {}),
    ...(isJudged && ground ? { ground } : {}),
  }
}
