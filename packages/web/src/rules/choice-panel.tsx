// The panel of choosing: region, then the packs that apply in the form's year; what moved stands below in a place that is always there.
import { coversYear, type PackComparison, stated } from '@jizheng/core'
import { Radio } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { ChosenRules } from '../drafts/draft.ts'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { deskReader } from '../reader/reader.ts'
import { ConfirmedBy } from './confirmation.tsx'
import { issuePack } from './kept-packs.ts'
import { LoadPack } from './load-pack.tsx'
import { itemOf, type PackItem, resolvedItem, rulesFrom } from './pack-items.ts'
import { placeName, regionName, regionOf, regionsOf, yearsName } from './regions.ts'
import { isAuto, rulesOf } from './rules-of.ts'
import { suggestionFor } from './suggestion.ts'
import { type RulesTexts, rulesTexts, titleOf } from './texts.ts'

interface Props {
  readonly item: PackItem
  readonly items: readonly PackItem[]
  readonly onClose: () => void
}

const KEPT = 'kept'
const placeOf = ({ kept, key, pack }: PackItem): string => (kept !== null || key === 'of-form' ? KEPT : regionOf(pack))

export function ChoicePanel({ item, items, onClose }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const draft = useOpenDraft((open) => open.draft)!
  const chooseRules = useOpenDraft((open) => open.chooseRules)
  const [, go] = useLocation()
  const [region, setRegion] = useState(placeOf(item))
  const [moved, setMoved] = useState<{ readonly text: string; readonly back: PackItem } | null>(null)
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.querySelector<HTMLElement>('[aria-pressed=true]')?.focus(), [])
  const { form } = stated(draft.filling)
  const suggested = suggestionFor(form, locale)
  const choosable = items.filter(({ kept }) => kept?.issued !== false)
  const regions = [
    ...regionsOf(choosable.filter((each) => placeOf(each) !== KEPT).map(({ pack }) => pack)),
    ...(choosable.some((each) => placeOf(each) === KEPT) ? [KEPT] : []),
  ]
  const here = choosable.filter((each) => placeOf(each) === region)
  const forYear = here.filter(({ pack }) => coversYear(pack, form.year))
  const others = here.filter((each) => !forYear.includes(each))

  async function choose(rules: ChosenRules): Promise<void> {
    const before = draft.rules
    const chosen = itemOf(rules, items)
    if (chosen?.kept != null) issuePack(chosen.kept)
    chooseRules(rules)
    setMoved({ text: says.working, back: item })
    const comparison = await (await deskReader()).compare([form], rulesOf(before), rulesOf(rules))
    setMoved({ text: movedText(comparison, says), back: item })
  }

  return (
    <div
      ref={panel}
      role="dialog"
      aria-label={says.chooseTitle}
      className="rules-panel"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="rules-panel-regions" role="group" aria-label={says.region}>
        {regions.map((each) => (
          <button key={each} type="button" aria-pressed={each === region} onClick={() => setRegion(each)}>
            {each === KEPT ? says.kept : regionName(each, locale)}
          </button>
        ))}
      </div>
      <div className="rules-panel-packs">
        {isAuto(draft.rules) ? (
          <p className="rules-suggestion">{says.automatic(suggested.why)}</p>
        ) : (
          <p className="rules-suggestion">
            <strong>{says.suggested(titleOf(suggested.pack, locale))}</strong> {suggested.why}{' '}
            <Button
              size="small"
              onClick={() => {
                setRegion(regionOf(suggested.pack))
                void choose({ id: suggested.pack.id, auto: true })
              }}
            >
              {says.takeSuggested}
            </Button>
          </p>
        )}
        <Radio.Group
          aria-label={says.packs}
          value={item.key}
          onChange={({ target }) => void choose(rulesFrom(items.find(({ key }) => key === target.value)!))}
        >
          <h3>{form.year === null ? says.forNoYear : says.forYear(form.year)}</h3>
          {forYear.length === 0 && <p className="rules-quiet">{says.noneForYear}</p>}
          {forYear.map((each) => (
            <Option key={each.key} item={each} />
          ))}
          {others.length > 0 && <h3>{says.otherYears}</h3>}
          {others.map((each) => (
            <Option key={each.key} item={each} />
          ))}
        </Radio.Group>
      </div>
      <p className="rules-panel-moved" role="status">
        {moved === null ? <span className="rules-quiet">{says.tryOne}</span> : <span className="figures">{moved.text}</span>}
        {moved !== null && moved.back.key !== item.key && (
          <Button size="small" look="link" onClick={() => void choose(rulesFrom(moved.back))}>
            {says.back(titleOf(moved.back.pack, locale))}
          </Button>
        )}
      </p>
      <div className="rules-panel-foot">
        <LoadPack
          onLoad={(pack) => {
            const known = itemOf({ pack }, items)
            setRegion(known === null ? KEPT : placeOf(known))
            void choose(known === null ? { pack } : rulesFrom(known))
          }}
        />
        <Button onClick={() => go(`/form/${draft.id}/compare`)}>{says.sideBySide}</Button>
        <Button onClick={() => go('/rules')}>{says.allRules}</Button>
        <Button onClick={onClose}>{says.close}</Button>
      </div>
    </div>
  )
}

function Option({ item }: { readonly item: PackItem }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const resolved = resolvedItem(item)
  const { pack } = item
  return (
    <Radio value={item.key} className="rules-option">
      <span className="rules-option-title">{titleOf(pack, locale)}</span>
      <span className="rules-option-line">
        {placeName(pack, locale)} · {yearsName(pack, locale)} · {pack.id} · {says.version(pack.version)}
      </span>
      {resolved !== null && <ConfirmedBy pack={resolved} locale={locale} />}
    </Radio>
  )
}

function movedText({ forms }: PackComparison, says: RulesTexts): string {
  const [moved] = forms
  const { before, after } = moved!.nearest
  const lines = moved!.lines.length
  if (before === after) return lines === 0 ? says.notMoved : says.notMovedTotal(after ?? says.unknown, lines)
  return says.moved(before ?? says.unknown, after ?? says.unknown, lines)
}
