// A target with several figures (合格率≥95%，及时率≥98%): the row is met only where each of them is.
import { Decimal } from '../decimal.ts'
import type { Target } from '../form.ts'
import { normalise } from './normalise.ts'
import { numbersIn } from './number-in-text.ts'
import { converted } from './unit.ts'
import { standingsOf } from './words/standing.ts'

/** In any of the spellings that normalise() makes one. */
const twoSigns = /[≥≤<>=≧≦⩾⩽＜＞＝﹤﹥﹦].+[≥≤<>=≧≦⩾⩽＜＞＝﹤﹥﹦]/su
const signed = /[≥≤<>=](?=\d)/gu

/** True where target and actual hold equally many comparable figures and one of them misses its sign, or says itself that it was not reached. A range of one figure has none. */
export function missesOne(target: Target, actual: string): boolean {
  if (target.text === null || !twoSigns.test(target.text)) return false
  const wanted = normalise(target.text)
  const signs = [...wanted.matchAll(signed)]
  if (signs.length < 2) return false
  const asked = numbersIn(wanted)
  const told = normalise(actual)
  const found = numbersIn(told)
  if (asked.length !== signs.length || found.length !== asked.length) return false
  const standings = standingsOf(told, found, target)
  let missed = false
  for (const [index, each] of asked.entries()) {
    const own = found[index]!
    const value = converted(Decimal.of(own.value), own.unit, each.unit)
    if (value === null || signs[index]!.index + 1 !== each.start) return false
    const says = standings[index]!.says
    missed ||= (says === 'denied' || says === 'below' || says === 'near') && /[≥>=]/u.test(signs[index]![0])
    missed ||= !holds(signs[index]![0], value.compare(each.value))
  }
  return missed
}

function holds(sign: string, order: number): boolean {
  if (sign === '≥' || sign === '=') return order >= 0
  if (sign === '>') return order > 0
  return sign === '≤' ? order <= 0 : order < 0
}
