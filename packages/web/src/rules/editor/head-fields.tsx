// What a pack is called, where and when it applies, and what it extends.
import { packs, packWords, type RulePack } from '@jizheng/core'
import { Input, Select } from 'antd'
import { useSettings } from '../../frame/settings.ts'
import { titleOf } from '../texts.ts'
import { editorTexts } from './texts.ts'

interface Props {
  readonly pack: RulePack
  readonly onEdit: (edit: (pack: RulePack) => RulePack) => void
}

export function HeadFields({ pack, onEdit }: Props) {
  const locale = useSettings((settings) => settings.locale)
  const says = editorTexts(locale)
  const words = packWords(locale)
  const set = (part: Partial<RulePack>) => onEdit((now) => ({ ...now, ...part }))
  const text = (label: string, value: string, write: (text: string) => void, { note = '', wide = false } = {}) => (
    <label className={wide ? 'rules-wide' : undefined}>
      <span>{label}</span>
      <Input
        size="small"
        aria-label={label}
        placeholder={note}
        title={note}
        value={value}
        onChange={({ target }) => write(target.value.trimStart())}
      />
    </label>
  )
  // A year half typed is kept as it is: the check names it.
  const year = (typed: string): number | null =>
    typed === '' ? null : /^\d{1,4}$/.test(typed) ? Number(typed) : (typed as unknown as number)
  const { title, jurisdiction, years } = pack
  return (
    <section className="rules-head-fields" aria-label={says.head}>
      {text(says.id, pack.id, (id) => set({ id }), { note: says.idNote })}
      {text(says.version, String(pack.version), (typed) =>
        set({ version: /^\d{1,6}$/.test(typed) ? Number(typed) : (typed as unknown as number) }),
      )}
      {text(says.titleZh, title.zh, (zh) => set({ title: { ...title, zh } }), { wide: true })}
      {text(says.titleEn, title.en, (en) => set({ title: { ...title, en } }), { wide: true })}
      {text(says.place, jurisdiction.name, (name) => set({ jurisdiction: { ...jurisdiction, name } }))}
      {text(says.code, jurisdiction.code ?? '', (code) => set({ jurisdiction: { ...jurisdiction, code: code === '' ? null : code } }), {
        note: says.codeNote,
      })}
      {text(says.from, String(years.from ?? ''), (typed) => set({ years: { ...years, from: year(typed) } }), { note: says.yearNote })}
      {text(says.to, String(years.to ?? ''), (typed) => set({ years: { ...years, to: year(typed) } }), { note: says.yearNote })}
      {text(says.form, pack.form ?? '', (form) => set({ form: form === '' ? null : form }), { note: says.formNote })}
      <label>
        <span>{says.purpose}</span>
        <Select
          size="small"
          aria-label={says.purpose}
          value={pack.purpose}
          options={(['self-evaluation', 'review', 'declaration'] as const).map((each) => ({ value: each, label: words.purpose[each] }))}
          onChange={(purpose) => set({ purpose })}
        />
      </label>
      <label className="rules-wide">
        <span>{says.base}</span>
        <Select
          size="small"
          aria-label={says.base}
          value={pack.extends ?? ''}
          options={[
            { value: '', label: says.noBase },
            ...packs.map((each) => ({ value: each.id, label: `${titleOf(each, locale)}（${each.id}）` })),
          ]}
          onChange={(base) => set({ extends: base === '' ? null : base })}
        />
      </label>
    </section>
  )
}
