// Asks for a decision with its reason, or takes one back.
import type { Decision } from '@jizheng/core'
import { Input, Radio } from 'antd'
import { useState } from 'react'
import { useSettings } from '../frame/settings.ts'
import { Button } from '../look/button.tsx'
import { Dialog } from '../look/dialog.tsx'
import { closeDecision, decideAsked, type Deciding, isDecidedHere, reopenAsked, useDeciding } from './deciding.ts'
import { rankingTexts } from './texts.ts'

export function DecisionBox() {
  const says = rankingTexts(useSettings().locale)
  const deciding = useDeciding((state) => state.deciding)
  return (
    <Dialog open={deciding !== null} close={closeDecision} title={deciding?.label ?? ''} closeName={says.close}>
      {deciding !== null && <Question deciding={deciding} />}
    </Dialog>
  )
}

const verdicts = ['dismissed', 'accepted'] as const

function Question({ deciding }: { readonly deciding: Deciding }) {
  const says = rankingTexts(useSettings().locale)
  const [verdict, setVerdict] = useState<Decision['verdict']>(deciding.decision?.verdict ?? 'dismissed')
  const [why, setWhy] = useState(deciding.decision?.why ?? '')
  const { of, forms } = deciding
  const done = (work: Promise<void>): void => {
    closeDecision()
    void work
  }
  const keep = (): void => {
    if (why.trim() !== '') done(decideAsked(deciding, { verdict, why: why.trim() }))
  }
  return (
    <div className="deciding">
      <p className="deciding-about">{of === null ? says.about(forms) : says.aboutOne(of.file.forms[of.index]?.project ?? of.file.name)}</p>
      <Radio.Group className="deciding-verdicts" value={verdict} onChange={({ target }) => setVerdict(target.value as Decision['verdict'])}>
        {verdicts.map((each) => (
          <Radio key={each} value={each}>
            <b>{says.verdicts[each]}</b> <span>{says.verdictsMean[each]}</span>
          </Radio>
        ))}
      </Radio.Group>
      <label className="deciding-why">
        <span>{says.why}</span>
        <Input
          data-first
          required
          value={why}
          placeholder={says.whyHint}
          maxLength={400}
          onChange={({ target }) => setWhy(target.value)}
          onPressEnter={keep}
        />
      </label>
      <p className="deciding-kept">{says.keptHere}</p>
      <div className="deciding-do">
        <Button look="primary" disabled={why.trim() === ''} onClick={keep}>
          {says.keep}
        </Button>
        <Button onClick={closeDecision}>{says.cancel}</Button>
        {isDecidedHere(deciding) && (
          <Button look="text" className="deciding-reopen" onClick={() => done(reopenAsked(deciding))}>
            {says.reopen}
          </Button>
        )}
      </div>
    </div>
  )
}
