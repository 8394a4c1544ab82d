// What the draw knows of a form: who handed it in, what it is, how much money, what it states, and what the rules already object to.
import { Decimal } from '../decimal.ts'
import type { Kind } from '../form.ts'

export interface SampleUnit {
  /** Stable and unique in the list: the draw hangs on it. */
  readonly id: string
  readonly body: string | null
  readonly region: string | null
  readonly kind: Kind
  /** The adjusted budget in 万元, as a decimal string. */
  readonly budget: string | null
  /** The stated total and what is at risk of it, in points. */
  readonly stated: string | null
  readonly atRisk: string | null
}

/** What the pile may be divided by, in the order in which it is told. */
export const strataTraits = ['risk', 'size', 'kind', 'region', 'body'] as const
export type StrataTrait = (typeof strataTraits)[number]

/** The upper ends of the bands: points at risk, budget in 万元. A unit belongs to the first band that holds it; the last is open. */
const BANDS = { risk: ['0', '2', '5'], size: ['100', '1000'] } as const

/** Which class of the trait the unit belongs to: a band ("risk 2" is over 0 up to 2, "over 5" the last), a kind, a name; "?" where the form does not say. */
export function traitOf(unit: SampleUnit, trait: StrataTrait): string {
  switch (trait) {
    case 'risk':
      return bandOf(unit.atRisk, BANDS.risk)
    case 'size':
      return bandOf(unit.budget, BANDS.size)
    case 'kind':
      return unit.kind
    case 'region':
      return unit.region ?? '?'
    case 'body':
      return bodyType(unit.body)
  }
}

/** Bands stand in their order, names in that of the code points, the unknown last. */
export function rankOf(value: string, trait: StrataTrait): string {
  const bands: readonly string[] = trait === 'risk' ? [...BANDS.risk, `>${BANDS.risk.at(-1)}`] : [...BANDS.size, `>${BANDS.size.at(-1)}`]
  if (value === '?') return '~'
  return trait === 'risk' || trait === 'size' ? String(bands.indexOf(value)) : value
}

function bandOf(value: string | null, ends: readonly string[]): string {
  const decimal = value === null ? null : Decimal.parse(value)
  if (decimal === null) return '?'
  return ends.find((end) => decimal.atMost(end)) ?? `>${ends.at(-1)}`
}

/** By the end of its name: what such bodies are is said nowhere on a form. */
const bodyTypes = [
  ['school', /(?:学校|中学|小学|幼儿园|职校|大学|学院|党校)$/],
  ['hospital', /(?:医院|卫生院|卫生服务中心|疾控中心|疾病预防控制中心|保健院)$/],
  ['town', /(?:镇|乡|街道|街道办事处|(?:镇|乡)人民政府|(?:镇|乡)政府)$/],
  ['authority', /(?:局|委|委员会|厅|部|署|政府|管委会|办公室|检察院|法院|人大|政协|联合会|总工会)(?:机关|本级|（本级）|\(本级\))?$/],
  ['company', /(?:公司|厂|集团)$/],
  ['institution', /(?:中心|站|所|院|馆|团|队|场|园|库|社|台|处)$/],
] as const

function bodyType(body: string | null): string {
  if (body === null) return '?'
  return bodyTypes.find(([, pattern]) => pattern.test(body))?.[0] ?? 'other'
}
