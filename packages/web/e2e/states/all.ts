// Every state of the page: for the screenshots, for axe, and each visit to one fails on a request, an error or a breach of the policy.
import { deskStates } from './desk.ts'
import { filesStates } from './files.ts'
import { formStates } from './form.ts'
import { outStates } from './out.ts'
import { pileStates } from './pile.ts'
import { rulesStates } from './rules.ts'
import type { State } from './state.ts'

export const states: readonly State[] = [...deskStates, ...formStates, ...outStates, ...rulesStates, ...filesStates, ...pileStates]
