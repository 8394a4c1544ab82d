// The rules that judged the form are those that their id promises.
import type { Check } from './reading.ts'
import { ownDigest } from './sources.ts'

/**
 * pack-not-the-known-one: the pack came from a file that bears a built-in pack's id and holds other rules. A city may honestly have edited an
 * exported pack, so the form is judged, and everyone who reads the verdict is told.
 * Source: contract, findings ("Told of the document itself").
 */
export const knownRules: Check = ({ scoring: { rules } }) =>
  rules.origin === 'not-the-known-one'
    ? [{ code: 'pack-not-the-known-one', at: '', params: { id: rules.id, version: String(rules.version) }, source: ownDigest }]
    : []
