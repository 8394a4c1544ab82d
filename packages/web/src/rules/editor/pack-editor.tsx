// Writing a pack: its head and entries as fields or JSON, the form as live example beside; saved as the file that the command takes with --rules.
import { entriesOf, entryOrder, findPack, resolvePack, type ResolvedPack, type RulePack } from '@jizheng/core'
import { Segmented } from 'antd'
import { useCallback, useMemo, useState } from 'react'
import { Link, useLocation } from 'wouter'
import { useOpenDraft } from '../../drafts/open-draft.ts'
import { useSettings } from '../../frame/settings.ts'
import { Button } from '../../look/button.tsx'
import { tell } from '../../look/notices.tsx'
import { download } from '../../out/download.ts'
import { deskReader } from '../../reader/reader.ts'
import { faultText } from '../fault-texts.ts'
import { issuePack, keepPack, type KeptPack, useKeptPacks } from '../kept-packs.ts'
import { titleOf } from '../texts.ts'
import { EntryEditor } from './entry-editor.tsx'
import { HeadFields } from './head-fields.tsx'
import { JsonView } from './json-view.tsx'
import { DOCUMENTS } from './source-fields.tsx'
import { editorTexts } from './texts.ts'
import { baseFor, Trial, useTrial } from './trial.tsx'
import './editor.css'

const SHOWN = 8

export function PackEditor({ kept }: { readonly kept: KeptPack }) {
  const locale = useSettings((settings) => settings.locale)
  const says = editorTexts(locale)
  const [, go] = useLocation()
  const [asJson, setAsJson] = useState(false)
  const unwritten = useKeptPacks((store) => store.unwritten)
  const others = useKeptPacks((store) => store.packs)?.filter(({ key }) => key !== kept.key) ?? []
  const draft = useOpenDraft((open) => open.draft)
  const chooseRules = useOpenDraft((open) => open.chooseRules)
  const { pack, key } = kept
  const made = findPack(kept.basedOn ?? '') ?? others.find((other) => other.key === kept.basedOn)?.pack ?? null
  const base = baseFor(made, pack)
  const inherited = useMemo(() => inheritedBy(pack.extends), [pack.extends])
  const trial = useTrial(pack, base)
  const edit = useCallback(
    (change: (pack: RulePack) => RulePack) => {
      const now = useKeptPacks.getState().packs?.find((each) => each.key === key)
      if (now !== undefined) keepPack({ ...now, pack: change(now.pack), changedAt: Date.now() })
    },
    [key],
  )
  const documents = [...new Set(Object.values(pack.entries).map(({ source }) => source.document))].filter((document) => document !== '')
  const taken = takenBy(pack, others, says)
  const faults = [...(taken === null ? [] : [taken]), ...trial.faults.map((fault) => faultText(fault, locale))]
  const ready = faults.length === 0 && trial.current

  async function save(): Promise<void> {
    const name = `${pack.id}.json`
    download(new Blob([await (await deskReader()).packFile(pack)], { type: 'application/json' }), name)
    issuePack(kept)
    tell('done', says.saved(name))
    go(`/rules/${key}`)
  }

  return (
    <div className="rules-page rules-editor">
      <header className="rules-page-head">
        <div>
          <Link to="/rules">{says.toList}</Link>
          <h1>
            {says.title}
            {titleOf(pack, locale) !== '' && ` · ${titleOf(pack, locale)}`}
          </h1>
          <p className="rules-quiet">{unwritten ? says.notKept : says.keptHere}</p>
        </div>
        <div className="rules-page-actions">
          <Segmented
            aria-label={says.view}
            value={asJson}
            onChange={setAsJson}
            options={[
              { value: false, label: says.fields },
              { value: true, label: says.json },
            ]}
          />
          {draft !== null && (
            <Button
              disabled={!ready}
              onClick={() => {
                issuePack(kept)
                chooseRules({ pack })
                go(`/form/${draft.id}`)
              }}
            >
              {says.use(draft.name)}
            </Button>
          )}
          <Button look="primary" disabled={!ready} title={says.saveNote} onClick={() => void save()}>
            {says.save}
          </Button>
        </div>
      </header>
      <div className="rules-editor-desk">
        <div>
          {asJson ? (
            <JsonView pack={pack} onEdit={edit} />
          ) : (
            <>
              <HeadFields pack={pack} onEdit={edit} />
              <h2>{says.entries}</h2>
              <datalist id={DOCUMENTS}>
                {documents.map((document) => (
                  <option key={document} value={document} />
                ))}
              </datalist>
              {entryOrder.map((name) => (
                <EntryEditor
                  key={name}
                  name={name}
                  own={pack.entries[name]}
                  inherited={inherited === null ? [] : entriesOf(inherited, name)}
                  from={(inherited === null ? undefined : entriesOf(inherited, name)[0]?.inheritedFrom) ?? pack.extends}
                  onEdit={edit}
                />
              ))}
            </>
          )}
        </div>
        <Trial trial={trial} base={base}>
          <div className="rules-wanting" role="status">
            {faults.length > 0 ? <p>{says.wanting(faults.length)}</p> : ready && <p>{says.complete}</p>}
            {faults.length > 0 && (
              <ul>
                {faults.slice(0, SHOWN).map((fault) => (
                  <li key={fault}>{fault}</li>
                ))}
                {faults.length > SHOWN && <li>{says.more(faults.length - SHOWN)}</li>}
              </ul>
            )}
          </div>
        </Trial>
      </div>
    </div>
  )
}

function inheritedBy(base: string | null): ResolvedPack | null {
  const pack = findPack(base ?? '')
  return pack === null ? null : resolvePack(pack, findPack)
}

/** Rules in use never change under their name: whoever cites id and version must find the same rules. */
function takenBy({ id, version }: RulePack, others: readonly KeptPack[], says: ReturnType<typeof editorTexts>): string | null {
  if (findPack(id) !== null) return says.idTaken(id)
  const final = others.some((other) => other.issued && other.pack.id === id && other.pack.version === version)
  return final ? says.versionTaken(id, version) : null
}
