// The file of decisions that `--decisions` names: the same that the page takes in and hands out.
import { readFile, writeFile } from 'node:fs/promises'
import {
  decisionsFile,
  decisionsInFile,
  explainError,
  groupName,
  holdsEverywhere,
  inOneLine,
  type HandedOn,
  type KeptDecision,
  type Locale,
  nothingDecided,
  OperationError,
} from '@jizheng/core'
import { decided, type FileAnswer } from '@jizheng/documents'
import { markOf } from '@jizheng/documents/node'
import { UsageError } from './arguments.ts'
import { type Judging, settled } from './settling.ts'
import { complain } from './terminal.ts'
import { texts } from './texts.ts'

/** None where no file was named. `isNew`: one that is not there yet begins empty. */
export async function decisionsAt(file: string | undefined, locale: Locale, isNew = false): Promise<HandedOn> {
  if (file === undefined) return nothingDecided
  try {
    return decisionsInFile(await textOf(file, isNew))
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    throw new UsageError(inOneLine(explainError(error.code, { file, ...error.params }, locale)), { cause: error })
  }
}

/** In one line, which decisions of the file are about every file there is. */
export function tellEverywhere(file: string | undefined, decisions: readonly KeptDecision[], locale: Locale): void {
  const groups = new Set(decisions.flatMap((each) => (holdsEverywhere(each) ? [groupName(each.group, locale)] : [])))
  if (file !== undefined && groups.size > 0) complain(texts(locale).holdsEverywhere(file, [...groups]))
}

async function textOf(file: string, isNew: boolean): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    if (isMissing && isNew) return decisionsFile(nothingDecided)
    throw new OperationError(isMissing ? 'file-not-found' : 'file-not-readable', { file }, { cause })
  }
}

/** Throws OperationError 'write-refused'. */
export async function keepDecisions(file: string, kept: HandedOn): Promise<void> {
  try {
    await writeFile(file, decisionsFile(kept))
  } catch (cause) {
    throw new OperationError('write-refused', { file, detail: (cause as Error).message }, { cause })
  }
}

/** Whether any of them asks for the bytes of the files. */
export const asksForMarks = (kept: readonly KeptDecision[]): boolean => kept.some(({ files }) => files !== null)

/** The answer with what was decided about its findings; the file is read for its mark only where a decision asks for one. */
export const decidedAnswer = async (answer: FileAnswer, kept: readonly KeptDecision[], locale: Locale): Promise<FileAnswer> =>
  decided(answer, { kept, mark: asksForMarks(kept) ? await markOf(answer.file) : null, locale })

/** The answer with all that was decided: doubts that were settled first, since findings follow from them. */
export const heeded = async (answer: FileAnswer, { decisions, settlements }: HandedOn, judging: Judging): Promise<FileAnswer> =>
  decidedAnswer(await settled(answer, settlements, judging), decisions, judging.locale)
