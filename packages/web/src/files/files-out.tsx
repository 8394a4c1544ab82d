// Everything that can be taken away of many files at once: of each form by itself, and of all as one pile.
import { Dropdown } from 'antd'
import { type ChangeEvent, useRef } from 'react'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { tell } from '../look/notices.tsx'
import { download } from '../out/download.ts'
import { fileName } from '../out/file-name.ts'
import { useDecisions } from '../ranking/decisions.ts'
import { decisionsBlob, takeInFile } from '../ranking/decisions-in-file.ts'
import { useRanking } from '../ranking/ranking.ts'
import { type OutKind, takenAway } from './taken-away.ts'
import { usePile } from './pile.ts'
import { filesTexts } from './texts.ts'

const ofForms: readonly OutKind[] = ['book', 'list', 'report', 'lines']
const ofPile: readonly OutKind[] = ['pileBook', 'pilePage', 'pileList', 'pileJson']

export function FilesOut() {
  const says = filesTexts(useSettings().locale)
  const isEmpty = usePile(({ files }) => files.every(({ line }) => line === null))
  const isUndecided = useDecisions(({ kept }) => kept === null || kept.length === 0)
  const isRanked = useRanking(({ ranking }) => ranking !== null)
  const take = async (kind: OutKind): Promise<void> => {
    const done = tell('working', says.writing)
    try {
      const { blob, name } = await takenAway(kind)
      download(blob, name)
    } catch (error) {
      tell('failed', says.failed(String((error as Error).message)))
    } finally {
      done()
    }
  }
  const chosen = useRef<HTMLInputElement>(null)
  const handOut = async (): Promise<void> => download(await decisionsBlob(), fileName([says.outName, says.decisions], 'json'))
  const takeChosen = async ({ target }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = target.files ?? []
    if (file === undefined) return
    const taken = await takeInFile(file)
    target.value = ''
    if (typeof taken === 'number') tell('done', says.decisionsTaken(taken))
    else tell('failed', taken)
  }
  const group = (label: string, kinds: readonly OutKind[], disabled: boolean) => ({
    type: 'group' as const,
    key: label,
    label,
    children: kinds.map((key) => ({ key, label: says.outs[key], disabled })),
  })
  const ofDecisions = {
    type: 'group' as const,
    key: says.decisions,
    label: says.decisions,
    children: [
      { key: 'handOut', label: says.decisionsOut, disabled: isUndecided, onClick: () => void handOut() },
      { key: 'takeIn', label: says.decisionsIn, onClick: () => chosen.current?.click() },
    ],
  }
  return (
    <>
      <Dropdown
        trigger={['click']}
        disabled={isEmpty}
        menu={{
          items: [group(says.outPile, ofPile, !isRanked), group(says.outForms, ofForms, false), ofDecisions],
          onClick: ({ key }) => {
            if (isKind(key)) void take(key)
          },
        }}
      >
        <Button aria-haspopup="menu">{says.out}</Button>
      </Dropdown>
      <input ref={chosen} type="file" accept=".json" hidden aria-label={says.decisionsIn} onChange={(event) => void takeChosen(event)} />
    </>
  )
}

const isKind = (key: string): key is OutKind => ([...ofForms, ...ofPile] as readonly string[]).includes(key)
