// The sources that a verdict rests on, each once and numbered as they come: quoted in one list, cited by number elsewhere.
import { restsOnNoPack } from './document-name.ts'
import type { Source } from './rule-pack.ts'

export interface SourceList {
  /** Number 1 first. */
  readonly all: readonly Source[]
  /** Null for the form's own figures, which are no document. */
  readonly numberOf: (source: Source) => number | null
}

/** Two sources are one where document, article, confirmation and place of reading are the same. */
export function sourceList(cited: Iterable<Source>): SourceList {
  const numbers = new Map<string, number>()
  const all: Source[] = []
  for (const source of cited) {
    if (restsOnNoPack(source) || numbers.has(keyOf(source))) continue
    all.push(source)
    numbers.set(keyOf(source), all.length)
  }
  return { all, numberOf: (source) => numbers.get(keyOf(source)) ?? null }
}

const keyOf = ({ document, article, confirmation, url, readIn }: Source): string =>
  JSON.stringify([document, article, confirmation, url ?? null, readIn ?? null])
