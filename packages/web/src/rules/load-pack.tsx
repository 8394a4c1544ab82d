// Opens a pack file: checked in the worker, kept here, and what is wrong with it said entry by entry.
import { canonicalJson, findPack, type RulePack } from '@jizheng/core'
import { useRef, useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import type { PackFault } from '../reader/packs.ts'
import { deskReader } from '../reader/reader.ts'
import { faultText } from './fault-texts.ts'
import { loadKeptPacks, startPack, useKeptPacks } from './kept-packs.ts'
import { rulesTexts } from './texts.ts'
import './load-pack.css'

const SHOWN = 6

export function LoadPack({ onLoad }: { readonly onLoad?: (pack: RulePack) => void }) {
  const locale = useSettings((settings) => settings.locale)
  const says = rulesTexts(locale)
  const input = useRef<HTMLInputElement>(null)
  const [failed, fail] = useState<{ readonly name: string; readonly faults: readonly PackFault[] } | null>(null)

  async function load(file: File): Promise<void> {
    const answer = await (await deskReader()).readPack(await file.text())
    if ('faults' in answer) {
      fail({ name: file.name, faults: answer.faults })
      return
    }
    fail(null)
    await keepOnce(answer.pack)
    onLoad?.(answer.pack)
  }

  return (
    <div className="rules-load">
      <Button title={says.loadHint} onClick={() => input.current?.click()}>
        {says.loadFile}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={says.loadFile}
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file !== undefined) void load(file)
          target.value = ''
        }}
      />
      {failed !== null && (
        <div role="alert" className="rules-faults">
          <p>{says.loadFailed(failed.name, failed.faults.length)}</p>
          <ul>
            {failed.faults.slice(0, SHOWN).map((fault) => (
              <li key={JSON.stringify(fault)}>{faultText(fault, locale)}</li>
            ))}
          </ul>
          {failed.faults.length > SHOWN && <p>{says.moreFaults(failed.faults.length - SHOWN)}</p>}
          <Button size="small" onClick={() => fail(null)}>
            {says.dropFaults}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The same file opened again is not kept twice. */
async function keepOnce(pack: RulePack): Promise<void> {
  await loadKeptPacks()
  const text = canonicalJson(pack)
  const builtIn = findPack(pack.id)
  const known = [...(useKeptPacks.getState().packs ?? []), ...(builtIn === null ? [] : [{ pack: builtIn }])]
  if (!known.some((each) => canonicalJson(each.pack) === text)) startPack(pack, { basedOn: pack.extends, issued: true })
}
