// A text's sketch: forty numbers from which it can be told, without the texts, what share of their pieces two texts have in common.
import type { Form } from '../form.ts'
import { normalise } from '../value/normalise.ts'
import { tellingPairs } from '../shared-words.ts'

export interface TextSketch {
  /** JSON Pointer to the text. */
  readonly at: string
  /** Characters without blanks and punctuation. */
  readonly length: number
  /** Per cent of the telling words of the project's name that stand in the text; null where the name has none. */
  readonly own: number | null
  /** How it begins, for a person to find it. */
  readonly opening: string
  /** One character for each of the forty numbers. */
  readonly sketch: string
}

/** Characters in a piece. Four of Chinese are two words; fewer are shared by everybody. */
const PIECE = 4
/** Shorter texts ("合同款按进度支付，尾款待验收后支付") are written alike by people who never met. */
const LEAST = 30
/** Copies show in the beginning of a text as well as in all of it. */
const MOST = 4000
export const SKETCH_SIZE = 40
const OPENING = 24
/** Fifteen bits from U+3400 on: plain characters, three bytes each in a file, none of them half of a pair. */
const FIRST_CHARACTER = 0x3400

/** Every longer text of the form that its author wrote: objectives, actual values, reasons. Notes are mostly the printed form's own. */
export function textsOf(form: Form): readonly TextSketch[] {
  const texts: (readonly [string, string | null])[] = [
    ['/objectives/expected', form.objectives.expected],
    ['/objectives/actual', form.objectives.actual],
    ...form.indicators.flatMap(({ actual, deviationReason }, row) => [
      [`/indicators/${row}/actual`, actual.text] as const,
      [`/indicators/${row}/deviationReason`, deviationReason] as const,
    ]),
  ]
  const name = tellingPairs(form.projectName ?? '')
  return texts.flatMap(([at, text]) => {
    const plain = text === null || text.length < LEAST ? '' : comparable(text)
    if (plain.length < LEAST) return []
    const own = name.length === 0 ? null : Math.round((100 * name.filter((pair) => plain.includes(pair)).length) / name.length)
    return [{ at, length: plain.length, own, opening: text!.trim().slice(0, OPENING).replaceAll(/\s+/g, ' '), sketch: sketchOf(plain) }]
  })
}

/** Letters and figures. The figures stay: who fills an office's usual sentence with figures of his own copies nothing. */
const comparable = (text: string): string => normalise(text.slice(0, MOST)).replaceAll(/[^\p{L}\p{N}]/gu, '')

/**
 * MinHash: of each of forty orders of all pieces, the piece that comes first. Two texts agree in one of them as often as the share of pieces that they have in common.
 * Source: A. Z. Broder, On the resemblance and containment of documents, 1997.
 */
function sketchOf(text: string): string {
  least.fill(0xffffffff)
  for (let at = 0; at + PIECE <= text.length; at += 1) {
    const piece = hashOf(text, at)
    for (let order = 0; order < SKETCH_SIZE; order += 1) {
      const turned = mixed(Math.imul(piece ^ salts[order]!, 0x9e3779b1))
      if (turned < least[order]!) least[order] = turned
    }
  }
  let sketch = ''
  for (const value of least) sketch += String.fromCharCode(FIRST_CHARACTER + (mixed(value) >>> 17))
  return sketch
}

const least = new Uint32Array(SKETCH_SIZE)
const salts = Uint32Array.from({ length: SKETCH_SIZE }, (_, order) => mixed(Math.imul(order + 1, 0x85ebca6b)))

function hashOf(text: string, at: number): number {
  let hash = 0x811c9dc5
  for (let index = at; index < at + PIECE; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  return hash
}

function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 16), 0x7feb352d)
  return (once ^ (once >>> 15)) >>> 0
}

/** The share of pieces that two texts have in common, as their sketches tell it: true to about 0.07. */
export function likeness(one: string, other: string): number {
  let same = 0
  for (let order = 0; order < SKETCH_SIZE; order += 1) if (one.charCodeAt(order) === other.charCodeAt(order)) same += 1
  return same / SKETCH_SIZE
}
