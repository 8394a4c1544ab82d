// The findings of all forms, grouped: each on how many forms, with how many points, and what was decided.
import { Decimal, type FindingGroup, groupName } from '@jizheng/core'
import { placeName } from '@jizheng/documents'
import { useSettings } from '../frame/settings.ts'
import type { Ranking } from '../reader/pile.ts'
import { SeverityMark } from '../verdict/severity-mark.tsx'
import { ChooseButton } from './choose-button.tsx'
import { DecisionButton } from './decision-button.tsx'
import { List } from './list.tsx'
import { rankingTexts } from './texts.ts'

export function GroupList({ groups }: Pick<Ranking, 'groups'>) {
  const { panels, heads } = rankingTexts(useSettings().locale)
  return (
    <List
      label={panels.groups}
      heads={[
        { name: heads.finding },
        { name: heads.forms, is: 'figures' },
        { name: heads.findings, is: 'wide figures' },
        { name: heads.bodies, is: 'wide figures' },
        { name: heads.points, is: 'figures' },
        { name: heads.examples, is: 'widest' },
        { name: heads.decision },
      ]}
      items={groups}
      keyOf={({ code }) => code}
      Cells={Group}
    />
  )
}

/** The heaviest; all of them stand in the table below once the group is chosen. */
const EXAMPLES_TOLD = 2

function Group({ code, severity, forms, findings, bodies, points, decision, dismissed, examples }: FindingGroup) {
  const { locale } = useSettings()
  const says = rankingTexts(locale)
  const label = groupName(code, locale)
  const choice = { by: 'group', code } as const
  return (
    <>
      <td>
        <ChooseButton choice={choice} label={label}>
          <SeverityMark severity={severity} name={says.severity[severity]} /> {label}
        </ChooseButton>
      </td>
      <td className="figures">{forms}</td>
      <td className="wide figures">{findings}</td>
      <td className="wide figures">{bodies}</td>
      <td className="figures">{points === '0' ? null : Decimal.of(points).round(2).toString()}</td>
      <td className="widest">
        {examples.slice(0, EXAMPLES_TOLD).map((at) => (
          <span key={placeName(at)} className="ranking-file">
            {placeName(at)}
          </span>
        ))}
      </td>
      <td>
        <DecisionButton about={{ choice, label, forms: forms + dismissed, of: null }} decision={decision} dismissed={dismissed} />
      </td>
    </>
  )
}
