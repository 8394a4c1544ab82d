// A pile as one JSON value, written piece by piece: a hundred thousand forms never stand in one string.
import { once } from 'node:events'
import type { RankedForm } from '@jizheng/core'
import type { PileReport } from '@jizheng/documents'

/** `{ "forms", "files", "unread", "ranked", "groups", … }`, a form a line. */
export async function printJson({ pile, files, unread }: PileReport): Promise<void> {
  const { ranked, ...others } = pile
  await print(`{"forms":${ranked.length},"files":${files},"unread":${JSON.stringify(unread)},"ranked":[`)
  for (const [index, each] of ranked.entries()) await print(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(entryOf(each))}`)
  await print(`\n],${JSON.stringify(others).slice(1)}\n`)
}

/** Without what only the pile needs to compare forms with each other. */
function entryOf({ rank, risk, reasons, form }: RankedForm) {
  const { at, texts: _texts, content: _content, fullness: _fullness, ...stated } = form
  return { rank, ...at, risk, ...stated, reasons }
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
