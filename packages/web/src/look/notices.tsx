// What is being done and what came of it, in a line at the upper edge that goes by itself.
import { create } from 'zustand'
import { newId } from '../drafts/new-id.ts'
import './notices.css'

interface Notice {
  readonly id: string
  readonly kind: 'working' | 'done' | 'failed'
  readonly text: string
}

const useNotices = create<{ readonly notices: readonly Notice[] }>(() => ({ notices: [] }))

/** Long enough to be read twice. */
const SHOWN_MS = 4000

/** Work stays told until the function that comes back is called. */
export function tell(kind: Notice['kind'], text: string): () => void {
  const notice = { id: newId(), kind, text }
  const end = (): void => useNotices.setState(({ notices }) => ({ notices: notices.filter(({ id }) => id !== notice.id) }))
  useNotices.setState(({ notices }) => ({ notices: [...notices, notice] }))
  if (kind !== 'working') setTimeout(end, SHOWN_MS)
  return end
}

export function Notices() {
  const { notices } = useNotices()
  return (
    <div className="notices screen-only" aria-live="polite">
      {notices.map(({ id, kind, text }) => (
        <p key={id} className={`notice-${kind}`}>
          {text}
        </p>
      ))}
    </div>
  )
}
