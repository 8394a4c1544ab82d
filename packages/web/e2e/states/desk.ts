// The desk: empty, with drafts, refusing, reading, taking a paste.
import type { State } from './state.ts'

export const deskStates: readonly State[] = [
  {
    name: 'desk-empty',
    says: '首页，第一次打开',
    reach: async () => undefined,
  },
]
