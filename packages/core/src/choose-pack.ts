// Which pack applies to a form, by region, year and kind.
import type { Kind } from './form.ts'
import { defaultPackId, findPack, packs } from './packs/all.ts'
import type { RulePack } from './rule-pack.ts'

export interface PackChoice {
  /** A GB/T 2260 code (six digits, or its leading pairs) or a name as in a title or a body: "四川省成都市郫都区财政局". */
  readonly region?: string | null
  readonly year?: number | null
  readonly kind?: Kind | null
  /** Who scores: the unit itself, or a reviewer. Target declarations are recognised by their kind. */
  readonly purpose?: 'self-evaluation' | 'review'
}

/**
 * The most specific built-in pack that is valid for the year and may be chosen without being named; the national default where none is.
 * Without a year, only packs that are not bound to one are chosen. A region that nobody recognises chooses nothing.
 */
export function choosePack(choice: PackChoice, among: readonly RulePack[] = packs): RulePack {
  const purpose = choice.kind === 'target-declaration' ? 'declaration' : (choice.purpose ?? 'self-evaluation')
  let best: RulePack | null = null
  let bestDepth = 0
  for (const pack of among) {
    if (pack.onlyByName || pack.purpose !== purpose || !coversYear(pack, choice.year ?? null)) continue
    const depth = depthIn(pack, choice.region ?? '')
    if (depth > bestDepth) {
      best = pack
      bestDepth = depth
    }
  }
  return best ?? among.find((pack) => pack.id === defaultPackId) ?? findPack(defaultPackId)!
}

function coversYear({ years }: RulePack, year: number | null): boolean {
  if (year === null) return years.from === null && years.to === null
  return (years.from === null || years.from <= year) && (years.to === null || year <= years.to)
}

/** How many levels of the pack's place the region shares with it: 0 where the region lies outside it. */
function depthIn(pack: RulePack, region: string): number {
  const code = pack.jurisdiction.code
  if (code === null || code === 'CN' || region === '') return 0
  if (/^\d{2,6}$/.test(region)) {
    const prefix = code.replace(/(00)+$/, '')
    return region.startsWith(prefix) ? prefix.length / 2 : 0
  }
  const levels = levelNames(pack.jurisdiction.name)
  const last = levels.at(-1)
  return last !== undefined && names(region, last) ? levels.length : 0
}

/** "四川省成都市郫都区" → 四川, 成都, 郫都. */
function levelNames(name: string): string[] {
  return name
    .replace(/(壮族|回族|维吾尔|特别)/g, '')
    .split(/自治区|省|市|区|县/)
    .filter((level) => level !== '')
}

/** A place is named by its rank (四川省), by itself, or, where it has an autonomous name, at the start (广西百色市); 河北路 and 上海大厦 name none. */
function names(text: string, place: string): boolean {
  if (text === place || new RegExp(`${place}(?:省|市|区|县|壮族|回族|维吾尔|自治区)`, 'u').test(text)) return true
  return /^(?:广西|宁夏|新疆|西藏|内蒙古)$/u.test(place) && new RegExp(`^${place}(?!路|街|道|大)`, 'u').test(text)
}
