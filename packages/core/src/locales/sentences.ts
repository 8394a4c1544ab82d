// A sentence with placeholders, its variants, and the advice that goes with it.

export interface Sentences {
  readonly says: string
  /** Variants by a param: "kind=blank" where it has that value ("kind=" where it is blank or absent), "page" where it is filled. The first that fits wins. */
  readonly cases?: Readonly<Record<string, string>>
  readonly fix: string
}

type Params = Readonly<Record<string, string>>

/** What is said, chosen among the variants and filled. A placeholder without a param stays empty. */
export function filled(
  sentences: Sentences,
  params: Params,
  words: Readonly<Record<string, Params>>,
  between: string,
): { says: string; fix: string } {
  const fill = (template: string): string =>
    template.replaceAll(placeholder, (_, name: string) => word(params[name] ?? '', words[name], between))
  return { says: fill(chosen(sentences, params)), fix: fill(sentences.fix) }
}

const placeholder = /\{(\w+)\}/g
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
