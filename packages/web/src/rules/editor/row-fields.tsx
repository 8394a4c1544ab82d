// A field of several rows: grades, tiers, bands, caps.
import type { EntryField } from '@jizheng/core'
import { useSettings } from '../../frame/settings.ts'
import { Button } from '../../look/button.tsx'
import { fieldOf, first, withField } from './editing.ts'
import { EntryFieldControl, type FieldProps } from './entry-field.tsx'
import { editorTexts } from './texts.ts'

export function RowFields({ field, words, label, value, onChange }: FieldProps<EntryField & { readonly kind: 'rows' }>) {
  const says = editorTexts(useSettings((settings) => settings.locale))
  const rows = value as readonly unknown[]
  return (
    <div className="rules-rows">
      <table aria-label={label}>
        <thead>
          <tr>
            {field.columns.map((column) => (
              <th key={column.key} scope="col">
                {words.fields[column.key]}
              </th>
            ))}
            <th aria-label={says.drop} />
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // Rows have no identity but their place.
            <tr key={index}>
              {field.columns.map((column) => (
                <td key={column.key}>
                  <EntryFieldControl
                    compact
                    field={column}
                    words={words}
                    label={`${label} ${says.row(index + 1)} ${words.fields[column.key] ?? ''}`}
                    value={fieldOf(row, column.key)}
                    onChange={(part) => onChange(rows.with(index, withField(row, column.key, part)))}
                  />
                </td>
              ))}
              <td>
                <Button
                  size="small"
                  look="text"
                  aria-label={`${label} ${says.removeRow(index + 1)}`}
                  onClick={() => onChange(rows.toSpliced(index, 1))}
                >
                  {says.drop}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button size="small" aria-label={`${label} ${says.addRow}`} onClick={() => onChange([...rows, rows.at(-1) ?? first(field.columns)])}>
        {says.addRow}
      </Button>
    </div>
  )
}
