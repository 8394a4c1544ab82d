// Narrows the table to the forms that something means; pressed again, it shows all.
import type { ReactNode } from 'react'
import type { Choice } from '../reader/places.ts'
import { choose, isSame, unchoose, useRanking } from './ranking.ts'

interface ChooseButtonProps {
  readonly choice: Choice
  /** What it is called above the table. */
  readonly label: string
  readonly children: ReactNode
}

export function ChooseButton({ choice, label, children }: ChooseButtonProps) {
  const isChosen = useRanking(({ chosen }) => isSame(choice, chosen?.choice))
  return (
    <button
      type="button"
      className="ranking-choose"
      aria-pressed={isChosen}
      onClick={() => (isChosen ? unchoose() : void choose(choice, label))}
    >
      {children}
    </button>
  )
}
