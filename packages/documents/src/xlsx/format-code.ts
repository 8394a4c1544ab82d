// A spreadsheet's format code taken apart into sections and tokens.
import { Decimal } from '@jizheng/core'

export type Token =
  | { readonly type: 'literal'; readonly text: string }
  /** Placeholders, the point and commas, as written: "#,##0.00". */
  | { readonly type: 'digits'; readonly text: string }
  | { readonly type: 'percent' | 'exponent' | 'general' | 'text' }
  | { readonly type: 'date'; readonly text: string }

export interface Section {
  readonly condition: ((value: Decimal) => boolean) | null
  readonly tokens: readonly Token[]
}

const known = new Map<string, readonly Section[]>()
const pattern =
  /"([^"]*)"?|\\(.)|!(.)|_.|\*.|\[([^\]]*)\]|(General|G\/通用格式)|(AM\/PM|A\/P|上午\/下午)|(E[+-]0*)|([0#?.,]+)|(%)|(@)|(;)|(y+|m+|d+|h+|s+|a{3,4}|e+|b+)|(.)/gisu

/** At most four sections, each with the condition in its brackets where it has one. Colours, paddings and fills are dropped. */
export function tokensOf(code: string): readonly Section[] {
  const cached = known.get(code)
  if (cached !== undefined) return cached
  const sections: { condition: Section['condition']; tokens: Token[] }[] = [{ condition: null, tokens: [] }]
  for (const match of code.matchAll(pattern)) {
    const [, quoted, escaped, escapedByMark, bracket, general, noon, exponent, digits, percent, at, semicolon, date, other] = match
    const section = sections.at(-1)!
    if (semicolon !== undefined) sections.push({ condition: null, tokens: [] })
    else if (bracket !== undefined) readBracket(bracket, section)
    else if (general !== undefined) section.tokens.push({ type: 'general' })
    else if (exponent !== undefined) section.tokens.push({ type: 'exponent' })
    else if (digits !== undefined) section.tokens.push({ type: 'digits', text: digits })
    else if (percent !== undefined) section.tokens.push({ type: 'percent' })
    else if (at !== undefined) section.tokens.push({ type: 'text' })
    else if (date !== undefined || noon !== undefined) section.tokens.push({ type: 'date', text: (date ?? noon!).toLowerCase() })
    else {
      const text = quoted ?? escaped ?? escapedByMark ?? other
      if (text !== undefined) section.tokens.push({ type: 'literal', text })
    }
  }
  const made = sections.map((section) => ({
    condition: section.condition,
    tokens: section.tokens.some(isDate) ? asDate(section.tokens) : section.tokens,
  }))
  if (known.size < 1000) known.set(code, made)
  return made
}

const isDate = (token: Token): boolean => token.type === 'date'

/** In a date the digits are separators ("yyyy.mm.dd") or parts of a second ("ss.00"), which no form shows. */
const asDate = (tokens: readonly Token[]): Token[] =>
  tokens.map((token) => (token.type === 'digits' ? { type: 'literal', text: token.text.replaceAll(/\.?0+/g, '') } : token))

function readBracket(bracket: string, section: { condition: Section['condition']; tokens: Token[] }): void {
  const compared = /^(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)$/.exec(bracket.trim())
  if (compared !== null) section.condition = conditionOf(compared[1]!, Decimal.of(compared[2]!))
  else if (/^(h+|m+|s+)$/i.test(bracket)) section.tokens.push({ type: 'date', text: `[${bracket.toLowerCase()}]` })
  else if (bracket.startsWith('$')) {
    // "[$¥-804]" is a currency sign and a language, "[$-804]" a language alone.
    const sign = bracket.slice(1).split('-')[0]!
    if (sign !== '') section.tokens.push({ type: 'literal', text: sign })
  }
}

function conditionOf(sign: string, bound: Decimal): (value: Decimal) => boolean {
  return (value) => {
    const order = value.compare(bound)
    if (sign === '<>') return order !== 0
    return (order === 0 && sign.includes('=')) || (order < 0 && sign.startsWith('<')) || (order > 0 && sign.startsWith('>'))
  }
}
