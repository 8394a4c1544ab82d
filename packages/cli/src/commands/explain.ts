// `jizheng explain`: one line's steps in full, each with what it computed from what, under which rule, and how far that rule is confirmed.
import { statSync } from 'node:fs'
import type { Step } from '@jizheng/core'
import { explainError, OperationError, rulesOfForms, sourceList } from '@jizheng/core'
import { judgeByOwnRules, type JudgedForm } from '@jizheng/documents'
import { readForms, rulesInFile } from '@jizheng/documents/node'
import { type Arguments, parseArguments, UsageError } from '../arguments.ts'
import { chooseForm } from '../choose-form.ts'
import { rulesFor } from '../rules-for.ts'
import { rulesLine } from '../text/rules-line.ts'
import { sourceNotes } from '../text/source-notes.ts'
import { steps } from '../text/steps.ts'
import { type Texts, texts } from '../texts.ts'
import { complain, handOver, say } from '../terminal.ts'

interface Line {
  readonly at: string
  readonly name: string
  readonly steps: readonly Step[]
}

export async function explain(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, 'explain')
  const says = texts(args.locale)
  const file = args.words[0]
  if (file === undefined || args.words.length > 1) throw new UsageError(says.needsOneFile)
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new UsageError(says.fileNotFolder(file))
  const rulesOfAll = rulesOfForms(await rulesFor(args.rules, args.locale))
  try {
    const form = judgeByOwnRules(chooseForm(await readForms(file), args.form, says), await rulesInFile(file, rulesOfAll), args.locale)
    const chosen = chooseLines(linesOf(form, says), args, says)
    if (args.json) handOver(chosen)
    else {
      const sources = sourceList(chosen.flatMap((line) => line.steps.map(({ source }) => source)))
      const parts = [...chosen.map((line) => steps(form, line, sources, says)), sourceNotes(sources, says)]
      say(`${rulesLine(form, says)}\n\n${parts.filter((part) => part !== '').join('\n\n')}\n`)
    }
    return 0
  } catch (error) {
    if (!(error instanceof OperationError)) throw error
    const { message, hint } = explainError(error.code, { file, ...error.params }, args.locale)
    complain(`${message}\n${says.fix}${says.colon}${hint}\n`)
    return 3
  }
}

function linesOf(form: JudgedForm, says: Texts): readonly Line[] {
  const { execution, indicators, total } = form.scoring
  return [
    { at: 'execution', name: says.execution, steps: execution.steps },
    ...indicators.map((line, i) => ({ at: String(i + 1), name: form.indicators[i]!.name ?? '', steps: line.steps })),
    { at: 'total', name: says.total, steps: total.steps },
  ]
}

function chooseLines(lines: readonly Line[], args: Arguments, says: Texts): readonly Line[] {
  const { line } = args
  if (line === undefined) return lines
  const exact = lines.filter((each) => each.at === line)
  const chosen = exact.length > 0 ? exact : lines.filter((each) => each.name.includes(line))
  if (chosen.length === 0) throw new UsageError(says.noSuchLine(line))
  return chosen
}
