// What will not stand in the official table, in words: said before it is written.
import type { Filling } from '@jizheng/core'
import { omittedByStandard } from '@jizheng/documents'
import { unreadIn } from '../form/unread.ts'
import type { OutTexts } from './texts.ts'

const TOLD = 8

export function omissions(filling: Filling, says: OutTexts): readonly string[] {
  const omitted = omittedByStandard(filling.form)
  const count = (part: string): number => omitted.filter(({ at }) => at.startsWith(part)).length
  const unread = unreadIn(filling).map(({ text }) => text)
  const rows = count('/emptyRows/')
  const doubts = count('/doubts/')
  return [
    ...unread.slice(0, TOLD).map(says.omitUnread),
    ...(unread.length > TOLD ? [says.omitMore(unread.length - TOLD)] : []),
    ...(rows > 0 ? [says.omitRows(rows)] : []),
    ...(doubts > 0 ? [says.omitDoubts(doubts)] : []),
  ]
}
