// What was decided about something, or that it is still to be; pressed, it asks.
import type { Decision } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { askDecision, type Deciding } from './deciding.ts'
import { rankingTexts } from './texts.ts'

interface DecisionButtonProps {
  readonly about: Omit<Deciding, 'decision'>
  readonly decision: Decision | null
  /** Forms on which it was dismissed, where not the same was decided about all of them. */
  readonly dismissed?: number
  /** What the one form is called. */
  readonly form?: string
  readonly tabIndex?: number
}

export function DecisionButton({ about, decision, dismissed = 0, form, tabIndex }: DecisionButtonProps) {
  const says = rankingTexts(useSettings().locale)
  const told = decision !== null ? says.verdicts[decision.verdict] : dismissed > 0 ? says.partly(dismissed) : says.decide
  const name = form === undefined ? says.decideOf(about.label) : says.decideOne(about.label, form)
  return (
    <Button
      size="small"
      look="link"
      className={decision?.verdict === 'dismissed' ? 'decision decision-dismissed' : 'decision'}
      aria-haspopup="dialog"
      aria-label={told === says.decide ? name : `${told} · ${name}`}
      title={decision?.why}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation()
        askDecision({ ...about, decision })
      }}
    >
      {told}
    </Button>
  )
}
