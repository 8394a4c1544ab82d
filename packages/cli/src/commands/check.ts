// `jizheng check`: what the rules permit for every line and what a careful auditor would object to.
import { writeFile } from 'node:fs/promises'
import type { FileAnswer, JudgedForm } from '@jizheng/documents'
import { parseArguments } from '../arguments.ts'
import { answerFiles } from '../answer-files.ts'
import { rulesFor } from '../rules-for.ts'
import { verdict } from '../text/verdict.ts'
import { texts } from '../texts.ts'

export async function check(words: readonly string[]): Promise<number> {
  const args = parseArguments(words)
  const chain = await rulesFor(args.rules, args.locale)
  const answers: FileAnswer[] = []
  const status = await answerFiles(
    args,
    chain,
    (form, says) => verdict(form as JudgedForm, says, args.all),
    args.html === undefined ? undefined : (answer) => answers.push(answer),
  )
  if (args.html !== undefined) {
    const { reportPage } = await import('@jizheng/documents')
    await writeFile(args.html, reportPage(answers, args.locale))
    if (!args.json) process.stdout.write(texts(args.locale).reportWritten(args.html))
  }
  return status
}
