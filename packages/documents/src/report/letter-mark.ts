// The mark by which a letter of ours is told from the documents that lie beside it: a property of the Word file that office programs keep when it is edited.
import { OperationError } from '@jizheng/core'
import { defaultLimits } from '../limits.ts'
import { partText } from '../package-parts.ts'
import { openArchive } from '../zip.ts'

export const letterMark = { name: 'jizheng-document', value: 'letter-of-findings' } as const

/** False also for what is no Word file, or a broken one: reading it says so. */
export function isLetterOfFindings(bytes: Uint8Array): boolean {
  try {
    const properties = partText(openArchive(bytes, defaultLimits), 'docProps/custom.xml') ?? ''
    return properties.includes(letterMark.name) && properties.includes(letterMark.value)
  } catch (error) {
    if (error instanceof OperationError) return false
    throw error
  }
}
