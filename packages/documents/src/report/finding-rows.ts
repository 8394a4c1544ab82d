// Findings as rows of a list, one each, before any format: where it is, what is wrong, what to do and on what ground.
import { type Form, type Locale, toldPoints, uncertaintyOf } from '@jizheng/core'
import type { FileAnswer, JudgedForm, PrintedFinding } from '../answer.ts'
import type { ListCell } from './list-sheet.ts'
import { type ReportTexts, reportTexts } from './report-texts.ts'

/** Heads in the order of the columns; a column is as wide as so many Chinese characters. */
export const listColumns = [
  ['file', 14],
  ['form', 5],
  ['project', 12],
  ['unit', 11],
  ['line', 5],
  ['indicator', 12],
  ['severity', 5],
  ['message', 27],
  ['stated', 11],
  ['fix', 23],
  ['atStake', 5],
  ['unclaimed', 5],
  ['source', 15],
  ['confirmation', 6],
  ['place', 9],
  ['decision', 5],
  ['why', 12],
  ['code', 12],
] as const satisfies readonly (readonly [keyof ReportTexts['listHeads'], number])[]

export type ListRow = Readonly<Record<(typeof listColumns)[number][0], ListCell>>

/** Answers of `check`; a file that could not be read is a row too. */
export function findingRows(answers: readonly FileAnswer[], locale: Locale): readonly ListRow[] {
  const says = reportTexts(locale)
  return answers.flatMap((answer) =>
    'error' in answer
      ? [
          {
            ...blank,
            file: answer.file,
            severity: says.cannotRead,
            code: answer.error.code,
            message: answer.error.message,
            fix: answer.error.hint,
          },
        ]
      : answer.forms.flatMap((form, i) =>
          'findings' in form
            ? [
                ...form.findings.map((finding) => rowOf(finding, form, { file: answer.file, form: i + 1 }, says)),
                ...unjudgedRows(form, { file: answer.file, form: i + 1 }, says, locale),
              ]
            : [],
        ),
  )
}

const blank = Object.fromEntries(listColumns.map(([column]) => [column, null])) as ListRow

interface Of {
  readonly file: string
  readonly form: number
}

function rowOf(finding: PrintedFinding, form: JudgedForm, of: Of, says: ReportTexts): ListRow {
  const { indicator, source, evidence, code } = finding
  const points = finding.pointsAtStake === null ? null : Number(toldPoints(finding.pointsAtStake))
  return {
    ...of,
    project: form.projectName,
    unit: form.implementer ?? form.performer ?? form.supervisor,
    line: indicator === null ? null : indicator + 1,
    indicator: indicator === null ? null : (form.indicators[indicator]?.name ?? null),
    severity: says.severity[finding.severity],
    code,
    message: finding.message,
    stated: statedAt(form, finding.at),
    fix: finding.fix,
    atStake: finding.gains === true ? null : points,
    unclaimed: finding.gains === true ? points : null,
    source: source === null ? null : says.cited(source),
    confirmation: source === null ? null : says.confirmation[source.confirmation],
    place: evidence === null ? null : says.place(evidence),
    decision: finding.decision === undefined ? null : says.decided(finding.decision.verdict),
    why: finding.decision?.why ?? null,
  }
}

/** What rests on values that were not read with certainty is listed too, as not judged: nobody should take its absence for a clean form. */
function unjudgedRows(form: JudgedForm, of: Of, says: ReportTexts, locale: Locale): readonly ListRow[] {
  const unjudged = uncertaintyOf(form, locale)?.unjudged ?? []
  return unjudged.map(({ at, name, where, doubts }, i): ListRow => {
    const indicator = /^\/indicators\/(\d+)/.exec(at)?.[1]
    return {
      ...blank,
      ...of,
      project: form.projectName,
      unit: form.implementer ?? form.performer ?? form.supervisor,
      line: indicator === undefined ? null : Number(indicator) + 1,
      indicator: indicator === undefined ? null : (form.indicators[Number(indicator)]?.name ?? null),
      severity: says.unjudged,
      code: form.notJudged[i]!.code,
      message: `${where}${says.colon}${name}（${doubts.join(says.between)}）`,
      stated: statedAt(form, at),
      fix: says.unjudgedFix,
    }
  })
}

/** What stands there as printed, else its value; nothing for a whole row or block. */
function statedAt(form: Form, at: string): string | null {
  const printed = form.sources[at]?.text
  if (printed !== undefined) return printed
  const value = at
    .split('/')
    .slice(1)
    .reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | null | undefined)?.[key], form)
  if (typeof value === 'string' || typeof value === 'number') return String(value)
  const text = (value as { readonly text?: unknown } | null | undefined)?.text
  return typeof text === 'string' ? text : null
}
