// A field of figures by name: limits of length by field, deductions by case.
import type { EntryField } from '@jizheng/core'
import { Button, Select } from 'antd'
import { useSettings } from '../../frame/settings.ts'
import type { FieldProps } from './entry-field.tsx'
import { FigureField } from './figure-field.tsx'
import { withField } from './editing.ts'
import { editorTexts } from './texts.ts'

export function NamedFields({ field, words, label, value, onChange }: FieldProps<EntryField & { readonly kind: 'named' }>) {
  const says = editorTexts(useSettings((settings) => settings.locale))
  const figures = value as Readonly<Record<string, unknown>>
  const unused = field.names.filter((name) => !(name in figures))
  const called = (name: string) => words.variants[name] ?? name
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
                  type="text"
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
            if (name !== null) onChange({ ...figures, [name]: field.whole ? 100 : '0' })
          }}
        />
      )}
    </div>
  )
}
