// The steps that draw a page, counted while pdf.js finds them: a page that would keep it busy for minutes is refused after seconds.
import { OperationError } from '@jizheng/core'
import type { OperatorList, Operators } from './content.ts'

/** Steps of drawing on all pages together; pdf.js takes some microseconds for each. The densest page of a published form seen has 2,800. */
const stepsMost = 4_000_000
/** States saved one inside another, at each page's deepest, on all pages together: pdf.js takes their square, two seconds for so many. Pages have ten. */
const nestingMost = 20_000

export interface Budget {
  readonly beginPage: () => void
  /** Throws OperationError: file-too-large. */
  readonly take: (steps: readonly number[]) => void
}

export function drawingBudget({ save, restore }: Operators): Budget {
  let [steps, before, depth, deepest] = [0, 0, 0, 0]
  return {
    beginPage() {
      before += deepest
      depth = deepest = 0
    },
    take(taken) {
      steps += taken.length
      if (steps > stepsMost) throw new OperationError('file-too-large', { operators: String(stepsMost) })
      for (const step of taken) {
        if (step === save) deepest = Math.max(deepest, ++depth)
        else if (step === restore) depth--
      }
      if (before + deepest > nestingMost) throw new OperationError('file-too-large', { nesting: String(nestingMost) })
    },
  }
}

/** A page of pdf.js, of which `_renderPageChunk` is not promised: it is told of a thousand steps at a time. */
export interface DrawnPage {
  readonly getOperatorList: () => Promise<unknown>
  readonly cleanup: () => void
}
interface Chunk extends OperatorList {
  readonly lastChunk: boolean
}
type AddChunk = (this: DrawnPage, chunk: Chunk, state: unknown) => void
const addingChunks = '_renderPageChunk'

/** All steps of the page; `take` sees them as they are found or, where pdf.js has no such function any more, at the end. Rejects with what it throws. */
export function stepsOf(page: DrawnPage, take: Budget['take']): Promise<OperatorList> {
  const told = page as DrawnPage & { [addingChunks]?: AddChunk }
  const addChunk = told[addingChunks]
  return new Promise((resolve, reject) => {
    let counted = 0
    let refusal: unknown = null
    const count = (steps: readonly number[]): void => {
      counted += steps.length
      try {
        take(steps)
      } catch (error) {
        refusal = error
      }
    }
    if (addChunk !== undefined)
      told[addingChunks] = (chunk, state) => {
        addChunk.call(page, chunk, state)
        if (chunk.lastChunk) return
        // one chunk later, so that a page that is all but complete is put away as one that is
        if (refusal !== null) reject(refusal)
        else count(chunk.fnArray)
      }
    const whole = (list: unknown): void => {
      if (refusal === null) count((list as OperatorList).fnArray.slice(counted))
      if (refusal === null) return resolve(list as OperatorList)
      // else closing the document would take it for a page that is still drawn
      page.cleanup()
      reject(refusal)
    }
    page.getOperatorList().then(whole, reject)
  })
}
