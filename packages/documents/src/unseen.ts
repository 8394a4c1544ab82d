// What stands in the running content of a document and a person does not see: gathered while it is laid out, told with the place it stands in.
import type { Concealed, Concealment } from '@jizheng/core'
import { printedText } from './printed-text.ts'

export interface Unseen {
  readonly type: 'unseen'
  readonly text: string
  readonly how: Concealment
}

/** In the order of a text, null where something that is seen stands between. */
export type Pieces = (Unseen | null)[]

/** Pieces of one kind that follow each other are one; those without a sign to be seen are none. What one change took out and another put in stays apart. */
export function placed(pieces: readonly (Unseen | null)[], at: Concealed['at']): Concealed[] {
  const joined: (Unseen | null)[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece !== null && last?.how === piece.how && piece.how !== 'tracked-change')
      joined[joined.length - 1] = { ...last, text: last.text + piece.text }
    else joined.push(piece)
  }
  return joined
    .filter((piece) => piece !== null)
    .map(({ text, how }) => ({ at, text: printedText(text), how }))
    .filter(({ text }) => isSign.test(text))
}

const isSign = /[^\s\p{C}\p{Z}]/u
