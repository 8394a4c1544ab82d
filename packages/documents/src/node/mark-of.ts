// A file's mark (core: file-mark.ts) by its path, also of one inside an archive.
import { createHash } from 'node:crypto'
import { OperationError } from '@jizheng/core'
import { readNamed } from './named-file.ts'

/** SHA-256, in hexadecimal; null where the file cannot be read. */
export async function markOf(file: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readNamed(file))
      .digest('hex')
  } catch (error) {
    if (error instanceof OperationError) return null
    throw error
  }
}
