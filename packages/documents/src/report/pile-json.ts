// A pile as one JSON value, piece by piece: a hundred thousand forms never stand in one string.
import type { RankedForm } from '@jizheng/core'
import type { PileReport } from './pile-lists.ts'

/** `{ "forms", "files", "unread", "ranked", "groups", … }`, a form a line. */
export function* pileJson({ pile, files, unread }: PileReport): Generator<string> {
  const { ranked, ...others } = pile
  yield `{"forms":${ranked.length},"files":${files},"unread":${JSON.stringify(unread)},"ranked":[`
  for (const [index, each] of ranked.entries()) yield `${index === 0 ? '\n' : ',\n'}${JSON.stringify(entryOf(each))}`
  yield `\n],${JSON.stringify(others).slice(1)}\n`
}

/** Without what only the pile needs to compare forms with each other. */
function entryOf({ rank, atStake, nearest, grade, gradeLost, reasons, form }: RankedForm) {
  const {
    at,
    texts: _texts,
    content: _content,
    fullness: _fullness,
    basis: _basis,
    excesses: _excesses,
    gained: _gained,
    oddBody: _oddBody,
    ...own
  } = form
  const atRisk = own.stated === null || nearest === null ? null : atStake
  return { rank, ...at, ...own, nearest, atRisk, atStake, grade, gradeLost, reasons }
}
