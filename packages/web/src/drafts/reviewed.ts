// Drafts that were opened out of the list of many files: a reviewer reads them, and what was decided about their file holds.
import type { Locale } from '@jizheng/core'
import { loadDecisions, useDecisions } from '../ranking/decisions.ts'
import type { FormOfFile, Reviewed } from '../reader/answers.ts'
import { deskReader } from '../reader/reader.ts'

const opened = new Map<string, FormOfFile>()

/** As long as the page is open: the list is gone when it is closed. */
export const reviewBegan = (draft: string, of: FormOfFile): void => void opened.set(draft, of)

export const isReviewed = (draft: string): boolean => opened.has(draft)

/** In the words for a reviewer, with what was decided about its findings; a draft that somebody fills in as it is. */
export async function asReviewed(said: Reviewed, draft: string, locale: Locale): Promise<Reviewed> {
  const of = opened.get(draft)
  if (of === undefined) return said
  await loadDecisions()
  return (await deskReader()).reviewed(said, of, { kept: useDecisions.getState().kept ?? [], locale })
}
