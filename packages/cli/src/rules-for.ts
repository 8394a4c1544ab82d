// The rules that `--rules` names: a pack's id or a JSON file, with the packs it extends; or, where nothing else is said, those that each form chooses.
import { readFile } from 'node:fs/promises'
import {
  chainOf,
  explainError,
  inOneLine,
  knownPack,
  type Locale,
  OperationError,
  packOf,
  type PackChain,
  type RulePack,
  type Rules,
} from '@jizheng/core'
import { UsageError } from './arguments.ts'

export const rulesFor = async (name: string | undefined, locale: Locale): Promise<Rules> =>
  name === undefined || name === 'auto' ? 'auto' : packNamed(name, locale)

export async function packNamed(name: string, locale: Locale): Promise<PackChain> {
  try {
    const chain = chainOf(name.endsWith('.json') ? await packInFile(name) : knownPack(name))
    // Asked here, so that a pack that extends itself is refused before anything is read.
    packOf(chain)
    return chain
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    throw new UsageError(inOneLine(explainError(error.code, error.params, locale)), { cause: error })
  }
}

async function packInFile(file: string): Promise<RulePack> {
  let text
  try {
    text = await readFile(file, 'utf8')
  } catch (cause) {
    throw new OperationError('file-not-found', { file }, { cause })
  }
  const { packFromJson } = await import('@jizheng/core/schema')
  try {
    return packFromJson(JSON.parse(text))
  } catch (cause) {
    if (cause instanceof OperationError) throw cause
    throw new OperationError('rules-invalid', { file, detail: (cause as Error).message }, { cause })
  }
}
