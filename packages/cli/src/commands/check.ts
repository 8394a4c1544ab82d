// `jizheng check`: what the rules permit for every line and what a careful auditor would object to.
import { writeFile } from 'node:fs/promises'
import { explainError, inOneLine } from '@jizheng/core'
import type { FileAnswer, JudgedForm } from '@jizheng/documents'
import { answerFiles } from '../answer-files.ts'
import { type Arguments, parseArguments } from '../arguments.ts'
import { rulesFor } from '../rules-for.ts'
import { verdict } from '../text/verdict.ts'
import { texts } from '../texts.ts'
import { complain, say } from '../terminal.ts'

export async function check(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, 'check')
  const rules = await rulesFor(args.rules, args.locale)
  const answers: FileAnswer[] = []
  const isKept = [args.html, args.xlsx, args.csv].some((name) => name !== undefined)
  const status = await answerFiles(args, {
    rules,
    print: (form, says) => verdict(form as JudgedForm, says, args.all),
    ...(isKept ? { keep: (answer) => answers.push(answer) } : {}),
  })
  if (!isKept) return status
  return (await writeLists(args, answers)) ? status : 3
}

/** What is made of all answers together. False where something could not be written; the rest is written all the same. */
async function writeLists(args: Arguments, answers: readonly FileAnswer[]): Promise<boolean> {
  const { findingsCsv, findingsXlsx, reportPage } = await import('@jizheng/documents')
  const says = texts(args.locale)
  const written = async (name: string | undefined, content: () => string | Promise<Uint8Array>, told: (name: string) => string) => {
    if (name === undefined) return true
    const made = await content()
    try {
      await writeFile(name, made)
    } catch (error) {
      complain(`${inOneLine(explainError('write-refused', { file: name, detail: (error as Error).message }, args.locale))}\n`)
      return false
    }
    if (!args.json) say(told(name))
    return true
  }
  const done = [
    await written(args.html, () => reportPage(answers, args.locale), says.reportWritten),
    await written(args.xlsx, () => findingsXlsx(answers, args.locale), says.listWritten),
    await written(args.csv, () => findingsCsv(answers, args.locale), says.listWritten),
  ]
  return !done.includes(false)
}
