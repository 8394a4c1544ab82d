// Which forms the table is narrowed to, and the way back to all.
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { unchoose, useRanking } from './ranking.ts'
import { rankingTexts } from './texts.ts'

export function ChosenForms() {
  const says = rankingTexts(useSettings().locale)
  const chosen = useRanking((state) => state.chosen)
  if (chosen === null) return null
  const told = says.chosen(chosen.label, chosen.places.size)
  return (
    <span className="ranking-chosen">
      <span title={told}>{told}</span>
      <Button size="small" look="text" onClick={unchoose}>
        {says.unchoose}
      </Button>
    </span>
  )
}
