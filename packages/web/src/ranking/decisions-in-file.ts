// Decisions handed out and taken in as a file: the one that `jizheng ... --decisions` reads and writes.
import { decisionsFile, decisionsInFile, explainError, OperationError } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { loadDecisions, takeIn, useDecisions } from './decisions.ts'

export async function decisionsBlob(): Promise<Blob> {
  await loadDecisions()
  const { kept, settlements } = useDecisions.getState()
  return new Blob([decisionsFile({ decisions: kept ?? [], settlements })], { type: 'application/json' })
}

/** How many there were, or in words why the file is none. */
export async function takeInFile(file: File): Promise<number | string> {
  try {
    const handedOn = decisionsInFile(await file.text())
    await takeIn(handedOn)
    return handedOn.decisions.length + handedOn.settlements.length
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    const { message, hint } = explainError(error.code, { file: file.name, ...error.params }, useSettings.getState().locale)
    return `${message}${hint}`
  }
}
