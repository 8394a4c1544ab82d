// What a person decided about a group of findings, for all forms or for one: data, kept beside the pile and applied whenever it is read again.
import type { Decided, FindingCode } from '../finding.ts'
import type { FormAt } from './digest.ts'

/** What forms are grouped by: a code of finding, or something that only a pile shows. */
export type GroupName = FindingCode | PileFault
export type PileFault = 'copied-between-forms' | 'duplicate-form' | 'unit-always-full' | 'unit-same-fault'

export interface Decision extends Decided {
  readonly group: GroupName
  /** Null for every form of the pile. */
  readonly form: FormAt | null
}

/** The decision that holds for a form: its own before that for all; of several the last. */
export function decisionFinder(decisions: readonly Decision[]): (group: GroupName, form: FormAt | null) => Decision | null {
  const forAll = new Map(decisions.filter(({ form }) => form === null).map((decision) => [decision.group, decision]))
  const forOne = new Map(decisions.flatMap((each) => (each.form === null ? [] : [[keyOf(each.group, each.form), each] as const])))
  return (group, form) => (form === null || forOne.size === 0 ? undefined : forOne.get(keyOf(group, form))) ?? forAll.get(group) ?? null
}

const keyOf = (group: GroupName, { file, form }: FormAt): string => `${group} ${form} ${file}`
