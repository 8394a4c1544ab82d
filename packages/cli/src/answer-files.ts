// Files in, answers out: as JSON lines or as text, in the order given, with a bar on long work. Shared by `read` and `check`.
import { countedFindings, type Form, type Rules } from '@jizheng/core'
import { type FileAnswer, type JudgedForm, saidTo } from '@jizheng/documents'
import { judgeFiles } from '@jizheng/documents/node'
import { type Arguments, UsageError } from './arguments.ts'
import { decidedAnswer, decisionsAt, keepDecisions, tellEverywhere } from './decisions.ts'
import { findFiles } from './find-files.ts'
import { progressOf } from './progress.ts'
import { settled, settlementsIn, withMade } from './settling.ts'
import { brief, briefHead } from './text/brief.ts'
import { type Texts, texts } from './texts.ts'
import { handOver, say, styled } from './terminal.ts'

export interface Answering {
  /** Null to read only. */
  readonly rules: Rules | null
  readonly print: (form: Form | JudgedForm, says: Texts) => string
  /** Called with each answer, for what is made of all of them at the end. */
  readonly keep?: (answer: FileAnswer) => void
}

/** More files than this are told in a row each, unless all is asked for. */
const TOLD_WHOLE = 5

/** Returns the exit status. */
export async function answerFiles(args: Arguments, { rules, print, keep }: Answering): Promise<number> {
  const says = texts(args.locale)
  if (args.words.length === 0) throw new UsageError(says.needsFile)
  const files = await findFiles(args.words)
  if (files.length === 0) throw new UsageError(says.noDocuments(args.words.join(' ')))
  if (files.includes('-') && files.length > 1) throw new UsageError(says.pipedAlone)
  if (args.settle.length > 0 && files.length > 1) throw new UsageError(says.settlesOneFile)
  const isBrief = rules !== null && !args.all && files.length > TOLD_WHOLE
  const bar = progressOf(files.length, says.progress)
  const seen = { forms: 0, failed: 0, errors: 0 }
  if (isBrief && !args.json) say(briefHead(says))
  const how = { rules, locale: args.locale, onProgress: bar.show, ...(args.threads === undefined ? {} : { threads: args.threads }) }
  const kept = await decisionsAt(args.decisions, args.locale, args.settle.length > 0)
  tellEverywhere(args.decisions, kept.decisions, args.locale)
  for await (const judged of judgeFiles(files, how)) {
    bar.clear()
    const made = await settlementsIn(judged, args)
    const certain = rules === null ? judged : await settled(judged, kept.settlements, { rules, locale: args.locale, made })
    if (made.length > 0 && args.decisions !== undefined) await keepDecisions(args.decisions, withMade(kept, made))
    const answer = said(await decidedAnswer(certain, kept.decisions, args.locale), args)
    count(answer, seen)
    keep?.(answer)
    if (args.json) handOver(answer)
    else say(isBrief ? brief(answer, says) : whole(answer, says, print))
  }
  bar.clear()
  if (!args.json && files.length > 1) say(`\n${says.summary(files.length, seen.forms, seen.failed)}${isBrief ? says.manyHint : ''}\n`)
  return seen.failed > 0 ? 3 : seen.errors > 0 ? 1 : 0
}

/** In the tone that was asked for. */
function said(answer: FileAnswer, { locale, tone }: Arguments): FileAnswer {
  if ('error' in answer || tone === 'filler') return answer
  return {
    ...answer,
    forms: answer.forms.map((form) => ('findings' in form ? { ...form, findings: saidTo(form.findings, locale, tone) } : form)),
  }
}

function count(answer: FileAnswer, seen: { forms: number; failed: number; errors: number }): void {
  if ('error' in answer) {
    seen.failed++
    return
  }
  seen.forms += answer.forms.length
  seen.errors += answer.forms
    .flatMap((form) => ('findings' in form ? countedFindings(form.findings) : []))
    .filter((finding) => finding.severity === 'error').length
}

function whole(answer: FileAnswer, says: Texts, print: Answering['print']): string {
  const name = styled('underline', answer.file)
  if ('error' in answer)
    return `${name}\n${styled('red', says.error)}${says.colon}${answer.error.message}\n${says.fix}${says.colon}${answer.error.hint}\n\n`
  const { forms } = answer
  return `${name}\n${forms.map((form, i) => (forms.length > 1 ? `${says.form(i + 1, forms.length)}\n` : '') + print(form, says)).join('\n\n')}\n\n`
}
