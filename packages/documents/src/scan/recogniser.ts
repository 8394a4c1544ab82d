// What reads a picture of one line: handed in from outside, since this room starts no programs.
import type { Gray } from './picture.ts'

export interface Reading {
  readonly text: string
  /** Of its least sure word, 0 to 100. */
  readonly confidence: number
}

export interface Recogniser {
  /** In the order of the pictures; "" for what is not readable. `figures`: nothing but figures and their points, commas and per cent signs. */
  read(pictures: readonly Gray[], alphabet: 'text' | 'figures'): Promise<readonly Reading[]>
}
