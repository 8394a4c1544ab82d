// How far a form was read reliably: by the share of its rows and lines that hold a doubted value.
import type { Doubt } from './doubt.ts'
import type { DoubtFeature } from './doubt-feature.ts'
import { doubtFinder } from './doubt-finder.ts'
import type { Form } from './form.ts'

/** `unreliable`: too much is doubted for a verdict on the whole, only what is certain is told of. `partly`: some of it is. */
export type Reliability = 'reliable' | 'partly' | 'unreliable'

/**
 * From this share of doubted rows on a form is not judged as a whole. Measured on the fixtures and on published forms: docs/decisions/0004-doubts-are-heeded.md.
 */
const UNRELIABLE_FROM = 0.5

const ofRow = ['target', 'actual', 'weight', 'score'] as const
const ofLine = ['original', 'adjusted', 'spent', 'rate', 'weight', 'score'] as const

/** Title, names and texts do not count: no verdict rests on them. */
export function reliabilityOf(form: Form): Reliability {
  if (form.doubts.length === 0) return 'reliable'
  const misread = form.doubts.filter((doubt) => !leavesOthersSure(doubt))
  const extent = extentOf(form, misread)
  return extent === 'reliable' && misread.length < form.doubts.length ? 'partly' : extent
}

/**
 * Words that nobody here understands are read right, and so is a value that a conditional format may hide: they leave their row open, and the rest
 * of the form as sure as it was.
 */
const leavesOthersSure = ({ because }: Doubt): boolean => because.length > 0 && because.every(({ feature }) => readRight.has(feature))

const readRight: ReadonlySet<string> = new Set<DoubtFeature>(['words-not-understood', 'conditional-format'])

function extentOf({ indicators, budget }: Form, doubts: readonly Doubt[]): Reliability {
  const find = doubtFinder({ doubts })
  const isDoubted = (at: string, keys: readonly string[]): boolean => keys.some((key) => find(`${at}/${key}`).length > 0)
  const doubted =
    indicators.filter((_, index) => isDoubted(`/indicators/${index}`, ofRow)).length +
    budget.lines.filter((_, index) => isDoubted(`/budget/lines/${index}`, ofLine)).length
  if (doubted === 0) return isDoubted('/total', ['weight', 'score']) ? 'partly' : 'reliable'
  return doubted >= UNRELIABLE_FROM * (indicators.length + budget.lines.length) ? 'unreliable' : 'partly'
}
