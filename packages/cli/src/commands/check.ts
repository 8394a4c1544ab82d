// `jizheng check`: what the rules permit for every line and what a careful auditor would object to.
import { writeFile } from 'node:fs/promises'
import type { FileAnswer, JudgedForm } from '@jizheng/documents'
import { answerFiles } from '../answer-files.ts'
import { parseArguments } from '../arguments.ts'
import { rulesFor } from '../rules-for.ts'
import { verdict } from '../text/verdict.ts'
import { texts } from '../texts.ts'

export async function check(words: readonly string[]): Promise<number> {
  const args = parseArguments(words)
  const rules = await rulesFor(args.rules, args.locale)
  const answers: FileAnswer[] = []
  const status = await answerFiles(args, {
    rules,
    print: (form, says) => verdict(form as JudgedForm, says, args.all),
    ...(args.html === undefined ? {} : { keep: (answer) => answers.push(answer) }),
  })
  if (args.html !== undefined) {
    const { reportPage } = await import('@jizheng/documents')
    await writeFile(args.html, reportPage(answers, args.locale))
    if (!args.json) process.stdout.write(texts(args.locale).reportWritten(args.html))
  }
  return status
}
