// What will not stand in the official table, in words: said before it is written.
import { type Filling, textAt } from '@jizheng/core'
import { omittedByStandard } from '@jizheng/documents'
import type { OutTexts } from './texts.ts'

const TOLD = 8

export function omissions(filling: Filling, says: OutTexts): readonly string[] {
  const omitted = omittedByStandard(filling.form)
  const count = (part: string): number => omitted.filter(({ at }) => at.startsWith(part)).length
  const unread = unreadTexts(filling)
  const rows = count('/emptyRows/')
  const doubts = count('/doubts/')
  return [
    ...unread.slice(0, TOLD).map(says.omitUnread),
    ...(unread.length > TOLD ? [says.omitMore(unread.length - TOLD)] : []),
    ...(rows > 0 ? [says.omitRows(rows)] : []),
    ...(doubts > 0 ? [says.omitDoubts(doubts)] : []),
  ]
}

/** Typed where a figure or a date belongs, and not readable as one: the form has nothing there. */
const unreadTexts = (filling: Filling): readonly string[] =>
  Object.entries(filling.typed)
    .filter(([at, text]) => text.trim() !== '' && textAt({ ...filling, typed: {} }, at) === '')
    .map(([, text]) => text.trim())
