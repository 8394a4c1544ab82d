// The pack as JSON, for those who prefer it: taken over as soon as nothing is wrong with it.
import type { RulePack } from '@jizheng/core'
import { Input } from 'antd'
import { useState } from 'react'
import { useSettings } from '../../frame/settings.ts'
import type { PackFault } from '../../reader/packs.ts'
import { deskReader } from '../../reader/reader.ts'
import { faultText } from '../fault-texts.ts'
import { editorTexts } from './texts.ts'

interface Props {
  readonly pack: RulePack
  readonly onEdit: (edit: (pack: RulePack) => RulePack) => void
}

export function JsonView({ pack, onEdit }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const says = editorTexts(locale)
  const [text, setText] = useState(() => JSON.stringify(pack, null, 2))
  const [faults, setFaults] = useState<readonly PackFault[]>([])
  async function take(typed: string): Promise<void> {
    setText(typed)
    const answer = await (await deskReader()).readPack(typed)
    setFaults('faults' in answer ? answer.faults : [])
    if ('pack' in answer) onEdit(() => answer.pack)
  }
  return (
    <div className="rules-json">
      <p className="rules-quiet">{says.jsonNote}</p>
      <Input.TextArea
        aria-label={says.jsonLabel}
        spellCheck={false}
        rows={32}
        value={text}
        onChange={({ target }) => void take(target.value)}
      />
      {faults.length > 0 && (
        <ul role="alert" className="rules-faults">
          {faults.slice(0, 6).map((fault) => (
            <li key={JSON.stringify(fault)}>{faultText(fault, locale)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
