// What a pile keeps of one judged form: small enough that a hundred thousand fit into memory, enough to rank, group and compare them.
import { balanceOf } from '../at-risk.ts'
import { budgetTotalLine } from '../budget-line.ts'
import { type Excess, excessesOf } from '../counted-total.ts'
import { Decimal, max, sum, zero } from '../decimal.ts'
import { isDoubted } from '../doubt.ts'
import { doubtedCells } from '../explain-uncertainty.ts'
import type { Finding, FindingCode, Severity } from '../finding.ts'
import type { Form, Kind } from '../form.ts'
import type { Judgement } from '../judge-form.ts'
import type { Reliability } from '../reliability.ts'
import type { Scoring, TotalBasis } from '../scoring.ts'
import { pointsLost, severityRank } from '../what-matters.ts'
import { bodyOf, oddBodyOf, regionOf } from './body.ts'
import { contentOf } from './content.ts'
import { textsOf, type TextSketch } from './text-sketch.ts'

/** Raised when digests of before can no longer be compared with those of today; kept digests are then made anew. */
export const DIGEST_VERSION = 5

/** Which form: the file as it is named in the pile, and the number of the form in it, from 1. */
export interface FormAt {
  readonly file: string
  readonly form: number
}

/** All findings of one code on one form. */
export interface Found {
  readonly code: FindingCode
  /** The gravest. */
  readonly severity: Severity
  readonly count: number
  /** Points that would be lost by all of them (gained, for points-left), a decimal string; null where they bear none. */
  readonly points: string | null
  /** JSON Pointer to what the one with most points objects to. */
  readonly at: string
}

export interface Digest {
  readonly at: FormAt
  /** The document that the form was read from, where `at.file` holds forms that somebody read before. */
  readonly origin: string | null
  readonly kind: Kind
  readonly year: number | null
  readonly title: string | null
  readonly project: string | null
  /** The body that answers for the form: implementer, else performer, else supervisor, without a code number before its name. */
  readonly body: string | null
  /** The same as it is printed, where signs stand in it that nobody sees; else null. */
  readonly oddBody: string | null
  readonly supervisor: string | null
  readonly region: string | null
  /** The pack that judged it. */
  readonly rules: { readonly id: string; readonly digest: string }
  /** Points, as decimal strings. `weight` is that of the whole form. */
  readonly weight: string | null
  readonly stated: string | null
  readonly nearest: string | null
  /** From what the nearest total, what is at risk and the grade are made without what is dismissed: null and none where there is no such total. */
  readonly basis: TotalBasis | null
  readonly excesses: readonly Excess[]
  /** Points by which scores lie below their ranges and the stated total below its lines. */
  readonly gained: string
  /** In the order of the form's own findings: what matters most first. */
  readonly found: readonly Found[]
  /** Cells that the reader is not sure of, and the points of the lines that rest on one. */
  readonly doubts: number
  readonly reliability: Reliability
  /** Findings that rest on such values, and are told of no form. */
  readonly notJudged: number
  readonly doubtedPoints: string
  /** Adjusted budget and spending of the total line, as stated. */
  readonly adjusted: string | null
  readonly spent: string | null
  /** Characters of all that is stated: which of two like forms is the fuller. */
  readonly fullness: number
  /** The same for two forms that state the same rows, figures and texts; null where too little is stated to tell. */
  readonly content: string | null
  readonly texts: readonly TextSketch[]
}

type Judged = Form & Judgement & { readonly scoring: Scoring }

export function digestOf(form: Judged, at: FormAt, origin: string | null = null): Digest {
  const { scoring, findings } = form
  const total = budgetTotalLine(form.budget.lines)
  const { content, fullness } = contentOf(form)
  return {
    at,
    origin,
    kind: form.kind,
    year: form.year,
    title: form.title,
    project: form.projectName,
    body: bodyOf(form),
    oddBody: oddBodyOf(form),
    supervisor: form.supervisor,
    region: regionOf(form),
    rules: { id: scoring.rules.id, digest: scoring.rules.digest },
    weight: form.total.weight,
    stated: scoring.total.stated,
    nearest: scoring.total.nearest,
    basis: scoring.total.basis,
    excesses: scoring.total.basis === null ? [] : excessesOf(scoring, findings),
    gained: balanceOf(scoring)?.gained.toString() ?? '0',
    found: foundIn(findings),
    doubts: doubtedCells(form).length,
    reliability: form.reliability,
    notJudged: form.notJudged.length,
    doubtedPoints: doubtedPoints(form, scoring),
    adjusted: total?.adjusted ?? total?.original ?? null,
    spent: total?.spent ?? null,
    fullness,
    content,
    texts: textsOf(form),
  }
}

function foundIn(findings: readonly Finding[]): readonly Found[] {
  const byCode = Map.groupBy(findings, ({ code }) => code)
  return [...byCode].map(([code, all]) => {
    const points = sum(all.map((finding) => (code === 'points-left' ? (finding.pointsAtStake ?? zero) : pointsLost(finding))))
    const first = all[0]!
    const severity = all.reduce<Severity>(
      (gravest, each) => (severityRank[each.severity] < severityRank[gravest] ? each.severity : gravest),
      first.severity,
    )
    return { code, severity, count: all.length, points: points.isZero() ? null : points.toString(), at: first.at }
  })
}

const rowOf = /^\/indicators\/(\d+)\//

/** The stated points of every line with a doubted value, or those of the whole form where its total is doubted. */
function doubtedPoints({ doubts }: Form, { execution, indicators, total }: Scoring): string {
  if (doubts.length === 0) return '0'
  const rows = new Set(doubts.map(({ at }) => rowOf.exec(at)?.[1]).filter((row) => row !== undefined))
  const points = [...rows].map((row) => indicators[Number(row)]?.stated ?? '0')
  if (doubts.some(({ at }) => at.startsWith('/budget/'))) points.push(execution.stated ?? '0')
  const ofLines = sum(points.map((each) => Decimal.parse(each) ?? zero))
  return max(ofLines, isDoubted({ doubts }, '/total/score') ? (total.stated ?? '0') : '0').toString()
}
