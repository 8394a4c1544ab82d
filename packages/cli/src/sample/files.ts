// Files that the spot check reads and writes, and what it says where the world refuses.
import { readFile, writeFile } from 'node:fs/promises'
import { explainError, type Locale, OperationError } from '@jizheng/core'
import { texts } from '../texts.ts'
import { complain } from '../terminal.ts'

/** Runs a command; a refusal is told with its next step, and the exit status is 3. */
export async function refusing(locale: Locale, run: () => Promise<number>): Promise<number> {
  try {
    return await run()
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    const { message, hint } = explainError(error.code, error.params, locale)
    const says = texts(locale)
    complain(`${message}\n${says.fix}${says.colon}${hint}\n`)
    return 3
  }
}

/** Throws OperationError file-not-found, file-not-readable. */
export async function contentOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file)
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code === 'ENOENT' ? 'file-not-found' : 'file-not-readable'
    throw new OperationError(code, { file }, { cause })
  }
}

/** Throws OperationError write-refused. */
export async function saved(file: string, content: Uint8Array): Promise<void> {
  try {
    await writeFile(file, content)
  } catch (cause) {
    throw new OperationError('write-refused', { file, detail: (cause as Error).message }, { cause })
  }
}
