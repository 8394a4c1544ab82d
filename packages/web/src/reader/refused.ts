// What a file's answer says where there is no form in it: in the words of the command.
import { explainError, type Locale, OperationError } from '@jizheng/core'
import type { FileError } from '@jizheng/documents'

export function refused(error: unknown, file: string, locale: Locale): FileError {
  const known =
    error instanceof OperationError ? error : new OperationError('internal-error', { detail: String((error as Error)?.stack ?? error) })
  return { code: known.code, ...explainError(known.code, { file, ...known.params }, locale) }
}
