// Drafts that were opened out of the list of many files: a reviewer reads them, and what was decided about their file holds.
import type { Locale } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import { loadDecisions, useDecisions } from '../ranking/decisions.ts'
import type { FormOfFile } from '../reader/answers.ts'
import { deskReader } from '../reader/reader.ts'

const opened = new Map<string, FormOfFile>()

/** As long as the page is open: the list is gone when it is closed. */
export const reviewBegan = (draft: string, of: FormOfFile): void => void opened.set(draft, of)

export const isReviewed = (draft: string): boolean => opened.has(draft)

/** Findings in the words for a reviewer, with what was decided about them; those of a draft that somebody fills in as they are. */
export async function asReviewed(findings: JudgedForm['findings'], draft: string, locale: Locale): Promise<JudgedForm['findings']> {
  const of = opened.get(draft)
  if (of === undefined) return findings
  await loadDecisions()
  return (await deskReader()).reviewed(findings, of, { kept: useDecisions.getState().kept ?? [], locale })
}
