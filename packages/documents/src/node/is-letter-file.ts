// Whether a file is a letter of findings that this program wrote, also one inside an archive.
import { OperationError } from '@jizheng/core'
import { isLetterOfFindings } from '../report/letter-mark.ts'
import { readNamed } from './named-file.ts'

/** Only Word files are looked into; false for one that cannot be read. */
export async function isLetterFile(file: string): Promise<boolean> {
  if (!/\.docx$/i.test(file)) return false
  try {
    return isLetterOfFindings(await readNamed(file))
  } catch (error) {
    if (error instanceof OperationError) return false
    throw error
  }
}
