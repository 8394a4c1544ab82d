// The one-press fix of a finding, where it has one.
import type { PrintedFinding } from '@jizheng/documents'
import { useShallow } from 'zustand/react/shallow'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { mendOfFinding } from './mend.ts'
import { MendButton } from './mend-button.tsx'
import { verdictTexts } from './texts.ts'

export function FindingMend({ finding }: { readonly finding: PrintedFinding }) {
  const mend = useOpenDraft(useShallow(({ verdict }) => (verdict === null ? null : mendOfFinding(verdict, finding))))
  const says = verdictTexts(useSettings((settings) => settings.locale))
  return mend === null ? null : <MendButton mend={mend} text={says.toMend(mend.text)} />
}
