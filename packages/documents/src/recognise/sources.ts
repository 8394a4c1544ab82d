// Where each value stands and how it is printed, by JSON Pointer into the form; values whose cell the reader doubts are doubted.
import type { DoubtFeature, Form, PrintedPlace } from '@jizheng/core'
import { type Suspicion, suspect } from './doubts/suspicion.ts'
import type { Printed } from './grid.ts'

export interface Sources {
  add(pointer: string, printed: Printed | null): void
  /** `saw` where the value's own text does not show it. */
  doubt(pointer: string, feature: DoubtFeature, saw?: string): void
  readonly places: Form['sources']
  readonly doubts: readonly Suspicion[]
}

export function collectSources(): Sources {
  const places: Record<string, PrintedPlace> = {}
  const doubts: Suspicion[] = []
  return {
    add(pointer, printed) {
      if (!printed) return
      places[pointer] = { text: printed.text, ...printed.place } as PrintedPlace
      if (printed.doubt !== null && (printed.doubt !== 'conditional-format' || isJudged.test(pointer)))
        doubts.push({ at: pointer, feature: printed.doubt, ...(printed.instead === undefined ? {} : { instead: printed.instead }) })
    },
    doubt: (pointer, feature, saw) => void doubts.push(...suspect(feature, [pointer], saw)),
    places,
    doubts,
  }
}

/** A format that may or may not hold covers whole sheets: its doubt is told of what a verdict rests on. */
const isJudged = /^\/(?:total|indicators\/\d+|budget\/lines\/\d+)\/(?:target|actual|weight|score|original|adjusted|spent|rate)(?:\/|$)/
