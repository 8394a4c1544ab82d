// How every form of the many-files page moves from one pack to another, those that move most first.
import { chainOf, Decimal, type RulePack } from '@jizheng/core'
import { useEffect, useMemo, useState } from 'react'
import type { PiledFile } from '../files/pile.ts'
import { useSettings } from '../frame/settings.ts'
import type { MovedFile } from '../reader/packs.ts'
import { deskReader } from '../reader/reader.ts'
import { signed } from './moved-bars.tsx'
import { ruleTitles } from './rule-titles.ts'
import { rulesTexts } from './texts.ts'
import './pack-table.css'

interface Props {
  readonly files: readonly PiledFile[]
  readonly before: RulePack
  readonly after: RulePack
}

export function FilesMoved({ files, before, after }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const heads = says.fileHeads
  const [moved, setMoved] = useState<readonly MovedFile[] | null>(null)
  const lines = useMemo(() => files.map(({ line }) => line!), [files])
  useEffect(() => {
    let wanted = true
    void deskReader()
      .then((reader) => reader.compareFiles(lines, chainOf(before), chainOf(after)))
      .then((answer) => {
        if (wanted) setMoved(answer)
      })
    return () => {
      wanted = false
    }
  }, [lines, before, after])
  if (moved === null) return <p className="rules-quiet">{says.working}</p>
  const count = (outcome: MovedFile['moved']['outcome']) => moved.filter((each) => each.moved.outcome === outcome).length
  const size = ({ moved: { change } }: MovedFile) => (change === null ? Decimal.of('-1') : Decimal.of(change).abs())
  const sorted = moved.toSorted((a, b) => (size(a).equals(size(b)) ? a.file - b.file : size(a).moreThan(size(b)) ? -1 : 1))
  return (
    <section aria-labelledby="rules-files">
      <h2 id="rules-files">{says.outcomes(count('gains'), count('loses'), count('same') + count('unknown'))}</h2>
      <div className="rules-table-scroll" tabIndex={0} role="region" aria-labelledby="rules-files">
        <table className="rules-table" aria-labelledby="rules-files">
          <thead>
            <tr>
              <th scope="col">{heads.form}</th>
              <th scope="col" className="rules-count">
                {heads.nearest}
              </th>
              <th scope="col" className="rules-count">
                {heads.change}
              </th>
              <th scope="col">{heads.grade}</th>
              <th scope="col" className="rules-count">
                {heads.lines}
              </th>
              <th scope="col">{heads.rules}</th>
            </tr>
          </thead>
          <tbody>
            {sorted.map((each) => (
              <tr key={`${each.file}#${each.index}`}>
                <th scope="row">
                  {files[each.file]?.name}
                  {each.count > 1 && ` #${each.index + 1}`}
                  <span className="rules-id">{each.projectName}</span>
                </th>
                <td className="rules-count figures">{fromTo(each.moved.nearest)}</td>
                <td className="rules-count figures">{signed(each.moved.change)}</td>
                <td>{fromTo(each.moved.grade)}</td>
                <td className="rules-count figures">{each.moved.lines.length}</td>
                <td>{ruleTitles(each.moved.lines, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

const fromTo = ({ before, after }: { readonly before: string | null; readonly after: string | null }): string =>
  before === after ? (after ?? '–') : `${before ?? '–'} → ${after ?? '–'}`
