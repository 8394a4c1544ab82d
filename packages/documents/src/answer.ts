// What the command, the page and the report say of one file (contract: the command).
import {
  type CheckContext,
  countedScoring,
  decisionFinder,
  decisionsOn,
  type Doubt,
  explainChoice,
  explainDoubt,
  explainFinding,
  type Finding,
  type Form,
  type HeadOfForm,
  judgeForm,
  type Judgement,
  type KeptDecision,
  type Locale,
  type ResolvedPack,
  type RulesOfForm,
  type Scoring,
  type Settlement,
  scoreForm,
  type Tone,
} from '@jizheng/core'
import type { FileError } from './refusal.ts'

export type PrintedFinding = Finding & { readonly message: string; readonly fix: string }
export type JudgedForm = Form &
  Omit<Judgement, 'findings'> & {
    readonly scoring: Scoring
    readonly findings: readonly PrintedFinding[]
    /** Doubts that a person settled by the original, where there were any. */
    readonly settled?: readonly Settlement[]
  }

export type FileAnswer =
  | { readonly file: string; readonly forms: readonly (Form | JudgedForm)[] }
  | { readonly file: string; readonly error: FileError }

/** A form with what the pack permits and what an auditor would object to, in the words of `locale`, said to the one who fills it in. */
export function judge(form: Form, pack: ResolvedPack, locale: Locale, context: CheckContext = {}): JudgedForm {
  const scoring = scoreForm(form, pack, locale)
  const { findings, ...beside } = judgeForm(form, scoring, pack, context)
  return { ...form, doubts: doubtsSaidIn(form, locale), scoring, findings: saidTo(findings, locale, 'filler'), ...beside }
}

/** The same by the rules that are chosen for the form; its scoring says which, and why. */
export function judgeByOwnRules(
  form: Form,
  rulesOf: (form: HeadOfForm) => RulesOfForm,
  locale: Locale,
  context: CheckContext = {},
): JudgedForm {
  const { pack, because } = rulesOf(form)
  const judged = judge(form, pack, locale, context)
  const { rules } = judged.scoring
  const chosen = { ...because, says: explainChoice(because, locale) }
  return { ...judged, scoring: { ...judged.scoring, rules: { ...rules, chosen } } }
}

/** The doubts of a form, each with its sentence in the words of `locale`. */
export const doubtsSaidIn = (form: Form, locale: Locale): Doubt[] =>
  form.doubts.map((doubt) => ({ ...doubt, says: explainDoubt(form, doubt, locale) }))

/** A judged form as it was read. */
export function withoutVerdict(form: Form | JudgedForm): Form {
  const { scoring: _, findings: __, notJudged: ___, reliability: ____, settled: _____, ...stated } = form as JudgedForm
  return stated
}

/** An answer with what was decided about its findings, and the totals that follow from it. `mark`: that of the file's bytes, null where they cannot be had; then only decisions about every file hold. */
export function decided(
  answer: FileAnswer,
  { kept, mark, locale }: { readonly kept: readonly KeptDecision[]; readonly mark: string | null; readonly locale: Locale },
): FileAnswer {
  if ('error' in answer || kept.length === 0) return answer
  const find = decisionFinder(decisionsOn(kept, [{ name: answer.file, mark, digests: [] }]))
  return {
    ...answer,
    forms: answer.forms.map((form, index) => {
      if (!('findings' in form)) return form
      const findings = form.findings.map(({ decision: before, ...finding }) => {
        const decision = find(finding.code, { file: answer.file, form: index + 1 }) ?? before
        return decision == null ? finding : { ...finding, decision: { verdict: decision.verdict, why: decision.why } }
      })
      return { ...form, findings, scoring: countedScoring(form.scoring, findings, locale) }
    }),
  }
}

/** Findings in the words for a reader: of another language, or of another tone than before. */
export const saidTo = (findings: readonly Finding[], locale: Locale, tone: Tone): readonly PrintedFinding[] =>
  findings.map((finding) => ({ ...finding, ...explainFinding(finding, locale, tone) }))
