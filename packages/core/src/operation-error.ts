// What the world refused, with a closed list of codes. Anything else that is thrown is a bug.

export const operationCodes = [
  'file-not-found',
  'file-not-readable',
  'file-empty',
  'file-too-large',
  'file-truncated',
  'file-damaged',
  'file-encrypted',
  'file-wrong-extension',
  'file-unknown-format',
  'file-old-office',
  'archive-bomb',
  'archive-of-files',
  'xml-entities',
  'no-text-layer',
  'no-table',
  'no-form',
  'too-many-pages',
  'read-timeout',
  'rules-not-found',
  'rules-invalid',
  'form-invalid',
  'list-invalid',
  'paper-invalid',
  'decisions-invalid',
  'layout-cannot-hold',
  'write-refused',
  'internal-error',
] as const

export type OperationCode = (typeof operationCodes)[number]

/** The sentence and the next step come from the locale by code; `params` fill them. */
export class OperationError extends Error {
  readonly code: OperationCode
  readonly params: Readonly<Record<string, string>>
  constructor(code: OperationCode, params: Readonly<Record<string, string>> = {}, options?: ErrorOptions) {
    super(`${code} ${JSON.stringify(params)}`, options)
    this.name = 'OperationError'
    this.code = code
    this.params = params
  }
}
