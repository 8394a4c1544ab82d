// The verdict on one form as text: the totals at a glance, what matters most, and every line with what it may score.
import {
  balanceOf,
  countedFindings,
  Decimal,
  isDismissed,
  isLetStand,
  type LineScoring,
  pointsAtRisk,
  sourceList,
  type SourceList,
  sum,
  toldBalance,
  toldPoints,
  unclaimedPoints,
  type UncertainGroup,
  type Uncertainty,
  type UncertainValue,
} from '@jizheng/core'
import type { JudgedForm, PrintedFinding } from '@jizheng/documents'
import type { Texts } from '../texts.ts'
import { columns, wrap } from './columns.ts'
import { placeText } from './place-text.ts'
import { rulesLine } from './rules-line.ts'
import { sourceNotes } from './source-notes.ts'
import { where } from './where.ts'
import { styled } from '../terminal.ts'

const SHOWN = 3
const WIDTH = 100
const colours = { error: 'red', warning: 'yellow', notice: 'cyan' } as const

export function verdict(form: JudgedForm, says: Texts, all: boolean): string {
  const uncertain = says.uncertainty(form)
  const first =
    uncertain === null ? '' : paint(form.reliability === 'unreliable' ? 'red' : 'yellow', wrap(uncertain.reliability, WIDTH, ''))
  // The short form cites nothing: three findings are looked up with `explain`.
  const sources = all ? sourceList(countedFindings(form.findings).flatMap(({ source }) => source ?? [])) : null
  const told = findings(form, says, sources)
  const notes = sources === null ? '' : sourceNotes(sources, says)
  const settled = dim(says.settled(form) ?? '')
  const doubted = uncertainty(uncertain, says, all)
  const isUnreliable = form.reliability === 'unreliable'
  const ordered = isUnreliable ? [doubted, told, lines(form, says)] : [told, lines(form, says), doubted]
  return [heading(form, says), first, settled, totals(form, says), ...ordered, notes].filter((part) => part !== '').join('\n\n')
}

function heading(form: JudgedForm, says: Texts): string {
  const year = form.year === null ? '' : `（${form.year}）`
  const name = styled('bold', `${form.title ?? ''}${year}  ${form.projectName ?? form.implementer ?? ''}`.trim())
  const place = where(form, says)
  return place === null ? name : `${name}  ${dim(place)}`
}

function totals(form: JudgedForm, says: Texts): string {
  const { total } = form.scoring
  const parts = [total.stated === null ? says.noScore : `${says.stated} ${bold(total.stated)}`]
  // Without a range of the total, some scored lines could not be judged and stand in it as stated.
  const asStated = total.permitted === null ? says.asStated : ''
  if (total.nearest !== null) parts.push(`${says.nearest} ${bold(toldPoints(total.nearest))}${asStated}`)
  const risk = pointsAtRisk(form.scoring)
  const balance = balanceOf(form.scoring)
  const offset = balance?.gained.isPositive() === true && balance.lost.isPositive() ? says.offset(toldBalance(balance)) : ''
  if (risk !== null && (risk.isPositive() || offset !== ''))
    parts.push(paint('red', `${says.atRisk} ${risk.isPositive() ? `−${toldPoints(risk)}` : '0'}`) + offset)
  const unclaimed = unclaimedPoints(form)
  if (unclaimed.isPositive()) parts.push(paint('cyan', `${says.unclaimed} +${toldPoints(unclaimed)}`))
  if (total.grade !== null) parts.push(`${says.grade} ${total.grade}`)
  return `${rulesLine(form, says)}\n${parts.join('   ')}`
}

/** All with the numbers of their sources, or, without a list of those, the ones that matter most. */
function findings({ findings: all, reliability }: JudgedForm, says: Texts, sources: SourceList | null): string {
  const list = countedFindings(all)
  const dismissed = all.filter(isDismissed).map((finding) => dim(says.dismissed(finding.message, finding.decision?.why ?? '')))
  const nothing = {
    reliable: paint('green', says.nothingFound),
    partly: says.nothingElseFound,
    unreliable: paint('red', says.nothingJudged),
  }[reliability]
  if (list.length === 0) return [nothing, ...dismissed].join('\n')
  const shown = sources === null ? list.slice(0, SHOWN) : list
  const rest = list.slice(shown.length)
  const count = (severity: string) => rest.filter((f) => f.severity === severity).length
  const tail = rest.length === 0 ? [] : [dim(says.more(count('error'), count('warning'), count('notice')))]
  const head =
    reliability === 'unreliable' ? bold(says.ofCertain(list.length)) : sources === null ? bold(says.mostImportant(shown.length)) : ''
  return [head, ...shown.map((f, i) => one(f, i + 1, { sources, says })), ...tail, ...dismissed].filter((line) => line !== '').join('\n')
}

interface Telling {
  readonly sources: SourceList | null
  readonly says: Texts
}

function one(finding: PrintedFinding, index: number, { sources, says }: Telling): string {
  const cited = finding.source === null ? null : (sources?.numberOf(finding.source) ?? null)
  const place = placeText(finding.evidence, says)
  const tags = [
    finding.pointsAtStake === null
      ? null
      : finding.gains === true
        ? says.mayGain(toldPoints(finding.pointsAtStake))
        : says.atStake(toldPoints(finding.pointsAtStake)),
    place,
    finding.code,
    cited === null ? null : `[${cited}]`,
    finding.decision === undefined ? null : says.accepted(finding.decision.why),
  ].filter((tag) => tag !== null)
  const head = `${String(index).padStart(2)}. ${paint(colours[finding.severity], says.severity[finding.severity]!)} ${wrap(finding.message, WIDTH, '    ')}`
  return `${head}\n    ${dim(tags.join(' · '))}\n    ${says.fix}${says.colon}${wrap(finding.fix, WIDTH, '    ')}`
}

function lines(form: JudgedForm, says: Texts): string {
  const { execution, indicators, total } = form.scoring
  const row = (index: string, name: string, target: string | null, actual: string | null, line: LineScoring) => [
    index,
    name,
    target ?? '',
    actual ?? '',
    line.weight ?? '',
    line.stated ?? '',
    rangeText(line.permitted),
    line.suggested ?? '',
  ]
  const body = form.indicators.map((indicator, i) =>
    row(String(i + 1), indicator.name ?? '', indicator.target.text, indicator.actual.text, suggestedOf(indicators[i]!, i, form)),
  )
  const rows = [
    says.lineHeads,
    row('', says.execution, null, null, execution),
    ...body,
    row('', says.total, null, null, {
      weight: form.total.weight,
      stated: total.stated,
      permitted: total.permitted,
      suggested: total.nearest === null ? null : toldPoints(total.nearest),
      steps: [],
    }),
  ]
  const printed = columns(rows, ['right', 'left', 'left', 'left', 'right', 'right', 'right', 'right'], [4, 28, 16, 20, 7, 7, 13, 7])
  return [
    bold(says.lines),
    dim(printed[0]!),
    ...printed
      .slice(1)
      .map((line, i) => (i > 0 && isOutside(indicators[i - 1]) && !isLetStand(i - 1, form.findings) ? paint('red', line) : line)),
    ...otherSum(form, says),
  ].join('\n')
}

/** Nothing else is suggested for a line about whose points everything was dismissed. */
const suggestedOf = (line: LineScoring, row: number, { findings: all }: JudgedForm): LineScoring =>
  isLetStand(row, all) ? { ...line, suggested: line.stated } : line

/** Why the last column does not add up, where it does not: a reader adds up columns. */
function otherSum(form: JudgedForm, says: Texts): string[] {
  const { execution, indicators, total } = form.scoring
  const told = [execution, ...indicators.map((line, row) => suggestedOf(line, row, form))]
  const added = sum(told.flatMap(({ suggested }) => (suggested === null ? [] : [Decimal.of(suggested)])))
  return total.nearest === null || toldPoints(added) === toldPoints(total.nearest) ? [] : [dim(says.suggestedSum(toldPoints(added)))]
}

const rangeText = (range: LineScoring['permitted']): string =>
  range === null ? '' : range[0] === range[1] ? range[0] : `${range[0]}–${range[1]}`

function isOutside(line: LineScoring | undefined): boolean {
  if (line === undefined || line.stated === null || line.permitted === null) return false
  const stated = Decimal.of(line.stated)
  return stated.lessThan(line.permitted[0]) || stated.moreThan(line.permitted[1])
}

function uncertainty(uncertain: Uncertainty | null, says: Texts, isWhole: boolean): string {
  if (uncertain === null) return ''
  const { comesFirst, values, groups, unjudged } = uncertain
  const first = values[0]
  return [
    ...(comesFirst === null ? [] : [bold(comesFirst)]),
    paint('yellow', says.doubts(values.length)),
    ...shownOf(groups, isWhole).map((group) => groupLines(group, says)),
    ...(isWhole || values.length <= UNCERTAIN_SHOWN ? [] : [dim(`  ${says.andMore(values.length - UNCERTAIN_SHOWN)}`)]),
    ...(first === undefined ? [] : [dim(says.howToSettle(first.at, first.instead !== null))]),
    ...(unjudged.length === 0
      ? []
      : [paint('yellow', says.notJudged(unjudged.length)), ...upTo(unjudged, isWhole, says, unjudgedLine(says))]),
  ].join('\n')
}

/** So many doubted values, and so many things not judged, are told unless all is asked for. */
const UNCERTAIN_SHOWN = 10

function upTo<T>(all: readonly T[], isWhole: boolean, says: Texts, line: (one: T) => string): readonly string[] {
  const shown = isWhole ? all : all.slice(0, UNCERTAIN_SHOWN)
  return [...shown.map(line), ...(shown.length < all.length ? [dim(`  ${says.andMore(all.length - shown.length)}`)] : [])]
}

interface ShownGroup extends UncertainGroup {
  /** Values of it that are told, of all that it has. */
  readonly shown: UncertainGroup['values']
}

function shownOf(groups: readonly UncertainGroup[], isWhole: boolean): readonly ShownGroup[] {
  let left = isWhole ? Infinity : UNCERTAIN_SHOWN
  return groups.flatMap((group) => {
    const shown = group.values.slice(0, left)
    left -= shown.length
    return shown.length === 0 ? [] : [{ ...group, shown }]
  })
}

/** A reason that several values share is given once, above them. */
function groupLines({ because, values, shown }: ShownGroup, says: Texts): string {
  const place = (value: UncertainValue): string => `${value.where}${value.text === '' ? '' : `“${short(value.text)}”`} ${dim(value.at)}`
  if (values.length === 1) return `  ${place(values[0]!)}\n    ${wrap(because, WIDTH, '    ')}${says.stop}`
  return [`  ${wrap(`${because}${says.soManyPlaces(values.length)}`, WIDTH, '  ')}`, ...shown.map((value) => `    ${place(value)}`)].join(
    '\n',
  )
}

const unjudgedLine =
  (says: Texts) =>
  (each: Uncertainty['unjudged'][number]): string =>
    `  ${wrap(`${each.where}${says.colon}${each.name}（${says.waitsFor(each.doubts.join(says.between))}）`, WIDTH, '    ')}`

const LONGEST = 24
const short = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)

const paint = (colour: 'red' | 'yellow' | 'cyan' | 'green', text: string): string => styled(colour, text)
const bold = (text: string): string => (text === '' ? '' : styled('bold', text))
const dim = (text: string): string => styled('dim', text)
