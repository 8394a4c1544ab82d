// Labels as they are compared: without width, white space, remarks, marks and weights; and which meaning of a vocabulary a label carries.
import type { Wording } from '../layouts/labels.ts'

/** Longer texts are never labels; it also bounds the work of the patterns. */
const longestLabel = 40

/** Full-width folded, circled numbers (marks of a formula, not digits) dropped, no white space. */
export function flat(text: string): string {
  return text
    .replace(/[①-⑳][=＝÷/／×*%％①-⑳]*/g, '')
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
}

const bareLabels = new Map<string, string>()

/** The words of a label: remarks in brackets, list numbers, stars, A/B/B÷A marks, a weight and the final colon taken off. */
export function bareLabel(text: string): string {
  if (text.length > longestLabel * 2) return flat(text)
  const known = bareLabels.get(text)
  if (known !== undefined) return known
  if (bareLabels.size > 5000) bareLabels.clear()
  const bare = strip(flat(text))
  bareLabels.set(text, bare)
  return bare
}

function strip(label: string): string {
  let bare = label
  for (let before = ''; before !== bare;) {
    before = bare
    bare = bare.replace(/[([【〔<《][^()[\]【】〔〕<>《》]*[)\]】〕>》]/g, '')
  }
  return bare
    .replace(/\([^)]*$/, '')
    .replace(/20\d\d年度?(?=.)/, '')
    .replace(/^(?:[一二三四五六七八九十]+[、.]|\d+[、.]|[★☆▲●◆■*※#]+)+/, '')
    .replace(/[:;。*]+$/, '')
    .replace(/[=]?[A-E](?:[/÷][A-E](?:[×*x]100%?)?)?$/, '')
    .replace(/\d+(?:\.\d+)?(?:分|%)$/, '')
    .replace(/[%:]+$/, '')
}

/** What a label means in a vocabulary, null where it is none of its words. */
export function meaningOf<M extends string>(text: string, vocabulary: readonly Wording<M>[]): M | null {
  const bare = bareLabel(text)
  // a sentence or a hint how to fill the cell may hold the words of a label, but is none
  if (bare === '' || bare.length > longestLabel || /[,。;!?]|^(?:对照|请|简述|填写|说明(?!$)|结合|根据|按照)/.test(bare)) return null
  for (const wording of vocabulary) if (wording.says.test(bare)) return wording.meaning
  return null
}

/** Lines that only the shape of a cell made (a vertical label, a narrow column) run together; words of other scripts stay apart. */
export function oneLine(text: string): string {
  return text.replace(/([!-~])\n(?=[!-~])/g, '$1 ').replace(/\n/g, '')
}
