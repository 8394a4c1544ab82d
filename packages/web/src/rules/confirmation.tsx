// How far a pack is confirmed, at a glance: the number of its entries by confirmation, as a strip of shades and in words.
import { type Confirmation, entriesOf, entryOrder, type Locale, packWords, type ResolvedPack } from '@jizheng/core'
import { rulesTexts } from './texts.ts'
import './confirmation.css'

export const confirmations: readonly Confirmation[] = ['read', 'secondary', 'practice', 'inherited', 'unconfirmed']

/** By what each entry says here ('inherited' where it is another pack's), or by what it says where it comes from. */
export function countsOf(pack: ResolvedPack, by: 'here' | 'origin'): Readonly<Record<Confirmation, number>> {
  const counts = { read: 0, secondary: 0, practice: 0, inherited: 0, unconfirmed: 0 }
  for (const { source, confirmedAs } of entryOrder.flatMap((name) => entriesOf(pack, name)))
    counts[by === 'here' ? source.confirmation : confirmedAs]++
  return counts
}

export function ConfirmedBy({ pack, locale }: { readonly pack: ResolvedPack; readonly locale: Locale }) {
  const counts = countsOf(pack, 'origin')
  const says = rulesTexts(locale)
  const present = confirmations.filter((each) => counts[each] > 0)
  const words = present.map((each) => says.count(counts[each], packWords(locale).confirmation[each]))
  return (
    <span className="rules-confirmed">
      <span className="rules-confirmed-strip" aria-hidden="true">
        {present.map((each) => (
          <span key={each} className={`rules-shade-${each}`} style={{ flexGrow: counts[each] }} />
        ))}
      </span>
      {words.join(locale === 'en' ? ', ' : '、')}
    </span>
  )
}
