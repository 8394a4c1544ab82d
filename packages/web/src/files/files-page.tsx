// Many files at once: what came of each form, sorted and narrowed as one needs it, one click into each, and everything to take away.
import { findPack, type Locale } from '@jizheng/core'
import { Input, Select } from 'antd'
import { useMemo, useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { AddFiles } from './add-files.tsx'
import { Distribution } from './distribution.tsx'
import { FilesBar } from './files-bar.tsx'
import { FilesTable } from './files-table.tsx'
import { OwnRulesBox } from './own-rules.tsx'
import { usePile } from './pile.ts'
import { ChosenForms } from '../ranking/chosen-forms.tsx'
import { packLabel } from '../rules/regions.ts'
import { RankingStrip } from '../ranking/ranking-strip.tsx'
import { useRanking } from '../ranking/ranking.ts'
import { type Filter, gradesIn, type Order, orderOf, packsIn, rowsOf, sortedRows, wantedRows } from './rows.ts'
import { type FilesTexts, filesTexts } from './texts.ts'
import './files.css'

const filters: readonly Exclude<Filter, 'all'>[] = ['error', 'warning', 'notice', 'risk', 'doubt', 'unreliable', 'clean', 'refused']

export function FilesPage() {
  const { locale } = useSettings()
  const says = filesTexts(locale)
  const files = usePile((state) => state.files)
  const [text, setText] = useState('')
  const [filter, setFilter] = useState<Filter>('all')
  const [grade, setGrade] = useState<string | null>(null)
  const [rules, setRules] = useState<string | null>(null)
  const [order, setOrder] = useState<Order | null>(null)
  const [charted, setCharted] = useState(false)
  const standings = useRanking((state) => state.standings)
  const chosen = useRanking((state) => state.chosen)
  const rows = useMemo(() => rowsOf(files, standings), [files, standings])
  const sorting = useMemo(() => orderOf(order, standings), [order, standings])
  const judgedBy = useMemo(() => packsIn(rows), [rows])
  // the rules that were chosen here may judge nothing any more
  const wantedRules = rules !== null && judgedBy.includes(rules) ? rules : null
  const shown = useMemo(() => {
    const keys = chosen === null ? null : new Set(chosen.places.keys())
    return sortedRows(wantedRows(rows, { text, filter, grade, rules: wantedRules, chosen: keys }), sorting)
  }, [rows, text, filter, grade, wantedRules, chosen, sorting])
  const grades = useMemo(() => gradesIn(rows), [rows])
  if (files.length === 0)
    return (
      <div className="files-none">
        <h1>{says.title}</h1>
        <p>{says.none}</p>
        <p className="files-ways">
          {says.noneHow} <AddFiles primary />
        </p>
      </div>
    )
  return (
    <div className="files">
      <FilesBar rows={rows} />
      <div className="files-narrow" role="search">
        <Input
          allowClear
          value={text}
          onChange={({ target }) => setText(target.value)}
          placeholder={says.search}
          aria-label={says.search}
        />
        <Select
          aria-label={says.severity}
          value={filter}
          onChange={setFilter}
          popupMatchSelectWidth={false}
          options={[
            { value: 'all' as Filter, label: says.anySeverity },
            ...filters.map((value) => ({ value: value as Filter, label: says.severities[value] })),
          ]}
        />
        <Select
          aria-label={says.grade}
          value={grade ?? 'any'}
          onChange={(value) => setGrade(value === 'any' ? null : value)}
          popupMatchSelectWidth={false}
          options={[
            { value: 'any', label: says.anyGrade },
            ...grades.map((value) => ({ value, label: value === '' ? says.noGrade : value })),
          ]}
        />
        {(judgedBy.length > 1 || wantedRules !== null) && (
          <Select
            aria-label={says.judgedBy}
            value={wantedRules ?? ANY}
            onChange={(value) => setRules(value === ANY ? null : value)}
            popupMatchSelectWidth={false}
            options={[{ value: ANY, label: says.anyRules }, ...judgedBy.map((value) => ({ value, label: packNamed(value, locale) }))]}
          />
        )}
        <Button aria-expanded={charted} onClick={() => setCharted(!charted)}>
          {charted ? says.chartHide : says.chartShow}
        </Button>
        <ChosenForms />
        <span className="files-shown figures" role="status">
          {says.shown(shown.length, rows.length)}
        </span>
      </div>
      <RankingStrip sorted={sortedBy(sorting, says)} />
      {charted && <Distribution rows={shown} />}
      <OwnRulesBox />
      <FilesTable rows={shown} order={sorting} reorder={setOrder} chosen={chosen} />
    </div>
  )
}

/** No pack's id. */
const ANY = ''

function packNamed(id: string, locale: Locale): string {
  const pack = findPack(id)
  return pack === null ? id : packLabel(pack, locale)
}

/** What the bar says of the order that is seen: of ranks upward nothing, for that is its own. */
function sortedBy(order: Order | null, says: FilesTexts): { readonly head: string; readonly descending: boolean } | null {
  if (order === null || (order.column === 'rank' && !order.descending)) return null
  return { head: says.heads[order.column], descending: order.descending }
}
