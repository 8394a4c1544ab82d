// What the rules say of a draft. Blank template rows are left out for the judges and counted in again for the reader.
import { type Locale, stated } from '@jizheng/core'
import type { JudgedForm } from '@jizheng/documents'
import { deskReader } from '../reader/reader.ts'
import { askedRules } from '../rules/rules-of.ts'
import { comparedWith } from './compared.ts'
import type { Draft } from './draft.ts'
import { asReviewed } from './reviewed.ts'
import { settledIn } from './settled.ts'
import { isUntouched } from './untouched.ts'

/** Pointers, indexes and lines are those of the draft's filling; a blank row has a line without figures. */
export async function judged(draft: Draft, locale: Locale): Promise<JudgedForm> {
  const { form, rows } = stated(draft.filling)
  const reader = await deskReader()
  const said = await reader.judge(form, askedRules(draft.rules), locale, comparedWith(draft))
  const { findings, scoring } = await asReviewed({ findings: said.findings, scoring: said.scoring }, draft.id, locale)
  const answer = { ...form, ...said, findings, scoring, ...settledOf(draft) }
  const verdict = isUntouched(draft.filling.form) ? { ...answer, findings: [], notJudged: [] } : answer
  return rows.length === draft.filling.form.indicators.length ? verdict : withBlankRows(verdict, draft, rows)
}

/** What somebody settled of the doubts that the draft was read with. */
export function settledOf({ asRead, filling }: Draft): Pick<JudgedForm, 'settled'> {
  if (asRead === undefined) return {}
  const settled = [...settledIn(filling, asRead)].flatMap(([at, as]) => (as === null ? [] : [{ at, as }]))
  return settled.length === 0 ? {} : { settled }
}

function withBlankRows(verdict: JudgedForm, { filling }: Draft, rows: readonly number[]): JudgedForm {
  const own = (at: string) => at.replace(/^\/indicators\/(\d+)/, (_, row: string) => `/indicators/${rows[Number(row)]}`)
  const blank = { weight: null, stated: null, suggested: null, permitted: null, steps: [] }
  const lines = filling.form.indicators.map((_, row) => verdict.scoring.indicators[rows.indexOf(row)] ?? blank)
  return {
    ...verdict,
    ...filling.form,
    scoring: { ...verdict.scoring, indicators: lines },
    findings: verdict.findings.map((finding) => ({
      ...finding,
      indicator: finding.indicator === null ? null : rows[finding.indicator]!,
      at: own(finding.at),
      params:
        finding.params['cells'] === undefined
          ? finding.params
          : { ...finding.params, cells: finding.params['cells'].split(' ').map(own).join(' ') },
    })),
    notJudged: verdict.notJudged.map(({ code, at, doubts }) => ({ code, at: own(at), doubts: doubts.map(own) })),
  }
}
