// Three lines of the example as they are judged: what this page does, seen before anything is dropped. Held to the real verdict by its test.
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { useIncoming } from './incoming.ts'
import { specimen } from './specimen-lines.ts'
import { deskTexts } from './texts.ts'

export function Specimen() {
  const { locale } = useSettings()
  const says = deskTexts(locale)
  const { stated, nearest, lines, finding } = specimen
  return (
    <section className="desk-specimen" aria-label={says.specimen}>
      <h2>
        {says.specimen}
        <small>{says.specimenOf}</small>
      </h2>
      <p className="desk-totals">
        <span>
          {says.stated} <b className="figures">{stated}</b>
        </span>
        <span>
          {says.nearest} <b className="figures">{nearest}</b>
        </span>
      </p>
      <table>
        <thead>
          <tr>
            {says.heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.name} className={line.outside ? 'desk-outside' : undefined}>
              <th scope="row">{line.name}</th>
              <td>{line.target}</td>
              <td>{line.actual}</td>
              <td className="figures">{line.score}</td>
              <td className="figures">{line.permitted}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="desk-finding">{finding[locale]}</p>
      <Button onClick={() => void useIncoming.getState().bringExample()}>{says.openExample}</Button>
    </section>
  )
}
