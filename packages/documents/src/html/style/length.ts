// Lengths of style sheets in CSS pixels, calculations too (CSS Values 4).

export interface Basis {
  /** What 1em is. */
  readonly em: number
  readonly rem: number
  /** What 100% is. */
  readonly whole: number
}

const anyBasis: Basis = { em: 16, rem: 16, whole: 100 }

/** CSS pixels for one of a unit; those of the letters are as of most fonts, those of the window as of a desktop's. */
const fixed: Readonly<Record<string, number>> = {
  px: 1,
  pt: 4 / 3,
  pc: 16,
  in: 96,
  cm: 96 / 2.54,
  mm: 9.6 / 2.54,
  q: 2.4 / 2.54,
  vw: 12.8,
  vh: 7.2,
  vi: 12.8,
  vb: 7.2,
  vmin: 7.2,
  vmax: 12.8,
}

/** Null for what is no length; a plain number is one only where it is 0, or where `isPlain` takes all as pixels (as attributes do). */
export function lengthOf(text: string, basis: Basis = anyBasis): number | null {
  const plain = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)([a-z]+|%)?$/.exec(text)
  if (plain !== null) return measured(Number(plain[1]), plain[2] ?? '', basis)
  return /^(calc|min|max|clamp)\(/.test(text) && text.length < longest ? calculated(text, basis) : null
}

const longest = 400

function measured(value: number, unit: string, basis: Basis): number | null {
  if (unit === '') return value === 0 ? 0 : null
  if (unit === 'em' || unit === 'rem' || unit === '%')
    return unit === '%' ? (value / 100) * basis.whole : value * (unit === 'em' ? basis.em : basis.rem)
  if (unit === 'ex' || unit === 'ch') return (value * basis.em) / 2
  if (unit === 'ic' || unit === 'lh') return value * basis.em
  const pixels = fixed[/^[sld]v/.test(unit) ? unit.slice(1) : unit]
  return pixels === undefined ? null : value * pixels
}

/** Sums, products and brackets; within a calculation plain numbers are factors. */
function calculated(text: string, basis: Basis): number | null {
  const tokens = text.match(/(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?:[a-z]+|%)?|[a-z-]+\(|[()+*/,-]/g) ?? []
  let at = 0
  const list = (): number[] => {
    const values = [sum()]
    while (tokens[at] === ',') {
      at++
      values.push(sum())
    }
    at++
    return values
  }
  const one = (): number => {
    const token = tokens[at++] ?? ''
    if (token === '-') return -one()
    if (token === '+') return one()
    if (token === '(' || token === 'calc(') return list()[0]!
    if (token === 'min(') return Math.min(...list())
    if (token === 'max(') return Math.max(...list())
    if (token === 'clamp(') {
      const [least = Number.NaN, value = Number.NaN, most = Number.NaN] = list()
      return Math.max(least, Math.min(value, most))
    }
    const [, digits, unit = ''] = /^([\d.]+(?:e[+-]?\d+)?)([a-z]+|%)?$/.exec(token) ?? []
    if (digits === undefined) return Number.NaN
    return unit === '' ? Number(digits) : (measured(Number(digits), unit, basis) ?? Number.NaN)
  }
  const product = (): number => {
    let value = one()
    while (tokens[at] === '*' || tokens[at] === '/') value = tokens[at++] === '*' ? value * one() : value / one()
    return value
  }
  function sum(): number {
    let value = product()
    while (tokens[at] === '+' || tokens[at] === '-') value = tokens[at++] === '+' ? value + product() : value - product()
    return value
  }
  const value = sum()
  return Number.isFinite(value) ? value : null
}
