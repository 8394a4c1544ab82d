// Records among the drafts that are none: each can be taken away as it is, and deleted.
import { useEffect, useState } from 'react'
import { damagedDrafts } from '../drafts/draft-store.ts'
import { download } from '../out/download.ts'
import { type Damaged, dropDamaged } from '../drafts/stored.ts'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { deskTexts } from './texts.ts'

export function DamagedDrafts() {
  const says = deskTexts(useSettings().locale)
  const [damaged, setDamaged] = useState<readonly Damaged[]>([])
  useEffect(() => void damagedDrafts().then(setDamaged), [])
  const remove = async (gone: Damaged): Promise<void> => {
    await dropDamaged(gone)
    setDamaged((shown) => shown.filter((each) => each !== gone))
  }
  return damaged.map((each) => (
    <li key={JSON.stringify(each.key)} className="draft-damaged">
      <b>{says.damaged}</b>
      <span>{says.damagedWhy}</span>
      <span className="draft-actions">
        <Button size="small" look="text" onClick={() => download(new Blob([asText(each.record)]), says.damagedName)}>
          {says.damagedDownload}
        </Button>
        <Button size="small" look="text" onClick={() => void remove(each)}>
          {says.remove}
        </Button>
      </span>
    </li>
  ))
}

/** Whatever it is: what JSON cannot hold is told by its kind. */
function asText(record: unknown): string {
  const seen = new Set<unknown>()
  const plain = (_: string, value: unknown): unknown => {
    if (typeof value === 'bigint') return String(value)
    if (typeof value !== 'object' || value === null) return value
    if (seen.has(value)) return '…'
    seen.add(value)
    return value instanceof Map || value instanceof Set ? [...value] : value
  }
  return JSON.stringify(record, plain, 2) ?? String(record)
}
