// A field of figures by name: points of other parts, limits of length by field, deductions by case.
import type { EntryField } from '@jizheng/core'
import { Input, Select } from 'antd'
import { useState } from 'react'
import { useSettings } from '../../frame/settings.ts'
import { Button } from '../../look/button.tsx'
import type { FieldProps } from './entry-field.tsx'
import { FigureField } from './figure-field.tsx'
import { withField } from './editing.ts'
import { editorTexts } from './texts.ts'

export function NamedFields({ field, words, label, value, onChange }: FieldProps<EntryField & { readonly kind: 'named' }>) {
  const says = editorTexts(useSettings((settings) => settings.locale))
  const figures = value as Readonly<Record<string, unknown>>
  const unused = field.names.filter((name) => !(name in figures))
  const called = (name: string) => words.variants[name] ?? name
  const add = (name: string) => onChange({ ...figures, [name]: field.whole ? 100 : '0' })
  return (
    <div className="rules-rows">
      <table aria-label={label}>
        <tbody>
          {Object.entries(figures).map(([name, figure]) => (
            <tr key={name}>
              <th scope="row">{called(name)}</th>
              <td>
                <FigureField
                  label={`${label} ${called(name)}`}
                  unit={field.unit}
                  whole={field.whole}
                  value={figure}
                  onChange={(typed) => onChange({ ...figures, [name]: typed })}
                />
              </td>
              <td>
                <Button
                  size="small"
                  look="text"
                  aria-label={`${label} ${says.removeName(called(name))}`}
                  onClick={() => onChange(withField(figures, name, undefined))}
                >
                  {says.drop}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {unused.length > 0 && (
        <Select
          size="small"
          aria-label={`${label} ${says.addName}`}
          placeholder={says.addName}
          value={null}
          options={unused.map((name) => ({ value: name, label: called(name) }))}
          onChange={(name: string | null) => {
            if (name !== null) add(name)
          }}
        />
      )}
      {field.orOther === true && (
        <OtherName
          label={`${label} ${says.otherName}`}
          add={(typed) => {
            const name = unused.find((each) => called(each) === typed) ?? typed
            if (!(name in figures)) add(name)
          }}
        />
      )}
    </div>
  )
}

/** What nobody has listed is called as the rule calls it. */
function OtherName({ label, add }: { readonly label: string; readonly add: (name: string) => void }) {
  const says = editorTexts(useSettings((settings) => settings.locale))
  const [typed, setTyped] = useState('')
  const name = typed.trim()
  const enter = () => {
    if (name !== '') add(name)
    setTyped('')
  }
  return (
    <span className="rules-other">
      <Input
        size="small"
        className="rules-text"
        aria-label={label}
        placeholder={says.otherName}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onPressEnter={enter}
      />
      <Button size="small" disabled={name === ''} aria-label={`${label} ${says.addName}`} onClick={enter}>
        {says.addName}
      </Button>
    </span>
  )
}
