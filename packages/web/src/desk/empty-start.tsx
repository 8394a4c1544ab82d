// An empty official form for a year and its rules.
import { choosePack, emptyFilling, packs } from '@jizheng/core'
import { Button, InputNumber, Select } from 'antd'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { startDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { resolvedRules } from '../rules/rules-of.ts'
import { deskTexts } from './texts.ts'

const EARLIEST = 2010

/** Until the autumn, what is evaluated is the year before. */
const yearAtHand = (now: Date): number => (now.getMonth() < 8 ? now.getFullYear() - 1 : now.getFullYear())

export function EmptyStart() {
  const { locale } = useSettings()
  const says = deskTexts(locale)
  const [, go] = useLocation()
  const [year, setYear] = useState(() => yearAtHand(new Date()))
  const [rules, setRules] = useState(() => choosePack({ year }).id)
  const start = async (): Promise<void> => {
    const filling = emptyFilling({ year, pack: resolvedRules({ id: rules }) })
    go(`/form/${await startDraft({ name: says.emptyName(year), filling, rules: { id: rules } })}`)
  }
  const options = packs
    .filter(({ purpose }) => purpose === 'self-evaluation')
    .map(({ id, title }) => ({ value: id, label: locale === 'en' ? title.en : title.zh }))
  return (
    <section className="desk-empty" aria-label={says.empty}>
      <div>
        <h2>{says.empty}</h2>
        <p>{says.emptyWhy}</p>
      </div>
      <label className="desk-field">
        {says.year}
        <InputNumber
          aria-label={says.year}
          min={EARLIEST}
          max={2100}
          precision={0}
          value={year}
          onChange={(value) => setYear(value ?? yearAtHand(new Date()))}
        />
      </label>
      <div className="desk-field desk-field-wide">
        <span aria-hidden>{says.rules}</span>
        <Select
          aria-label={says.rules}
          showSearch={{ optionFilterProp: 'label' }}
          value={rules}
          onChange={setRules}
          options={options}
          popupMatchSelectWidth={false}
        />
      </div>
      <Button onClick={() => void start()}>{says.start}</Button>
    </section>
  )
}
