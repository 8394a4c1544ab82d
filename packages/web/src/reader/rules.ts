// The rules as the page hands them to a worker.
import { resolvePack, type RulePack } from '@jizheng/core'

/** The pack first, then those it extends. */
export type Rules = readonly RulePack[]

export const packOf = (rules: Rules) => resolvePack(rules[0]!, (id) => rules.find((each) => each.id === id) ?? null)
