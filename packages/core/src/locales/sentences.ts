// A sentence with placeholders, its variants, and the advice that goes with it; what is said of a finding, in two tones.
import { betweenTexts } from '../finding.ts'

export interface Sentences {
  readonly says: string
  /** Variants by a param: "kind=blank" where it has that value ("kind=" where it is blank or absent), "page" where it is filled. The first that fits wins. */
  readonly cases?: Readonly<Record<string, string>>
  readonly fix: string
}

/**
 * `filler`: for the one who fills the form in: what a reviewer will ask, and how to be ahead of it.
 * `reviewer`: for the reviewer and for letters to a unit: what is wrong, under which rule, and what the unit is asked to do; no coaching.
 */
export type Tone = 'filler' | 'reviewer'
export const tones: readonly Tone[] = ['filler', 'reviewer']

type InBothTones = Readonly<Record<Tone, string>>

export interface FindingSentences {
  /** What is wrong and where: the same to everyone. */
  readonly fact: string
  /** Variants as those of `Sentences`; one that needs another reason brings it. */
  readonly cases?: Readonly<Record<string, string | { readonly fact: string; readonly why: InBothTones }>>
  /** Why it matters; blank where the fact says it. */
  readonly why: InBothTones
  readonly fix: InBothTones
}

type Params = Readonly<Record<string, string>>

/** The sentences about a finding as one tone says them. */
export function toned({ fact, cases = {}, why, fix }: FindingSentences, tone: Tone, between: string): Sentences {
  const joined = (what: string, reason: InBothTones): string => (reason[tone] === '' ? what : `${what}${between}${reason[tone]}`)
  const variants = Object.entries(cases).map(
    ([condition, variant]) => [condition, typeof variant === 'string' ? joined(variant, why) : joined(variant.fact, variant.why)] as const,
  )
  return { says: joined(fact, why), cases: Object.fromEntries(variants), fix: fix[tone] }
}

/** What is said, chosen among the variants and filled. A placeholder without a param stays empty. */
export function filled(
  sentences: Sentences,
  params: Params,
  words: Readonly<Record<string, Params>>,
  between: string,
): { says: string; fix: string } {
  const fill = (template: string): string =>
    template.replaceAll(placeholder, (_, open: string, name: string, close: string) =>
      (params[name] ?? '')
        .split(betweenTexts)
        .map((text) => `${open}${word(text, words[name], between)}${close}`)
        .join(between),
    )
  return { says: fill(chosen(sentences, params)), fix: fill(sentences.fix) }
}

/** With the quotes around it: of several texts each has its own. */
const placeholder = /([“"]?)\{(\w+)\}([”"]?)/g
const endColon = /[:：]\s*$/
const lineBreaks = /(?<!\s)\s*\n\s*/g

function chosen({ says, cases }: Sentences, params: Params): string {
  if (cases === undefined) return says
  for (const [condition, variant] of Object.entries(cases)) {
    const [name = '', value] = condition.split('=')
    const given = params[name] ?? ''
    if (value === undefined ? given !== '' : given === value) return variant
  }
  return says
}

/** Params that name things by key ("quantity timeliness") become words; texts from the form lose their line breaks. */
function word(value: string, words: Params | undefined, between: string): string {
  if (words === undefined) return value.replaceAll(lineBreaks, ' ').replace(endColon, '')
  return value
    .split(' ')
    .map((key) => words[key] ?? key)
    .join(between)
}
