// What is being read, and what could not be: with the way to stop, the reason, and what to do next.
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { useIncoming } from './incoming.ts'
import { refusalHere } from './refusal.ts'
import { deskTexts } from './texts.ts'

export function ReadingNotes() {
  const { reading, refusals, passedOver, cancel, dismiss } = useIncoming()
  const { locale } = useSettings()
  const says = deskTexts(locale)
  if (reading === null && refusals.length === 0 && passedOver === 0) return null
  return (
    <div className="reading">
      {reading !== null && (
        <div className="reading-now" role="status">
          <span className="reading-name">{says.reading(reading.name)}</span>
          <span className="reading-page figures">{reading.pages > 0 ? says.page(reading.page, reading.pages) : ''}</span>
          <progress max={Math.max(reading.pages, 1)} value={reading.page} aria-label={says.reading(reading.name)} />
          <Button size="small" onClick={cancel}>
            {says.cancel}
          </Button>
        </div>
      )}
      {refusals.length > 0 && (
        <div role="alert">
          <ul className="reading-refused" aria-label={says.refused}>
            {refusals.map(({ id, name, error }) => {
              const { message, hint } = refusalHere(error, name, locale)
              return (
                <li key={id}>
                  <b>{name}</b>
                  <span>{says.why(message, hint)}</span>
                  <Button size="small" look="text" aria-label={says.dismiss(name)} onClick={() => dismiss(id)}>
                    ×
                  </Button>
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {passedOver > 0 && (
        <p className="reading-passed">
          {says.passedOver(passedOver)}
          <Button size="small" look="text" aria-label={says.understood} onClick={() => useIncoming.setState({ passedOver: 0 })}>
            ×
          </Button>
        </p>
      )}
    </div>
  )
}
