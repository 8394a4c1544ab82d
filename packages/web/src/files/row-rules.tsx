// Which rules judged one form of the list: where and when they hold, why them on pointing at it, and others for this form when pressed.
import { findPack, reasonOfRules, rulesName } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { reachOf } from '../rules/regions.ts'
import { askOwnRules } from './own-rules.tsx'
import { usePile } from './pile.ts'
import type { Row } from './rows.ts'
import { filesTexts } from './texts.ts'

export function RowRules({ row, tabIndex }: { readonly row: Row; readonly tabIndex: number }) {
  const { locale } = useSettings()
  const says = filesTexts(locale)
  const own = usePile((state) => state.ownRules[row.key] !== undefined)
  const rules = row.form!.rules
  const pack = rules.origin === 'built-in' ? findPack(rules.id) : null
  const name = rulesName(rules, locale)
  const shown = pack === null ? name : reachOf(pack, locale)
  const reason = own ? says.ownRules : reasonOfRules(rules, locale)
  return (
    <span role="cell" className="files-cell files-rules">
      <button
        type="button"
        tabIndex={tabIndex}
        data-own={own}
        aria-haspopup="dialog"
        aria-label={`${shown} ${says.changeRules(name)}`}
        title={reason === null ? name : says.rulesWhy(name, reason)}
        onClick={(event) => {
          event.stopPropagation()
          askOwnRules(row)
        }}
      >
        {shown}
      </button>
    </span>
  )
}
