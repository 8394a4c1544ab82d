// The sign of a severity: each has a shape of its own, so that it is told without colour too.
import type { Severity } from '@jizheng/core'
import './severity-mark.css'

const shapes: Readonly<Record<Severity, React.ReactNode>> = {
  error: (
    <>
      <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="currentColor" />
      <path d="M5.5 5.5l5 5m0-5l-5 5" className="severity-mark-cut" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.5L15.2 14.5H.8z" fill="currentColor" />
      <path d="M8 6v4.2m0 1.4v1.4" className="severity-mark-cut" />
    </>
  ),
  notice: <circle cx="8" cy="8" r="5.5" className="severity-mark-ring" />,
}

/** Said by the word beside it, or by `name` where it stands alone. */
export function SeverityMark({ severity, name }: { readonly severity: Severity; readonly name?: string }) {
  return (
    <svg
      className={`severity-mark severity-mark-${severity}`}
      viewBox="0 0 16 16"
      {...(name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name })}
    >
      {shapes[severity]}
    </svg>
  )
}
