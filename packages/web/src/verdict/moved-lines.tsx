// Why the nearest total is not the stated one: the lines whose score leaves its permitted range, and where the nearest permitted score is.
import type { JudgedForm } from '@jizheng/documents'
import { useSettings } from '../frame/settings.ts'
import { scoreCellOf } from './lines.ts'
import { movedLines } from './moved.ts'
import { verdictTexts } from './texts.ts'
import { openLine } from './walk.ts'

export function MovedLines({ verdict }: { readonly verdict: JudgedForm }) {
  const says = verdictTexts(useSettings((settings) => settings.locale))
  const moved = movedLines(verdict)
  if (moved.length === 0) return null
  return (
    <>
      <h4>{says.movedLines}</h4>
      <ul className="line-findings">
        {moved.map(({ line, from, to }) => (
          <li key={line}>
            <button type="button" onClick={() => openLine(line, scoreCellOf(line, verdict))}>
              <span className="line-moved-name">
                {says.line(line)} {typeof line === 'number' ? verdict.indicators[line]?.name : ''}
              </span>
              <span className="figures">{`${from} → ${to}`}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
