// The tokens of a style sheet (CSS Syntax 3, by css-tree's tokeniser), and the text of a run of them without comments and escapes.
import { tokenize } from 'css-tree/tokenizer'
import { ident } from 'css-tree/utils'

/** Numbers of the token types, as css-tree counts them. */
export const type = {
  end: 0,
  ident: 1,
  function: 2,
  atKeyword: 3,
  string: 5,
  whiteSpace: 13,
  cdo: 14,
  cdc: 15,
  colon: 16,
  semicolon: 17,
  openSquare: 19,
  closeSquare: 20,
  openRound: 21,
  closeRound: 22,
  openCurly: 23,
  closeCurly: 24,
  comment: 25,
} as const

export interface Tokens {
  readonly source: string
  readonly types: readonly number[]
  /** Where each token begins, and after the last the end of the source. */
  readonly starts: readonly number[]
}

export function tokensOf(source: string): Tokens {
  const types: number[] = []
  const starts: number[] = []
  tokenize(source, (kind, start) => {
    types.push(kind)
    starts.push(start)
  })
  starts.push(source.length)
  return { source, types, starts }
}

/** The tokens from one to before another as written, comments become a blank, escapes outside of strings the character that they stand for. */
export function textOf(tokens: Tokens, from: number, to: number): string {
  const plain = tokens.source.slice(tokens.starts[from], tokens.starts[to])
  if (!plain.includes('\\') && !plain.includes('/*')) return plain.trim()
  let text = ''
  for (let at = from; at < to; at++) {
    const written = tokens.source.slice(tokens.starts[at], tokens.starts[at + 1])
    text += tokens.types[at] === type.comment ? ' ' : tokens.types[at] === type.string ? written : ident.decode(written)
  }
  return text.trim()
}

/** As textOf, escapes kept: a selector's are its parser's business. */
export function selectorText(tokens: Tokens, from: number, to: number): string {
  const plain = tokens.source.slice(tokens.starts[from], tokens.starts[to])
  if (!plain.includes('/*')) return plain.trim()
  let text = ''
  for (let at = from; at < to; at++)
    if (tokens.types[at] !== type.comment) text += tokens.source.slice(tokens.starts[at], tokens.starts[at + 1])
  return text.trim()
}

/** The index of the token that closes the bracket, function or block opened at `at`; the end where none does. */
export function closing({ types }: Tokens, at: number): number {
  let depth = 0
  for (let index = at; index < types.length; index++) {
    const kind = types[index]!
    if (kind === type.function || kind === type.openRound || kind === type.openSquare || kind === type.openCurly) depth++
    else if (kind === type.closeRound || kind === type.closeSquare || kind === type.closeCurly) {
      depth--
      if (depth <= 0) return index
    }
  }
  return types.length
}
