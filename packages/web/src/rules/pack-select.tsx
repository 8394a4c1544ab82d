// Choosing a pack by where and when it holds, found by any part of that or of its title: for one form, for a pile, for a comparison.
import { Select } from 'antd'
import { useSettings } from '../frame/settings.ts'
import type { PackItem } from './pack-items.ts'
import { byRegion, packLabel, regionOf } from './regions.ts'

interface Props {
  readonly label: string
  readonly items: readonly PackItem[]
  /** The chosen pack's key; null for what `auto` says. */
  readonly value: string | null
  readonly onChoose: (item: PackItem) => void
  /** First of the list: that no pack is named. */
  readonly auto?: { readonly says: string; readonly onChoose: () => void }
  readonly className?: string
}

/** No pack's key. */
const AUTO = ' auto'

export function PackSelect({ label, items, value, onChoose, auto, className }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const sorted = items.toSorted((a, b) => byRegion(regionOf(a.pack), regionOf(b.pack)))
  return (
    <Select
      {...(className === undefined ? {} : { className })}
      aria-label={label}
      showSearch={{ optionFilterProp: 'label' }}
      popupMatchSelectWidth={false}
      value={value ?? AUTO}
      onChange={(key) => {
        const item = items.find((each) => each.key === key)
        if (item === undefined) auto?.onChoose()
        else onChoose(item)
      }}
      options={[
        ...(auto === undefined ? [] : [{ value: AUTO, label: auto.says }]),
        ...sorted.map(({ key, pack }) => ({ value: key, label: packLabel(pack, locale) })),
      ]}
    />
  )
}
