// A page that is a picture with a text layer that nobody sees: the layer is what some program read there, or what somebody wants to be read. What the
// picture says counts, and where the two differ neither is sure; where nothing reads the picture every figure of the layer is doubted.
import type { Concealed } from '@jizheng/core'
import type { PageContent } from './content.ts'
import { applyToBox, identity } from './geometry.ts'
import type { UnseenRun } from './seen-runs.ts'
import type { Run } from './text-state.ts'

/** A scanner may print a date or a page number over its picture. */
const lettersOfText = 30
/** Of the page, that its pictures cover together. */
const leastPictured = 0.5

export const lettersOf = (runs: readonly Run[]): number => runs.reduce((sum, run) => sum + run.text.replaceAll(/\s/g, '').length, 0)

/** It shows a picture instead of text. */
export const isPicture = ({ runs }: PageContent): boolean => lettersOf(runs) < lettersOfText

/** Texts under the picture of a page that shows no other text to speak of; none where no picture is there. */
export function textLayerOf(content: PageContent, lacksPictures: boolean): readonly Run[] {
  const layer = (content.unseen ?? []).filter(isOfLayer).map(({ run }) => run)
  const isPictured = lacksPictures || (content.pictured ?? 0) >= leastPictured
  return isPicture(content) && isPictured && lettersOf(layer) >= lettersOfText ? layer : []
}

const isOfLayer = ({ how }: UnseenRun): boolean => how === 'style-hidden' || how === 'under-picture'

/** The layer as the page's text, since nothing else tells what stands there. */
export const byLayer = (content: PageContent, layer: readonly Run[]): PageContent => ({
  ...content,
  runs: layer.map((run) => (/[\d一二三四五六七八九十百千万零〇]/u.test(run.text) ? { ...run, doubt: 'unseen-text-layer' } : run)),
  unseen: [],
})

export interface Compared {
  readonly content: PageContent
  readonly concealed: readonly Concealed[]
}

/** What was read from the picture; a figure that the layer has otherwise is doubted and told. */
export function againstLayer(seen: PageContent, layer: readonly Run[], page: number): Compared {
  const concealed: Concealed[] = []
  const lines = layer.toSorted((a, b) => middleOf(a) - middleOf(b))
  const runs = seen.runs.map((run): Run => {
    const [x0, y0, x1, y1] = applyToBox(seen.fromPicture ?? identity, run.box)
    const inside: Run[] = []
    for (let at = firstFrom(lines, y0); at < lines.length && middleOf(lines[at]!) <= y1; at++) {
      const { box } = lines[at]!
      const middle = (box[0] + box[2]) / 2
      if (middle > x0 && middle < x1) inside.push(lines[at]!)
    }
    const hidden = inside
      .toSorted((a, b) => a.box[0] - b.box[0])
      .map(({ text }) => text)
      .join('')
    // the layer's runs may be longer or shorter than the picture's lines: only what both have as a whole is compared
    if (hidden === '' || figuresIn(hidden) === figuresIn(run.text)) return run
    if (lettersIn(hidden) < 0.7 * lettersIn(run.text) || lettersIn(run.text) < 0.7 * lettersIn(hidden)) return run
    concealed.push({
      at: { page, box: [x0, y0, x1, y1] },
      text: `存${hidden.trim()}，显示${run.text.trim()}`,
      how: 'shown-differs-from-stored',
    })
    return { ...run, doubt: run.doubt ?? 'text-layer-differs', instead: hidden.trim() }
  })
  return { content: { ...seen, runs }, concealed }
}

const middleOf = ({ box }: Run): number => (box[1] + box[3]) / 2
const figuresIn = (text: string): string => text.normalize('NFKC').replaceAll(/\D/g, '')
const lettersIn = (text: string): number => text.replaceAll(/\s/g, '').length

function firstFrom(runs: readonly Run[], y: number): number {
  let [low, high] = [0, runs.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (middleOf(runs[middle]!) < y) low = middle + 1
    else high = middle
  }
  return low
}
