// Indicator rows as the contract states them: levels as printed, target and actual parsed, points as decimals.
import { type Indicator, parseActual, parsePoints, parseTarget, weightInLabel } from '@jizheng/core'
import type { Printed } from './grid.ts'
import type { IndicatorRow } from './indicator-row.ts'
import { oneLine } from './label-text.ts'
import type { Sources } from './sources.ts'

export function indicatorsOf(rows: readonly IndicatorRow[], sources: Sources): Indicator[] {
  const inNames = weightsInNames(rows)
  return rows.map((row, index) => {
    const at = `/indicators/${index}`
    const text = (key: string, printed: Printed | null): string | null => {
      sources.add(`${at}/${key}`, printed)
      return printed ? oneLine(printed.text) : null
    }
    const points = (key: string, printed: Printed | null): string | null => {
      const value = printed ? parsePoints(printed.text) : null
      if (value !== null) sources.add(`${at}/${key}`, printed)
      // something stands where points belong and cannot be read as points
      else if (printed && /\d/.test(printed.text)) sources.doubt(`${at}/${key}`, 'unreadable-points', oneLine(printed.text))
      return value
    }
    const name = text('name', row.name)
    const target = row.target
      ? parseTarget({
          text: row.target.text,
          sign: row.sign ? oneLine(row.sign.text) : null,
          unit: row.unit ? oneLine(row.unit.text) : null,
        })
      : { text: null, relation: null, value: null, unit: null }
    const actual = row.actual ? parseActual(row.actual.text, target) : { text: null, value: null }
    sources.add(`${at}/target`, row.target && target.text !== null ? { ...row.target, text: target.text } : null)
    sources.add(`${at}/actual`, row.actual)
    for (const { meaning, printed } of row.pictured ?? []) if (row[meaning] === null) sources.add(`${at}/${meaning}`, printed)
    if (row.target?.doubt && target.value !== null) sources.doubt(`${at}/target/value`, row.target.doubt)
    if (row.actual?.doubt && actual.value !== null) sources.doubt(`${at}/actual/value`, row.actual.doubt)
    return {
      dimension: row.process ? withoutWeight(text('dimension', row.dimension)) : text('dimension', row.dimension),
      group: text('group', row.group),
      name,
      target,
      actual,
      weight: points('weight', inNames ? weightInName(row) : row.weight),
      score: points('score', row.score),
      deviationReason: row.reason ? reason(row.reason, at, sources) : null,
    }
  })
}

function reason(printed: Printed, at: string, sources: Sources): string {
  sources.add(`${at}/deviationReason`, printed)
  return printed.text
}

/** Process rows have weights of their own; the points after their dimension ("项目管理13分") are no part of its name. */
const withoutWeight = (text: string | null): string | null => text?.replace(/(?<![\s\d.])\s*\d+(?:\.\d+)?\s*分\s*$/, '') ?? null

/** Without a weight column the names may carry the weights ("清扫面积（10分）"): then most scored rows do, and not one stray name. */
function weightsInNames(rows: readonly IndicatorRow[]): boolean {
  if (rows.some((row) => row.weight !== null)) return false
  const scored = rows.filter((row) => row.score !== null)
  const carrying = scored.filter((row) => weightInName(row) !== null).length
  return carrying >= 2 && carrying * 2 > scored.length
}

function weightInName({ name }: IndicatorRow): Printed | null {
  const weight = name === null ? null : (weightInLabel(oneLine(name.text))?.weight ?? null)
  return name === null || weight === null ? null : { ...name, text: weight }
}
