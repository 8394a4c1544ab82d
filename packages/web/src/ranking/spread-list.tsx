// Stated against nearest totals by body, region or kind of form, those farthest apart first.
import type { Distribution } from '@jizheng/core'
import { Segmented } from 'antd'
import { useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import type { Ranking } from '../reader/pile.ts'
import type { Choice } from '../reader/places.ts'
import { ChooseButton } from './choose-button.tsx'
import { List } from './list.tsx'
import { SpreadBar } from './spread-bar.tsx'
import { rankingTexts } from './texts.ts'

const ways = ['body', 'region', 'kind'] as const
type By = (typeof ways)[number]

type Named = Distribution & { readonly name: string; readonly choice: Choice }

export function SpreadList({ distributions }: Pick<Ranking, 'distributions'>) {
  const says = rankingTexts(useSettings().locale)
  const { panels, heads } = says
  const [by, setBy] = useState<By>('body')
  const lists: Readonly<Record<By, readonly Named[]>> = {
    body: distributions.byBody.map((each) => ({ ...each, choice: { by: 'body', name: each.name } })),
    region: distributions.byRegion.map((each) => ({ ...each, choice: { by: 'region', name: each.name } })),
    kind: distributions.byKind.map((each) => ({ ...each, name: says.kinds[each.name], choice: { by: 'kind', name: each.name } })),
  }
  return (
    <>
      <Segmented<By>
        aria-label={says.byName}
        size="small"
        value={by}
        onChange={setBy}
        options={ways.map((value) => ({ value, label: says.by[value] }))}
      />
      <List
        key={by}
        label={`${panels.spread} ${says.by[by]}`}
        heads={[
          { name: heads.name },
          { name: heads.forms, is: 'figures' },
          { name: heads.stated, is: 'figures' },
          { name: heads.nearest, is: 'figures' },
          { name: heads.gap, is: 'figures' },
          { name: heads.full, is: 'wide figures' },
          { name: heads.spread, is: 'wide' },
        ]}
        items={lists[by]}
        keyOf={({ name }) => name}
        Cells={Spread}
      />
    </>
  )
}

/** Means of many forms: two places say enough. */
const shown = (value: number): string => String(Math.round(value * 100) / 100).replace('-', '−')

function Spread({ name, choice, forms, stated, nearest, full }: Named) {
  return (
    <>
      <td>
        <ChooseButton choice={choice} label={name}>
          {name}
        </ChooseButton>
      </td>
      <td className="figures">{forms}</td>
      <td className="figures">{shown(stated.mean)}</td>
      <td className="figures">{shown(nearest.mean)}</td>
      <td className="figures">{shown(stated.mean - nearest.mean)}</td>
      <td className="wide figures">{`${Math.round(full * 100)}%`}</td>
      <td className="wide">
        <SpreadBar stated={stated.mean} nearest={nearest.mean} />
      </td>
    </>
  )
}
