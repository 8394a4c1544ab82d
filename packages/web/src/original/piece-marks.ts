// What is marked in the pieces of a document: places that hold values, the chosen one, the doubted ones.
import type { Spot } from './spots.ts'

export interface PieceMarks {
  /** Places that hold a value, each with all that it holds. */
  readonly known: ReadonlyMap<string, readonly Spot[]>
  /** Null where the chosen value does not stand in the piece. */
  readonly lit: string | null
  readonly litSpot: Spot | null
  readonly doubted: ReadonlySet<string>
}
