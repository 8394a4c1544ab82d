// The public surface of core.
export * from './decimal.ts'
export * from './finding.ts'
export * from './form.ts'
export * from './operation-error.ts'
export type * from './place.ts'
export type * from './rule-pack.ts'
export type * from './scoring.ts'
