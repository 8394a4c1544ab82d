// One pack: every entry in words with its source, what it inherits and from where, what it leaves open, and the facts beside.
import { copiesRead, entriesOf, entryOrder, packWords, type ResolvedPack } from '@jizheng/core'
import { Link, useLocation } from 'wouter'
import { useOpenDraft } from '../drafts/open-draft.ts'
import { useSettings } from '../frame/settings.ts'
import { asButton, Button } from '../look/button.tsx'
import { deskReader } from '../reader/reader.ts'
import { download } from '../out/download.ts'
import { basedOn, nextVersion } from './editor/editing.ts'
import { editorTexts } from './editor/texts.ts'
import { Cited, EntryValue, EntryYears, SourceWords } from './entry-words.tsx'
import { issuePack, startPack, useKeptPacks } from './kept-packs.ts'
import { type PackItem, resolvedItem, rulesFrom, usePackItems, itemOf } from './pack-items.ts'
import { placeName, yearsName } from './regions.ts'
import { rulesTexts, titleOf } from './texts.ts'

export function PackPage({ packKey }: { readonly packKey: string }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const item = usePackItems().find(({ key }) => key === packKey)
  const loaded = useKeptPacks((store) => store.packs !== null)
  const resolved = item === undefined ? null : resolvedItem(item)
  if (item === undefined && !loaded) return null
  if (item === undefined || resolved === null)
    return (
      <div className="rules-page">
        <p>{says.notThere}</p>
        <Link to="/rules">{says.toList}</Link>
      </div>
    )
  return (
    <article className="rules-page">
      <PackHead item={item} pack={resolved} />
      <Entries pack={resolved} />
      {(item.pack.facts?.length ?? 0) > 0 && (
        <section aria-labelledby="rules-facts">
          <h2 id="rules-facts">{says.facts}</h2>
          <p className="rules-quiet">{says.factsNote}</p>
          <ul className="rules-facts">
            {item.pack.facts!.map(({ zh, en, source }) => (
              <li key={zh}>
                <span>{locale === 'en' ? en : zh}</span>
                <SourceWords source={source} locale={locale} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </article>
  )
}

function PackHead({ item, pack }: { readonly item: PackItem; readonly pack: ResolvedPack }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const editing = editorTexts(locale)
  const words = packWords(locale)
  const [, go] = useLocation()
  const draft = useOpenDraft((open) => open.draft)
  const chooseRules = useOpenDraft((open) => open.chooseRules)
  const inUse = draft !== null && itemOf(draft.rules, [item]) !== null
  return (
    <header className="rules-page-head">
      <div>
        <Link to="/rules">{says.toList}</Link>
        <h1>{titleOf(pack, locale)}</h1>
        <p className="rules-line">
          <span>{pack.id}</span>
          <span>{says.version(pack.version)}</span>
          <span>{placeName(pack, locale)}</span>
          <span>{yearsName(pack, locale)}</span>
          <span>{words.purpose[pack.purpose]}</span>
          {pack.form !== null && <span>{pack.form}</span>}
          {pack.onlyByName && <span>{says.onlyByName}</span>}
        </p>
        {item.kept !== null && <p className="rules-quiet">{editing.finalNote}</p>}
        <p className="rules-line rules-quiet">
          {pack.lineage.length > 1 && (
            <span>
              {says.lineage}
              {says.colon}
              {pack.lineage.slice(1).map((id, i) => (
                <span key={id}>
                  {i > 0 && ' → '}
                  <Link to={`/rules/${id}`}>{id}</Link>
                </span>
              ))}
            </span>
          )}
          <span title={pack.digest}>
            {says.digest}
            {says.colon}
            <span className="figures">{pack.digest.slice(0, 19)}…</span>
          </span>
        </p>
      </div>
      <div className="rules-page-actions">
        {draft !== null &&
          (inUse ? (
            <span className="rules-quiet">{says.inUse}</span>
          ) : (
            <Button
              onClick={() => {
                if (item.kept !== null) issuePack(item.kept)
                chooseRules(rulesFrom(item))
                go(`/form/${draft.id}`)
              }}
            >
              {says.judgeBy(draft.name)}
            </Button>
          ))}
        <Link to={`/rules/compare/${item.key}`} className={asButton}>
          {says.compareWith}
        </Link>
        <Button
          onClick={async () =>
            download(new Blob([await (await deskReader()).packFile(item.pack)], { type: 'application/json' }), `${item.pack.id}.json`)
          }
        >
          {says.exportJson}
        </Button>
        {item.kept !== null && (
          <Button onClick={() => go(`/rules/edit/${startPack(nextVersion(item.pack), { basedOn: item.key }).key}`)}>
            {editing.newVersion(pack.version + 1)}
          </Button>
        )}
        <Button look="primary" onClick={() => go(`/rules/edit/${startPack(basedOn(item), { basedOn: item.key }).key}`)}>
          {says.copyAs}
        </Button>
      </div>
    </header>
  )
}

function Entries({ pack }: { readonly pack: ResolvedPack }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const { entries } = packWords(locale)
  const silent = entryOrder.filter((name) => entriesOf(pack, name).length === 0)
  return (
    <section aria-labelledby="rules-entries">
      <h2 id="rules-entries">{says.entriesHead}</h2>
      <table className="rules-entries" aria-labelledby="rules-entries">
        <thead className="only-heard">
          <tr>
            <th scope="col">{says.entryHeads.entry}</th>
            <th scope="col">{says.entryHeads.value}</th>
            <th scope="col">{says.entryHeads.source}</th>
          </tr>
        </thead>
        <tbody>
          {entryOrder.flatMap((name) =>
            entriesOf(pack, name).map((entry, index, all) => (
              <tr key={`${name} ${index}`} className={entry.inheritedFrom === null ? 'rules-entry-own' : 'rules-entry-inherited'}>
                <th scope="row">
                  {entries[name].title}
                  <span className="rules-meaning">{entries[name].meaning}</span>
                </th>
                <td>
                  <EntryYears entry={entry} several={all.length > 1} locale={locale} />
                  <EntryValue name={name} value={entry.value} locale={locale} />
                </td>
                <td>
                  <Cited name={name} entry={entry} locale={locale} />
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
      {silent.length > 0 && (
        <p className="rules-quiet">
          {says.silentNote}
          {silent.map((name) => entries[name].title).join(packWords(locale).between)}
        </p>
      )}
      {copiesRead(pack, locale).map((copy) => (
        <p key={copy} className="rules-quiet">
          {packWords(locale).readIn}
          {says.colon}
          {copy}
        </p>
      ))}
    </section>
  )
}
