// What a project of some sector is: who runs it, what it wants, and the indicators it may be measured by; written as short lines of text.

export type Group = 'quantity' | 'quality' | 'timeliness' | 'cost' | 'economic' | 'social' | 'ecological' | 'sustained' | 'satisfaction'

/** A row before any figure is drawn. */
export type Measure =
  | {
      readonly kind: 'number'
      readonly name: string
      readonly sign: '≥' | '≤' | '='
      /** Lowest and highest target; `decimals` of both and of what is drawn. */
      readonly low: number
      readonly high: number
      readonly decimals: number
      readonly unit: string
    }
  | { readonly kind: 'date'; readonly name: string }
  /** A target in words, what is written where it is reached, and where it is reached in part. */
  | { readonly kind: 'words'; readonly name: string; readonly target: string; readonly reached: string; readonly partly: string }

export interface Project {
  readonly names: readonly string[]
  /** Behind the county's name: the bureau that supervises and a body that carries out. */
  readonly bureau: string
  readonly bodies: readonly string[]
  readonly purpose: string
  readonly effect: string
  /** Money a year in 万元, lowest and highest. */
  readonly money: readonly [number, number]
  readonly measures: Readonly<Record<Group, readonly Measure[]>>
}

type Written = Omit<Project, 'measures'> & Readonly<Partial<Record<Group, readonly string[]>>>

export function project(written: Written): Project {
  const of = (group: Group): readonly Measure[] => (written[group] ?? []).map(measure)
  return {
    names: written.names,
    bureau: written.bureau,
    bodies: written.bodies,
    purpose: written.purpose,
    effect: written.effect,
    money: written.money,
    measures: {
      quantity: of('quantity'),
      quality: of('quality'),
      timeliness: of('timeliness'),
      cost: of('cost'),
      economic: of('economic'),
      social: of('social'),
      ecological: of('ecological'),
      sustained: of('sustained'),
      satisfaction: of('satisfaction'),
    },
  }
}

/** "验收合格率 ≥95..100%", "完成时间 @", "管护机制 : 健全 / 已印发管护办法并明确责任人 / 办法已起草，责任人还在确定". */
function measure(line: string): Measure {
  const number = /^(.+?) ([≥≤=])(\d+(?:\.(\d+))?)(?:\.\.(\d+(?:\.\d+)?))?(\D.*)?$/u.exec(line)
  if (number) {
    const [, name, sign, low, decimals, high, unit] = number
    const target = { sign: sign as '≥' | '≤' | '=', low: Number(low), high: Number(high ?? low), decimals: decimals?.length ?? 0 }
    return { kind: 'number', name: name!, ...target, unit: unit ?? '' }
  }
  if (line.endsWith(' @')) return { kind: 'date', name: line.slice(0, -2) }
  const [name, words] = line.split(' : ')
  const [target, reached, partly] = (words ?? '').split(' / ')
  if (!name || !target || !reached || !partly) throw new RangeError(`no measure: ${line}`)
  return { kind: 'words', name, target, reached, partly }
}
