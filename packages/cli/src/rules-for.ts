// The rules that `--rules` names: a pack's id or a JSON file, with the packs it extends.
import { readFile } from 'node:fs/promises'
import { explainError, findPack, type Locale, OperationError, packs, type RulePack } from '@jizheng/core'
import { UsageError } from './arguments.ts'

const DEFAULT = 'cn-2020'

/** The pack first, then those it extends, nearest first. */
export async function rulesFor(name: string | undefined, locale: Locale): Promise<readonly RulePack[]> {
  try {
    const first = name?.endsWith('.json') ? await packInFile(name) : findPack(name ?? DEFAULT)
    if (first === null)
      throw new OperationError('rules-not-found', { name: name ?? DEFAULT, known: packs.map((pack) => pack.id).join(' ') })
    return chainOf(first)
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    const { message, hint } = explainError(error.code, error.params, locale)
    throw new UsageError(`${message} ${hint}`, { cause: error })
  }
}

function chainOf(pack: RulePack): readonly RulePack[] {
  if (pack.extends === null) return [pack]
  const next = findPack(pack.extends)
  if (next === null) throw new OperationError('rules-not-found', { name: pack.extends, known: packs.map((each) => each.id).join(' ') })
  return [pack, ...chainOf(next)]
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
