// The control of one field of an entry, made from its description.
import { type EntryField, packWords } from '@jizheng/core'
import { Checkbox, Input, Radio, Select } from 'antd'
import type { ReactNode } from 'react'
import { useSettings } from '../../frame/settings.ts'
import { first } from './editing.ts'
import { FigureField } from './figure-field.tsx'
import { NamedFields } from './named-fields.tsx'
import { RowFields } from './row-fields.tsx'
import { editorTexts } from './texts.ts'

export interface FieldProps<F extends EntryField = EntryField> {
  readonly field: F
  /** The entry's words: names of fields and variants. */
  readonly words: ReturnType<typeof packWords>['entries']['met']
  /** What the control is called by those who do not see where it stands. */
  readonly label: string
  readonly value: unknown
  readonly onChange: (value: unknown) => void
  /** Within a row of a table there is room for a list only. */
  readonly compact?: boolean
}

export function EntryFieldControl(props: FieldProps) {
  const { field, words, label, value, onChange } = props
  const says = editorTexts(useSettings((settings) => settings.locale))
  const nothingSaid = value === null || value === undefined
  switch (field.kind) {
    case 'choice':
      return <ChoiceField {...props} field={field} />
    case 'several':
      return (
        <Checkbox.Group
          className="rules-options"
          aria-label={label}
          value={value as string[]}
          options={field.options.map((option) => ({ value: option, label: words.variants[option] ?? option }))}
          onChange={(chosen) => onChange(field.options.filter((option) => chosen.includes(option)))}
        />
      )
    case 'text':
      return (
        <Input
          size="small"
          className="rules-text"
          aria-label={label}
          value={String(value ?? '')}
          onChange={({ target }) => onChange(target.value === '' && field.unsaid === 'absent' ? undefined : target.value)}
        />
      )
    case 'rows':
      return (
        <Optional {...props} start={[first(field.columns)]}>
          <RowFields {...props} field={field} />
        </Optional>
      )
    case 'named':
      return (
        <Optional {...props} start={{}}>
          <NamedFields {...props} field={field} />
        </Optional>
      )
    default: {
      const whole = field.kind === 'count'
      if (field.unsaid === 'never') return <FigureField label={label} unit={field.unit} whole={whole} value={value} onChange={onChange} />
      return (
        <span className="rules-maybe">
          <Select
            size="small"
            aria-label={`${label} ${says.laidDown}`}
            value={!nothingSaid}
            options={[
              { value: false, label: says.notSaid },
              { value: true, label: says.laidDown },
            ]}
            onChange={(said) => onChange(said ? (whole ? 2 : '0') : field.unsaid === 'null' ? null : undefined)}
          />
          {!nothingSaid && <FigureField label={label} unit={field.unit} whole={whole} value={value} onChange={onChange} />}
        </span>
      )
    }
  }
}

/** A table that may be absent has a tick in front of it. */
function Optional({
  field,
  label,
  value,
  onChange,
  start,
  children,
}: FieldProps & { readonly start: unknown; readonly children: ReactNode }) {
  const says = editorTexts(useSettings((settings) => settings.locale))
  if (!('unsaid' in field) || field.unsaid === 'never') return children
  const said = value !== null && value !== undefined
  return (
    <div>
      <Checkbox
        aria-label={`${label} ${says.laidDown}`}
        checked={said}
        onChange={({ target }) => onChange(target.checked ? start : field.unsaid === 'null' ? null : undefined)}
      >
        {said ? says.laidDown : says.notSaid}
      </Checkbox>
      {said && children}
    </div>
  )
}

function ChoiceField({ field, words, label, value, onChange, compact = false }: FieldProps<EntryField & { readonly kind: 'choice' }>) {
  const locale = useSettings((settings) => settings.locale)
  const options = field.options.map((option) => ({ value: String(option), label: words.variants[String(option)] ?? String(option) }))
  const known = field.options.some((option) => option === value)
  const pick = (text: string) => onChange(text === 'points' ? '1' : (field.options.find((option) => String(option) === text) ?? null))
  const maybe = field.unsaid === 'absent'
  if (compact) {
    const all = maybe ? [{ value: '', label: editorTexts(locale).notSaid }, ...options] : options
    const chosen = value === undefined ? '' : String(value)
    return (
      <Select
        size="small"
        aria-label={label}
        value={chosen}
        options={all}
        onChange={(text) => (text === '' ? onChange(undefined) : pick(text))}
      />
    )
  }
  return (
    <Radio.Group
      className="rules-options"
      aria-label={label}
      value={known ? String(value) : 'points'}
      onChange={({ target }) => pick(String(target.value))}
    >
      {options.map((option) => (
        <Radio key={option.value} value={option.value}>
          {option.label}
        </Radio>
      ))}
      {field.orPoints === true && (
        <Radio value="points">
          {words.variants['points']}{' '}
          {!known && (
            <FigureField label={`${label} ${words.variants['points']}`} unit="points" whole={false} value={value} onChange={onChange} />
          )}
        </Radio>
      )}
    </Radio.Group>
  )
}
