// How often and of how many: 每月1次 beside 12次, 每村1个 beside 35个. A figure per something and a figure of the whole are two readings of one fact.
import { Decimal } from '../decimal.ts'
import { normalise } from './normalise.ts'

/** How many of each there are in a year. */
const periods: readonly (readonly [RegExp, string])[] = [
  [/(?:每|逐|平均)个?月|月均|月[^，。；,;\d]{0,4}均|[/／]月/u, '12'],
  [/(?:每|逐)个?季度?|季均|[/／]季/u, '4'],
  [/每半年|每个?学期|[/／]学期/u, '2'],
  [/(?:每|逐)个?(?:周|星期)|周均|[/／]周/u, '52'],
  [/(?:每|逐)个?(?:日|天)|日均|[/／][日天]/u, '365'],
  [/(?:每|逐)个?旬/u, '36'],
  [/每年|年均|全年|年内|年度|[/／]年/u, '1'],
]
const perHead =
  /(?:每|各|单)(?:个|名|位)?(?:人|户|村|镇|乡|县|区|市|校|班|社区|家|所|场|期|批|次|处|点|座|亩|公里|吨|台|辆|件|站|院|馆|栋|小区|企业|单位|机构|基地|学员|学生|老人)/u
const shares = /每|各|均|[/／]|分别/u

export interface Figure {
  readonly text: string
  readonly value: Decimal
}

/** Figures of target and actual brought to one reading; `unclear` where only one of them is per something and either reading may be meant. */
export function alike(target: Figure, actual: Figure): { readonly actual: Decimal; readonly unclear: boolean } {
  const wanted = timesAYear(clauseOf(target))
  const found = timesAYear(clauseOf(actual))
  const plain = { actual: actual.value, unclear: false }
  if (wanted === found) return perHead.test(target.text) && !shares.test(actual.text) ? { ...plain, unclear: true } : plain
  if (found !== null) return { actual: actual.value.times(found).over(wanted ?? 1), unclear: false }
  if (wanted === null || wanted === '1') return plain
  const spread = actual.value.over(wanted)
  return spread.atLeast(target.value) ? { actual: spread, unclear: false } : { ...plain, unclear: true }
}

function timesAYear(text: string): string | null {
  if (!/[每逐均/／年]/u.test(text)) return null
  return periods.find(([words]) => words.test(text))?.[1] ?? null
}

/** The clause that holds the figure, and what follows it up to the next figure: "每月1次", "1次/月". */
function clauseOf({ text, value }: Figure): string {
  const plain = normalise(text)
  if (!/[,，。;；、(]/u.test(plain)) return plain
  const digits = value.toString()
  return plain.split(/[,，。;；、(]/u).find((clause) => clause.includes(digits)) ?? plain
}
