// All packs as a table: where and when they apply, what they extend, how far their entries are confirmed.
import { Input, Popconfirm } from 'antd'
import { useState } from 'react'
import { Link } from 'wouter'
import { useSettings } from '../frame/settings.ts'
import { asButton, Button } from '../look/button.tsx'
import { confirmations, countsOf } from './confirmation.tsx'
import { dropPack, useKeptPacks } from './kept-packs.ts'
import { LoadPack } from './load-pack.tsx'
import { type PackItem, resolvedItem, usePackItems } from './pack-items.ts'
import { placeName, yearsName } from './regions.ts'
import { rulesTexts, titleOf } from './texts.ts'
import './pack-table.css'

export function PackList() {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const items = usePackItems()
  const unwritten = useKeptPacks((store) => store.unwritten)
  const [sought, seek] = useState('')
  const wanted = sought.trim().toLowerCase()
  const fits = ({ pack }: PackItem) =>
    [pack.id, pack.title.zh, pack.title.en, pack.jurisdiction.name, placeName(pack, 'en'), String(pack.years.from ?? '')].some((text) =>
      text.toLowerCase().includes(wanted),
    )
  const found = items.filter(fits)
  const own = found.filter(({ kept }) => kept !== null)
  return (
    <div className="rules-page">
      <header className="rules-page-head">
        <div>
          <h1>{says.listTitle}</h1>
          <p>{says.listIntro}</p>
        </div>
        <div className="rules-page-actions">
          <Input allowClear placeholder={says.find} aria-label={says.find} value={sought} onChange={({ target }) => seek(target.value)} />
          <LoadPack />
          <Link to="/rules/compare" className={asButton}>
            {says.sideBySide}
          </Link>
        </div>
      </header>
      <section aria-labelledby="rules-own">
        <h2 id="rules-own">{says.own}</h2>
        {unwritten && <p role="alert">{says.unwritten}</p>}
        {own.length === 0 ? (
          <p className="rules-quiet">{wanted === '' ? says.ownEmpty : says.nothingFound}</p>
        ) : (
          <PackTable items={own} label={says.own} />
        )}
        {own.length > 0 && <p className="rules-quiet">{says.ownNote}</p>}
      </section>
      <section aria-labelledby="rules-built-in">
        <h2 id="rules-built-in">{says.builtIn}</h2>
        <PackTable items={found.filter(({ kept }) => kept === null)} label={says.builtIn} />
      </section>
    </div>
  )
}

function PackTable({ items, label }: { readonly items: readonly PackItem[]; readonly label: string }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const { heads } = says
  const own = items.some(({ kept }) => kept !== null)
  if (items.length === 0) return <p className="rules-quiet">{says.nothingFound}</p>
  return (
    <div className="rules-table-scroll" tabIndex={0} role="group" aria-label={label}>
      <table className="rules-table" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{heads.pack}</th>
            <th scope="col">{heads.place}</th>
            <th scope="col">{heads.years}</th>
            <th scope="col">{heads.form}</th>
            <th scope="col">{heads.extends}</th>
            {confirmations.map((each) => (
              <th key={each} scope="col" className="rules-count">
                {heads[each]}
              </th>
            ))}
            {own && <th scope="col" aria-label={says.edit} />}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <PackRow key={item.key} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PackRow({ item }: { readonly item: PackItem }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const { pack, kept, key } = item
  const resolved = resolvedItem(item)
  const counts = resolved === null ? null : countsOf(resolved, 'here')
  const to = kept !== null && !kept.issued ? `/rules/edit/${key}` : `/rules/${key}`
  return (
    <tr>
      <th scope="row">
        <Link to={to}>{titleOf(pack, locale)}</Link>
        <span className="rules-id">
          {pack.id} · {says.version(pack.version)}
          {kept !== null && ` · ${kept.issued ? says.issued : says.writing}`}
        </span>
      </th>
      <td>{placeName(pack, locale)}</td>
      <td className="figures">{yearsName(pack, locale)}</td>
      <td>{pack.form ?? <span className="rules-quiet">{says.none}</span>}</td>
      <td>
        {pack.extends === null ? (
          <span className="rules-quiet">{says.none}</span>
        ) : (
          <Link to={`/rules/${pack.extends}`}>{pack.extends}</Link>
        )}
      </td>
      {confirmations.map((each) => (
        <td key={each} className="rules-count figures">
          {counts === null || counts[each] === 0 ? <span className="rules-quiet">–</span> : counts[each]}
        </td>
      ))}
      {kept !== null && (
        <td>
          <Popconfirm title={says.removeAsk} okText={says.removeYes} cancelText={says.removeNo} onConfirm={() => dropPack(kept.key)}>
            <Button size="small" look="text" aria-label={`${says.remove} ${titleOf(pack, locale)}`}>
              {says.remove}
            </Button>
          </Popconfirm>
        </td>
      )}
    </tr>
  )
}
