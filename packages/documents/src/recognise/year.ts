// The year a form is about: printed beside the title, in a field, or only to be inferred from its dates.
import type { Printed } from './grid.ts'
import { yearIn } from './title.ts'

export interface YearReading {
  readonly year: number | null
  readonly printed: Printed | null
  /** True where no place says so: inferred from the dates in targets, or from the day the form was filled in. */
  readonly inferred: boolean
}

export function readYear(ask: {
  printed: Printed | null
  field: Printed | null
  inherited: number | null
  dated: readonly Printed[]
  filled: Printed | null
  evaluated: boolean
}): YearReading {
  for (const printed of [ask.printed, ask.field]) {
    const year = printed ? (yearIn(printed.text) ?? bareYear(printed.text)) : null
    if (printed && year !== null) return { year, printed, inferred: false }
  }
  if (ask.inherited !== null) return { year: ask.inherited, printed: null, inferred: false }
  const counts = new Map<number, number>()
  for (const printed of ask.dated) {
    const year = yearIn(printed.text)
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  const filled = ask.filled ? yearIn(ask.filled.text) : null
  if (most) return { year: most[0], printed: ask.dated.find((printed) => yearIn(printed.text) === most[0]) ?? null, inferred: true }
  // a self-evaluation is filled in after the year has ended
  if (filled !== null) return { year: ask.evaluated ? filled - 1 : filled, printed: ask.filled, inferred: true }
  return { year: null, printed: null, inferred: false }
}

const bareYear = (text: string): number | null => {
  const found = /^\s*(20\d\d)\s*$/.exec(text.normalize('NFKC'))
  return found ? Number(found[1]) : null
}
