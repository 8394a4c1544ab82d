// What is said where nothing was found: only of what was read with certainty can it be said that there is nothing wrong with it.
import type { Reliability } from '@jizheng/core'
import type { VerdictTexts } from './texts.ts'

export const noFinding = (reliability: Reliability, says: VerdictTexts): string =>
  ({ reliable: says.nothing, partly: says.nothingCertain, unreliable: says.nothingJudged })[reliability]
