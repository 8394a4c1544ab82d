// Everything that can be taken away of many files at once: of each form by itself, and of all as one pile.
import { Dropdown } from 'antd'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { tell } from '../look/notices.tsx'
import { download } from '../out/download.ts'
import { useRanking } from '../ranking/ranking.ts'
import { type OutKind, takenAway } from './taken-away.ts'
import { usePile } from './pile.ts'
import { filesTexts } from './texts.ts'

const ofForms: readonly OutKind[] = ['book', 'list', 'report', 'lines']
const ofPile: readonly OutKind[] = ['pileBook', 'pilePage', 'pileList', 'pileJson']

export function FilesOut() {
  const says = filesTexts(useSettings().locale)
  const isEmpty = usePile(({ files }) => files.every(({ line }) => line === null))
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
  const group = (label: string, kinds: readonly OutKind[], disabled: boolean) => ({
    type: 'group' as const,
    key: label,
    label,
    children: kinds.map((key) => ({ key, label: says.outs[key], disabled })),
  })
  return (
    <Dropdown
      trigger={['click']}
      disabled={isEmpty}
      menu={{
        items: [group(says.outPile, ofPile, !isRanked), group(says.outForms, ofForms, false)],
        onClick: ({ key }) => void take(key as OutKind),
      }}
    >
      <Button aria-haspopup="menu">{says.out}</Button>
    </Dropdown>
  )
}
