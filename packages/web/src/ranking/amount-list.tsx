// Amounts that do not look as amounts do that came about by themselves. Notices, no proofs.
import { type AmountNotice, explainAmounts } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import type { Ranking } from '../reader/pile.ts'
import { ChooseButton } from './choose-button.tsx'
import { List } from './list.tsx'
import { rankingTexts } from './texts.ts'

export function AmountList({ amounts }: Pick<Ranking, 'amounts'>) {
  const { panels, heads } = rankingTexts(useSettings().locale)
  return (
    <List
      label={panels.amounts}
      heads={[{ name: panels.amounts }, { name: heads.forms, is: 'figures' }]}
      items={amounts}
      keyOf={({ notice, body }) => `${notice} ${body}`}
      Cells={Notice}
    />
  )
}

function Notice(notice: AmountNotice) {
  const told = explainAmounts(notice, useSettings().locale)
  return (
    <>
      <td>
        {notice.body === null ? (
          told
        ) : (
          <ChooseButton choice={{ by: 'body', name: notice.body }} label={notice.body}>
            {told}
          </ChooseButton>
        )}
      </td>
      <td className="figures">{notice.amounts}</td>
    </>
  )
}
