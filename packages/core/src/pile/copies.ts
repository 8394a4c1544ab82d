// Texts that stand, nearly word for word, on forms of different projects or years; whose they probably are; and what everybody writes, which is no copy.
import { marks } from './marks.ts'
import type { Digest, FormAt } from './digest.ts'
import { likeness, SKETCH_SIZE, type TextSketch } from './text-sketch.ts'

interface CopiedText {
  readonly at: FormAt
  /** JSON Pointer to the text. */
  readonly text: string
}

/** Why a text is taken for one form's own: that form is of an earlier year, the text uses its project's words, or it stands there at greater length. */
export type OwnershipSign = 'older' | 'own-words' | 'fuller'

export interface Copy {
  readonly id: string
  /** `projects`: between different projects · `years`: one project's text carried on from year to year. */
  readonly between: 'projects' | 'years'
  readonly bodies: number
  readonly opening: string
  /** Two or more, each of another form, in the order of the pile. */
  readonly texts: readonly CopiedText[]
  /** Index into `texts` of the one whose text it probably is; null where nothing tells. */
  readonly owner: number | null
  readonly signs: readonly OwnershipSign[]
}

/**
 * From this share of common pieces on a text is a copy. In a long one a sentence changed here and there stays above it, two reports on like projects far
 * below; a short one is often an office's usual sentence with figures of its own (0.5 to 0.8 in common), so it must be the same but for a slip.
 */
const copyFrom = (one: TextSketch, other: TextSketch): number => (Math.min(one.length, other.length) < LONG ? 0.9 : 0.7)
const LONG = 120
/** Numbers in a band: texts that share 0.7 of their pieces meet in one of ten bands of four 94 times in 100, those that share 0.3 only 8 times. */
const BAND = 4
/** Texts kept for comparison under one key; more of them are each other's like, or chance. */
const KEPT = 4

/** A text on more forms than this, of more than one body, is what everybody writes. */
const commonFrom = (forms: number): number => Math.max(8, Math.ceil(forms * 0.003))

interface Standing {
  readonly form: number
  readonly text: TextSketch
}

/** In time proportional to the number of texts. `digests` in the order of the pile. */
export function copiesIn(digests: readonly Digest[]): readonly Copy[] {
  const standing = digests.flatMap(({ texts }, form) => texts.map((text): Standing => ({ form, text })))
  const roots = alikeIn(standing)
  const clusters = new Map<number, Standing[]>()
  for (const [index, each] of standing.entries()) {
    const root = rootOf(roots, index)
    const cluster = clusters.get(root)
    if (cluster === undefined) clusters.set(root, [each])
    else cluster.push(each)
  }
  const common = commonFrom(digests.length)
  return [...clusters.values()].flatMap((cluster) => (cluster.length === 1 ? [] : copyOf(cluster, digests, common)))
}

/** Texts that are alike get one root: candidates by bands of their sketches, confirmed by the whole sketch. */
function alikeIn(standing: readonly Standing[]): Int32Array {
  const roots = Int32Array.from(standing, (_, index) => index)
  for (let band = 0; band < SKETCH_SIZE; band += BAND) {
    const kept = new Map<string, number[]>()
    for (const [index, { text }] of standing.entries()) {
      const key = text.sketch.slice(band, band + BAND)
      const others = kept.get(key)
      if (others === undefined) {
        kept.set(key, [index])
        continue
      }
      const like = others.find((other) => isLike(roots, index, other) || isCopy(text, standing[other]!.text))
      if (like !== undefined) roots[rootOf(roots, index)] = rootOf(roots, like)
      else if (others.length < KEPT) others.push(index)
    }
  }
  return roots
}

const isCopy = (one: TextSketch, other: TextSketch): boolean => likeness(one.sketch, other.sketch) >= copyFrom(one, other)

const isLike = (roots: Int32Array, one: number, other: number): boolean => rootOf(roots, one) === rootOf(roots, other)

function rootOf(roots: Int32Array, index: number): number {
  let at = index
  while (roots[at] !== at) {
    roots[at] = roots[roots[at]!]!
    at = roots[at]!
  }
  return at
}

function copyOf(cluster: readonly Standing[], digests: readonly Digest[], common: number): readonly Copy[] {
  const forms = new Map<number, TextSketch>()
  for (const { form, text } of cluster) if (!forms.has(form)) forms.set(form, text)
  const found = [...forms].map(([form, text]) => ({ of: digests[form]!, text }))
  const bodies = new Set(found.map(({ of }) => of.body)).size
  if (found.length < 2 || (bodies > 1 && found.length > common) || isOneForm(found)) return []
  const projects = new Set(found.map(({ of }) => `${of.body} ${of.project}`)).size
  const { owner, signs } = ownerOf(found)
  const texts = found.map(({ of, text }) => ({ at: of.at, text: text.at }))
  const first = texts[0]!
  return [
    {
      id: marks(`${first.at.file} ${first.at.form} ${first.text}`),
      between: projects === 1 ? 'years' : 'projects',
      bodies,
      opening: found[0]!.text.opening,
      texts,
      owner,
      signs,
    },
  ]
}

type Found = { readonly of: Digest; readonly text: TextSketch }

/** The same form handed in twice copies nothing; it is told as a duplicate. */
function isOneForm(found: readonly Found[]): boolean {
  const [first, ...rest] = found
  return rest.every(
    ({ of }) =>
      (of.content !== null && of.content === first!.of.content) ||
      (of.project !== null && of.project === first!.of.project && of.body === first!.of.body && of.year === first!.of.year),
  )
}

const worth: Readonly<Record<OwnershipSign, number>> = { older: 2, 'own-words': 2, fuller: 1 }

/** The one for which most speaks, where it is one alone. */
function ownerOf(found: readonly Found[]): { readonly owner: number | null; readonly signs: readonly OwnershipSign[] } {
  const signs = found.map((): OwnershipSign[] => [])
  const give = (sign: OwnershipSign, of: number | null) => of !== null && signs[of]!.push(sign)
  if (found.every(({ of }) => of.year !== null))
    give(
      'older',
      soleHighest(
        found.map(({ of }) => -of.year!),
        1,
      ),
    )
  give(
    'own-words',
    soleHighest(
      found.map(({ text }) => text.own ?? 0),
      25,
    ),
  )
  give(
    'fuller',
    soleHighest(
      found.map(({ text }) => text.length),
      Math.max(...found.map(({ text }) => text.length)) * 0.05,
    ),
  )
  const sums = signs.map((list) => list.reduce((points, sign) => points + worth[sign], 0))
  const owner = soleHighest(sums, 1)
  return owner === null ? { owner, signs: [] } : { owner, signs: signs[owner]! }
}

/** The index of the highest value, where it is higher than every other by `by`. */
function soleHighest(values: readonly number[], by: number): number | null {
  const highest = Math.max(...values)
  const near = values.filter((value) => value > highest - by)
  return near.length === 1 ? values.indexOf(highest) : null
}
