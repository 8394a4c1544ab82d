// The entries in which two packs differ, in words and with the sources of both.
import { canonicalJson, entriesOf, type EntryName, entryOrder, packWords, type ResolvedEntry, type ResolvedPack } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { Cited, EntryValue, EntryYears } from './entry-words.tsx'
import { rulesTexts, titleOf } from './texts.ts'

export function DifferingEntries({ before, after }: { readonly before: ResolvedPack; readonly after: ResolvedPack }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const { entries } = packWords(locale)
  const either = entryOrder.filter((name) => entriesOf(before, name).length > 0 || entriesOf(after, name).length > 0)
  const differing = either.filter((name) => laidDown(before, name) !== laidDown(after, name))
  return (
    <section aria-labelledby="rules-differing">
      <h2 id="rules-differing">{says.entriesDiffer(differing.length)}</h2>
      {differing.length > 0 && (
        <table className="rules-entries rules-differing" aria-labelledby="rules-differing">
          <thead>
            <tr>
              <th scope="col">{says.entryHeads.entry}</th>
              <th scope="col">{titleOf(before, locale)}</th>
              <th scope="col">{titleOf(after, locale)}</th>
            </tr>
          </thead>
          <tbody>
            {differing.map((name) => (
              <tr key={name}>
                <th scope="row">{entries[name].title}</th>
                {[before, after].map((pack, side) => (
                  <td key={pack.id + String(side)} data-side={side === 0 ? says.before : says.after}>
                    <Side entries={entriesOf(pack, name)} others={entriesOf(side === 0 ? after : before, name)} name={name} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="rules-quiet">{says.sameEntries(either.length - differing.length)}</p>
    </section>
  )
}

/** The values with their years, without whose they are. */
const laidDown = (pack: ResolvedPack, name: EntryName): string =>
  canonicalJson(entriesOf(pack, name).map(({ value, years }) => ({ value, years })))

interface SideProps {
  readonly entries: readonly ResolvedEntry<unknown>[]
  readonly others: readonly ResolvedEntry<unknown>[]
  readonly name: EntryName
}

function Side({ entries, others, name }: SideProps) {
  const locale = useSettings((settings) => settings.locale)
  if (entries.length === 0) return <span className="rules-quiet">{rulesTexts(locale).notLaidDown}</span>
  return entries.map((entry, index) => (
    // Values of one entry have no identity but their place.
    <div key={index}>
      <EntryYears entry={entry} several={entries.length > 1} locale={locale} />
      <EntryValue name={name} value={entry.value} locale={locale} against={others[index]?.value} />
      <Cited name={name} entry={entry} locale={locale} />
    </div>
  ))
}
