// An empty official form for a year and its rules: those that it will choose by what is typed into it, or a pack that somebody names.
import { choosePack, emptyFilling, packs } from '@jizheng/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { startDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { packLabel } from '../rules/regions.ts'
import { resolvedRules } from '../rules/rules-of.ts'
import { deskTexts } from './texts.ts'

const EARLIEST = 2010
const LATEST = 2100

/** Until the autumn, what is evaluated is the year before. */
const yearAtHand = (now: Date): number => (now.getMonth() < 8 ? now.getFullYear() - 1 : now.getFullYear())

/** No pack's id. */
const AUTO = ''

const choices = packs.filter(({ purpose }) => purpose === 'self-evaluation')

export function EmptyStart() {
  const { locale } = useSettings()
  const says = deskTexts(locale)
  const [, go] = useLocation()
  // Null while the field is empty; then, and beyond the calendar, the year at hand counts.
  const [atHand] = useState(() => yearAtHand(new Date()))
  const [year, setYear] = useState<number | null>(atHand)
  const yearAsked = year !== null && year >= EARLIEST && year <= LATEST ? year : atHand
  const [named, setNamed] = useState(AUTO)
  const start = async (): Promise<void> => {
    const rules = named === AUTO ? { id: choosePack({ year: yearAsked }).id, auto: true as const } : { id: named }
    const filling = emptyFilling({ year: yearAsked, pack: resolvedRules(rules) })
    go(`/form/${await startDraft({ name: says.emptyName(yearAsked), filling, rules })}`)
  }
  return (
    <section className="desk-empty" aria-label={says.empty}>
      <div>
        <h2>{says.empty}</h2>
        <p>{says.emptyWhy}</p>
      </div>
      <label className="desk-field">
        {says.year}
        <input
          className="desk-input figures"
          type="number"
          aria-label={says.year}
          min={EARLIEST}
          max={LATEST}
          value={year ?? ''}
          onChange={({ target }) => setYear(target.value === '' ? null : Math.trunc(Number(target.value)))}
          onBlur={() => setYear(yearAsked)}
        />
      </label>
      <div className="desk-field desk-field-wide">
        <span aria-hidden>{says.rules}</span>
        <select className="desk-input" aria-label={says.rules} value={named} onChange={({ target }) => setNamed(target.value)}>
          <option value={AUTO}>{says.autoRules}</option>
          {choices.map((pack) => (
            <option key={pack.id} value={pack.id}>
              {packLabel(pack, locale)}
            </option>
          ))}
        </select>
      </div>
      <Button onClick={() => void start()}>{says.start}</Button>
    </section>
  )
}
