// The value grammar of real forms, in one place to import from.
export { parseActual, readActual, type ActualReading, type ActualWords } from './actual.ts'
export { type Measure } from './answering-number.ts'
export { parseAmount, parsePoints, parseRate, weightInLabel, type RateContext } from './amount.ts'
export { isBlank, normalise } from './normalise.ts'
export { parseTarget, rangeOf, type TargetParts } from './target.ts'
