// The entries in which two packs differ, in words and with the sources of both.
import { canonicalJson, type EntryName, entryOrder, packWords, type ResolvedEntry, type ResolvedPack } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { Cited, EntryValue } from './entry-words.tsx'
import { rulesTexts, titleOf } from './texts.ts'

export function DifferingEntries({ before, after }: { readonly before: ResolvedPack; readonly after: ResolvedPack }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const { entries } = packWords(locale)
  const either = entryOrder.filter((name) => before.entries[name] !== undefined || after.entries[name] !== undefined)
  const differing = either.filter(
    (name) => canonicalJson(before.entries[name]?.value ?? null) !== canonicalJson(after.entries[name]?.value ?? null),
  )
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
                    <Side entry={pack.entries[name]} other={(side === 0 ? after : before).entries[name]} name={name} />
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

interface SideProps {
  readonly entry: ResolvedEntry<unknown> | undefined
  readonly other: ResolvedEntry<unknown> | undefined
  readonly name: EntryName
}

function Side({ entry, other, name }: SideProps) {
  const locale = useSettings((settings) => settings.locale)
  if (entry === undefined) return <span className="rules-quiet">{rulesTexts(locale).notLaidDown}</span>
  return (
    <>
      <EntryValue name={name} value={entry.value} locale={locale} against={other?.value} />
      <Cited entry={entry} locale={locale} />
    </>
  )
}
