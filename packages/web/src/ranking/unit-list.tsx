// What the forms of one body have in common: full points everywhere, the same fault again and again.
import { groupName } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import type { Decided, Ranking } from '../reader/pile.ts'
import type { Choice } from '../reader/places.ts'
import { ChooseButton } from './choose-button.tsx'
import { DecisionButton } from './decision-button.tsx'
import { List } from './list.tsx'
import { rankingTexts } from './texts.ts'

interface Habit {
  readonly body: string
  readonly told: string
  readonly forms: number
  readonly choice: Choice
  readonly decided: Decided
}

export function UnitList({ units }: Pick<Ranking, 'units'>) {
  const { locale } = useSettings()
  const says = rankingTexts(locale)
  const { panels, heads } = says
  const habits = units
    .toSorted((one, other) => other.forms - one.forms)
    .flatMap(({ body, forms, full, faults }): readonly Habit[] => [
      ...(full === null ? [] : [{ body, told: says.alwaysFull, forms, choice: { by: 'full', body } as const, decided: full }]),
      ...faults.map(({ code, forms: faulty, decided }) => ({
        body,
        told: says.sameFault(groupName(code, locale), faulty, forms),
        forms: faulty,
        choice: { by: 'habit', body, code } as const,
        decided,
      })),
    ])
  return (
    <List
      label={panels.units}
      heads={[{ name: heads.common }, { name: heads.body }, { name: heads.forms, is: 'figures' }, { name: heads.decision }]}
      items={habits}
      keyOf={({ choice }) => JSON.stringify(choice)}
      Cells={Shared}
    />
  )
}

function Shared({ body, told, forms, choice, decided }: Habit) {
  const label = `${body} ${told}`
  return (
    <>
      <td>
        <ChooseButton choice={choice} label={label}>
          {told}
        </ChooseButton>
      </td>
      <td>{body}</td>
      <td className="figures">{forms}</td>
      <td>
        <DecisionButton about={{ choice, label, forms, of: null }} {...decided} />
      </td>
    </>
  )
}
