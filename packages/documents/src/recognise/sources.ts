// Where each value stands and how it is printed, by JSON Pointer into the form; values whose cell the reader doubts are doubted.
import type { Form, PrintedPlace } from '@jizheng/core'
import type { Printed } from './grid.ts'

export interface Sources {
  add(pointer: string, printed: Printed | null): void
  doubt(pointer: string): void
  readonly places: Form['sources']
  readonly doubts: ReadonlySet<string>
}

export function collectSources(): Sources {
  const places: Record<string, PrintedPlace> = {}
  const doubts = new Set<string>()
  return {
    add(pointer, printed) {
      if (!printed) return
      places[pointer] = { text: printed.text, ...printed.place } as PrintedPlace
      if (printed.doubt !== null) doubts.add(pointer)
    },
    doubt: (pointer) => void doubts.add(pointer),
    places,
    doubts,
  }
}
