// Asks which rules judge one form of the list: those for all, or others that somebody names.
import { reasonOfRules, rulesName } from '@jizheng/core'
import { create } from 'zustand'
import { useSettings } from '../frame/settings.ts'
import { Dialog } from '../look/dialog.tsx'
import { itemOf, rulesFrom, usePackItems } from '../rules/pack-items.ts'
import { PackSelect } from '../rules/pack-select.tsx'
import { usePile } from './pile.ts'
import type { Row } from './rows.ts'
import { filesTexts } from './texts.ts'

const useAsked = create<{ readonly row: Row | null }>(() => ({ row: null }))
export const askOwnRules = (row: Row): void => useAsked.setState({ row })
const close = (): void => useAsked.setState({ row: null })

export function OwnRulesBox() {
  const says = filesTexts(useSettings().locale)
  const row = useAsked((state) => state.row)
  return (
    <Dialog open={row !== null} close={close} title={says.ownRulesOf(row?.form?.project ?? says.unnamed)} closeName={says.close}>
      {row !== null && <Choice row={row} />}
    </Dialog>
  )
}

function Choice({ row: { key, file, index, form } }: { readonly row: Row }) {
  const { locale } = useSettings()
  const says = filesTexts(locale)
  const own = usePile((state) => state.ownRules[key] ?? null)
  const choose = usePile((state) => state.chooseOwnRules)
  const items = usePackItems(own)
  const now = usePile((state) => state.files.find(({ id }) => id === file.id)?.forms[index!]?.rules) ?? form!.rules
  const reason = own === null ? reasonOfRules(now, locale) : says.ownRules
  return (
    <div className="files-own-rules">
      <p>{reason === null ? rulesName(now, locale) : says.rulesWhy(rulesName(now, locale), reason)}</p>
      <PackSelect
        label={says.rulesOfForm}
        items={items}
        value={own === null ? null : (itemOf(own, items)?.key ?? null)}
        onChoose={(item) => choose(file, index!, rulesFrom(item))}
        auto={{ says: says.asForAll, onChoose: () => choose(file, index!, null) }}
      />
    </div>
  )
}
