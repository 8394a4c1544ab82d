// What many forms show together, a button for each kind of it; one at a time stands open above the table.
import { useState } from 'react'
import { usePile } from '../files/pile.ts'
import { useSettings } from '../frame/settings.ts'
import type { Ranking } from '../reader/pile.ts'
import { AmountList } from './amount-list.tsx'
import { CopyList } from './copy-list.tsx'
import { DecisionBox } from './decision-box.tsx'
import { useDecisions } from './decisions.ts'
import { DuplicateList } from './duplicate-list.tsx'
import { GroupList } from './group-list.tsx'
import { useRanking } from './ranking.ts'
import { SpreadList } from './spread-list.tsx'
import { rankingTexts } from './texts.ts'
import { UnitList } from './unit-list.tsx'
import './ranking.css'
import './decisions.css'

const panels = ['groups', 'copies', 'duplicates', 'units', 'amounts', 'spread'] as const
type Panel = (typeof panels)[number]

/** `sorted`: by which column somebody sorts the table; null where it stands in the order of ranks. */
export function RankingStrip({ sorted }: { readonly sorted: { readonly head: string; readonly descending: boolean } | null }) {
  const says = rankingTexts(useSettings().locale)
  const ranking = useRanking((state) => state.ranking)
  const isReading = usePile(({ progress }) => progress !== null)
  const unwritten = useDecisions((state) => state.unwritten)
  const [opened, setOpened] = useState<Panel | null>(null)
  const shown = ranking !== null && opened !== null && countOf(ranking, opened) > 0 ? opened : null
  return (
    <>
      <div className="ranking-strip" role="group" aria-label={says.strip}>
        {ranking === null ? (
          <p>{says.waits}</p>
        ) : (
          panels.map((panel) => {
            const count = countOf(ranking, panel)
            return (
              <button
                key={panel}
                type="button"
                aria-expanded={shown === panel}
                aria-controls="ranking-panel"
                disabled={count === 0}
                onClick={() => setOpened(shown === panel ? null : panel)}
              >
                {says.panels[panel]}
                {panel !== 'spread' && <span className="figures">{count}</span>}
              </button>
            )
          })
        )}
        <span role="status" className="ranking-told figures">
          {ranking !== null &&
            !isReading &&
            (sorted === null ? says.ranked(ranking.ranked.length) : says.sorted(ranking.ranked.length, sorted.head, sorted.descending))}
        </span>
      </div>
      {unwritten && (
        <p role="alert" className="ranking-unwritten">
          {says.unwritten}
        </p>
      )}
      <section
        id="ranking-panel"
        className="ranking-panel"
        hidden={shown === null}
        aria-label={shown === null ? undefined : says.panels[shown]}
      >
        {ranking !== null && shown !== null && (
          <>
            <p className="ranking-intro">{says.intro[shown]}</p>
            <Lists panel={shown} ranking={ranking} />
          </>
        )}
      </section>
      <DecisionBox />
    </>
  )
}

function countOf({ distributions, ...ranking }: Ranking, panel: Panel): number {
  return panel === 'spread' ? (distributions.all?.forms ?? 0) : ranking[panel].length
}

function Lists({ panel, ranking }: { readonly panel: Panel; readonly ranking: Ranking }) {
  switch (panel) {
    case 'groups':
      return <GroupList groups={ranking.groups} />
    case 'copies':
      return <CopyList copies={ranking.copies} />
    case 'duplicates':
      return <DuplicateList duplicates={ranking.duplicates} />
    case 'units':
      return <UnitList units={ranking.units} />
    case 'amounts':
      return <AmountList amounts={ranking.amounts} />
    case 'spread':
      return <SpreadList distributions={ranking.distributions} />
  }
}
