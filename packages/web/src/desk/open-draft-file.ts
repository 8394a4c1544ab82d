// A `.jizheng.json` becomes drafts of this browser again, with everything that was in them.
import type { Locale } from '@jizheng/core'
import { AUTO_RULES, resolvedRules } from '../rules/rules-of.ts'
import type { ChosenRules } from '../drafts/draft.ts'
import { newId } from '../drafts/new-id.ts'
import { startDraft } from '../drafts/open-draft.ts'
import type { Answer } from '../reader/read-file.ts'
import { deskReader } from '../reader/reader.ts'
import { draftName } from './draft-name.ts'

/** Ids of the drafts. */
export async function openDraftFile(file: Blob, fileName: string, locale: Locale): Promise<Answer<readonly string[]>> {
  const answer = await (await deskReader()).draftsInFile(file, fileName, locale)
  if ('error' in answer) return answer
  const ids = answer.value.map(({ name, filling, rules, original, originalUnread, asRead }) =>
    startDraft({
      name: name ?? draftName(filling.form, fileName),
      filling,
      rules: usable(rules),
      originalUnread,
      ...(asRead === undefined ? {} : { asRead }),
      ...(original === null ? {} : { original: { id: newId(), ...original } }),
    }),
  )
  return { value: await Promise.all(ids) }
}

/** A pack that this page does not have (the draft comes from an older or newer one) gives way to the one that the form chooses. */
function usable(rules: ChosenRules | null): ChosenRules {
  try {
    if (rules !== null && resolvedRules(rules).digest !== '') return rules
  } catch {
    // Not known here.
  }
  return AUTO_RULES
}
