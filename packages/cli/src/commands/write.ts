// `jizheng write`: a form, read from a document or given as JSON, as the official table.
import { writeFile } from 'node:fs/promises'
import { explainError, type Form, type Locale, OperationError, valueName } from '@jizheng/core'
import { type Omission, omittedByStandard } from '@jizheng/documents'
import { readForms, writeForm, type WrittenFormat } from '@jizheng/documents/node'
import { parseArguments, UsageError } from '../arguments.ts'
import { chooseForm } from '../choose-form.ts'
import { texts } from '../texts.ts'
import { complain, say } from '../terminal.ts'

export async function write(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, 'write')
  const says = texts(args.locale)
  const file = args.words[0]
  if (file === undefined || args.words.length > 1) throw new UsageError(says.needsOneFile)
  if (args.out === undefined) throw new UsageError(says.writeNeedsOut)
  const format = formatOf(args.out)
  if (format === null) throw new UsageError(says.writeUnknownFormat(args.out))
  try {
    const form = chooseForm(await readForms(file), args.form, says)
    const omitted = new Set(omittedByStandard(form).map((each) => omission(form, each, args.locale)))
    if (omitted.size > 0) complain(`${says.writeOmits(omitted.size)}\n${[...omitted].map((each) => `  ${each}\n`).join('')}`)
    await writeFile(args.out, await writeForm(form, format))
    say(says.written(args.out))
    return 0
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    const { message, hint } = explainError(error.code, { file, ...error.params }, args.locale)
    complain(`${message}\n${says.fix}${says.colon}${hint}\n`)
    return 3
  }
}

const omission = (form: Form, { at, text }: Omission, locale: Locale): string =>
  at.startsWith('/doubts/') ? texts(locale).writeOmitsDoubt(valueName(form, text, locale)) : texts(locale).writeOmitsRow(text)

const formatOf = (name: string): WrittenFormat | null => (/\.(docx|xlsx|pdf)$/.exec(name)?.[1] as WrittenFormat | undefined) ?? null
