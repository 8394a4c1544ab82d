// Why no form came of a file, in words. Apart from the answers, for the page's desk says it before anything is judged.
import { explainError, type Locale, type OperationCode, OperationError } from '@jizheng/core'

export interface FileError {
  readonly code: OperationCode
  /** What the sentences are filled with. */
  readonly params: Readonly<Record<string, string>>
  readonly message: string
  readonly hint: string
}

/** What a file's answer says where no form came of it: a refusal in words, and even a bug, so that the other files go on. */
export function refused(error: unknown, file: string, locale: Locale): FileError {
  const known =
    error instanceof OperationError ? error : new OperationError('internal-error', { detail: String((error as Error)?.stack ?? error) })
  const { code, params } = known
  return inWords({ code, params }, file, locale)
}

/** A refusal said, or said again in another language. */
export const inWords = ({ code, params }: Pick<FileError, 'code' | 'params'>, file: string, locale: Locale): FileError => ({
  code,
  params,
  ...explainError(code, { file, ...params }, locale),
})
