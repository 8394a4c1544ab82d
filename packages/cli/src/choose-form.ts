// The form that `--form` means in a file that may hold several.
import type { Form } from '@jizheng/core'
import { UsageError } from './arguments.ts'
import type { Texts } from './texts.ts'

export function chooseForm(forms: readonly Form[], index: number | undefined, says: Texts): Form {
  if (index === undefined && forms.length > 1) throw new UsageError(says.whichForm(forms.length))
  const form = forms[(index ?? 1) - 1]
  if (form === undefined) throw new UsageError(says.noSuchForm(index ?? 1, forms.length))
  return form
}
