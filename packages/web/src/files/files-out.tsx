// Everything that can be taken away of many files at once.
import { Dropdown } from 'antd'
import type { Locale } from '@jizheng/core'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { tell } from '../look/notices.tsx'
import { download } from '../out/download.ts'
import { fileName } from '../out/file-name.ts'
import { deskReader } from '../reader/reader.ts'
import { usePile } from './pile.ts'
import { type FilesTexts, filesTexts } from './texts.ts'

const kinds = ['lines', 'book', 'list', 'report'] as const
type Kind = (typeof kinds)[number]

export function FilesOut() {
  const { locale } = useSettings()
  const says = filesTexts(locale)
  const files = usePile((state) => state.files)
  const lines = files.flatMap(({ line }) => line ?? [])
  const labels: Readonly<Record<Kind, string>> = { book: says.outBook, list: says.outList, report: says.outReport, lines: says.outLines }
  const take = async (kind: Kind): Promise<void> => {
    const done = tell('working', says.writing)
    try {
      const { blob, name } = await written(kind, lines, locale, says)
      download(blob, name)
    } catch (error) {
      tell('failed', says.failed(String((error as Error).message)))
    } finally {
      done()
    }
  }
  return (
    <Dropdown
      trigger={['click']}
      disabled={lines.length === 0}
      menu={{ items: kinds.map((key) => ({ key, label: labels[key] })), onClick: ({ key }) => void take(key as Kind) }}
    >
      <Button aria-haspopup="menu">{says.out}</Button>
    </Dropdown>
  )
}

async function written(kind: Kind, lines: readonly Blob[], locale: Locale, says: FilesTexts): Promise<{ blob: Blob; name: string }> {
  const { outName, outFindings, outReportName } = says
  if (kind === 'lines') return { blob: new Blob([...lines], { type: 'application/jsonl' }), name: fileName([outName], 'jsonl') }
  const reader = await deskReader()
  if (kind === 'report') {
    return {
      blob: new Blob([await reader.reportOf(lines, locale)], { type: 'text/html' }),
      name: fileName([outName, outReportName], 'html'),
    }
  }
  if (kind === 'list') {
    return {
      blob: new Blob([await reader.findingsListOf(lines, locale)], { type: 'text/csv' }),
      name: fileName([outName, outFindings], 'csv'),
    }
  }
  const bytes = (await reader.findingsBookOf(lines, locale)) as Uint8Array<ArrayBuffer>
  return { blob: new Blob([bytes]), name: fileName([outName, outFindings], 'xlsx') }
}
