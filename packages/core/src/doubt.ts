// What the reader is not sure of: which values a doubt covers, and what is said of one whose reason nobody kept.
import type { z } from 'zod'
import type { doubtSchema } from './form-schema.ts'

/** `at` is the JSON Pointer of a value, a row or a line; `because` what was seen, `says` that in one Chinese sentence. */
export type Doubt = z.infer<typeof doubtSchema>
/** One thing seen: `feature` names its kind, `saw` what was seen in the words of the paper, `at` where. */
export type Evidence = Doubt['because'][number]
/** All that is needed of a form to tell which of its values are doubted. */
export interface Doubting {
  readonly doubts: readonly Pick<Doubt, 'at'>[]
}

export const doubtedPointers = ({ doubts }: Doubting): string[] => doubts.map(({ at }) => at)

/** Also where only a part of the value is doubted, or the whole row that it stands in. */
export const isDoubted = ({ doubts }: Doubting, pointer: string): boolean => doubts.some(({ at }) => concerns(at, pointer))

/** Whether a doubt on `doubted` is one on `pointer`: the same, a part of it (/target/value), or the row or line that holds it. */
export const concerns = (doubted: string, pointer: string): boolean =>
  doubted === pointer || pointer.startsWith(`${doubted}/`) || doubted.startsWith(`${pointer}/`)

/** Forms that were written before doubts had reasons hold pointers alone. */
export const unexplainedDoubt = (at: string): Doubt => ({
  at,
  instead: null,
  margin: null,
  because: [],
  says: '读取时没有把握，当时没有记下原因，请对照原表',
})
