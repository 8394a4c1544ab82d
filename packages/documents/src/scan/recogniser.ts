// What reads a picture of one line: handed in from outside, since this room starts no programs.
import type { Gray } from './picture.ts'

export interface Reading {
  readonly text: string
  /** Of its least sure word, 0 to 100. */
  readonly confidence: number
}

/**
 * `script`: everything that is written in Chinese characters, with figures and Latin letters among them. `language`: Chinese words; trained apart from
 * the other, so that the two seldom make the same mistake. `figures`: nothing but figures and their points, commas and per cent signs.
 */
export type Model = 'script' | 'language' | 'figures'

export interface Recogniser {
  readonly has: (model: Model) => boolean
  /**
   * In the order of the pictures; "" for what is not readable. `raw`: the picture is one line whatever it looks like, for short ones in which no line
   * was found; slower, and a little less exact on all others.
   */
  readonly read: (pictures: readonly Gray[], model: Model, raw?: 'raw') => Promise<readonly Reading[]>
}
