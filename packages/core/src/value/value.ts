// The value grammar of real forms, in one place to import from.
export { measureIn, parseActual, type Measure } from './actual.ts'
export { parseAmount, parsePoints, parseRate, weightInLabel, type RateContext } from './amount.ts'
export { isBlank, normalise } from './normalise.ts'
export { parseTarget, rangeOf, type TargetParts } from './target.ts'
