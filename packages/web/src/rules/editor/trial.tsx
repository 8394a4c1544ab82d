// The form as live example: how the pack being written moves it against the pack it is based on.
import { chainOf, findPack, type Form, type RulePack } from '@jizheng/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useSettings } from '../../frame/settings.ts'
import type { Contrast, PackFault } from '../../reader/packs.ts'
import { deskReader } from '../../reader/reader.ts'
import { ContrastView } from '../contrast-view.tsx'
import { useShownForm } from '../example-form.ts'
import { titleOf } from '../texts.ts'
import { editorTexts } from './texts.ts'

interface Tried {
  readonly faults: readonly PackFault[]
  /** The last that could be computed. */
  readonly contrast: Contrast | null
  /** Whether `contrast` is of the pack as it stands. */
  readonly current: boolean
}

/** Asked at every keystroke; an answer that was overtaken is dropped. */
export function useTrial(pack: RulePack, base: RulePack): Tried & { readonly form: Form | null; readonly name: string | null } {
  const locale = useSettings((settings) => settings.locale)
  const shown = useShownForm()
  const form = shown?.form ?? null
  const [tried, setTried] = useState<Tried>({ faults: [], contrast: null, current: false })
  useEffect(() => {
    if (form === null) return
    let wanted = true
    void deskReader()
      .then((reader) => reader.tryPack(pack, form, chainOf(base), locale))
      .then(({ faults, contrast }) => {
        if (wanted) setTried((before) => ({ faults, contrast: contrast ?? before.contrast, current: contrast !== null }))
      })
    return () => {
      wanted = false
    }
  }, [pack, base, form, locale])
  return { ...tried, form, name: shown?.name ?? null }
}

interface TrialProps {
  readonly trial: ReturnType<typeof useTrial>
  readonly base: RulePack
  /** Below the trial, so that nothing moves while one types. */
  readonly children: ReactNode
}

export function Trial({ trial, base, children }: TrialProps) {
  const locale = useSettings((settings) => settings.locale)
  const says = editorTexts(locale)
  const { form, name, contrast, current } = trial
  const stopped = !current && trial.faults.length > 0
  return (
    <aside className="rules-trial" aria-label={says.live}>
      <h2>{says.live}</h2>
      <p>{name === null ? says.liveExample : says.liveOn(name)}</p>
      <p className="rules-quiet">{says.against(titleOf(base, locale))}</p>
      {stopped && <p role="status">{contrast === null ? says.pauseFirst : says.pause}</p>}
      {form !== null && contrast !== null && (
        <div className={stopped ? 'rules-stale' : undefined}>
          <ContrastView brief contrast={contrast} form={form} />
        </div>
      )}
      {children}
    </aside>
  )
}

/** The pack a new one is shown against: what it was made from, or what it extends, or the national one. */
export const baseFor = (made: RulePack | null, pack: RulePack): RulePack => made ?? findPack(pack.extends ?? '') ?? findPack('cn-2020')!
