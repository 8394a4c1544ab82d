// A figure as people type it: shares in percent, points plain; what is typed stays as typed while it is being typed.
import { Decimal, type FieldUnit } from '@jizheng/core'
import { Input } from 'antd'
import { useState } from 'react'
import { useSettings } from '../../frame/settings.ts'
import { editorTexts } from './texts.ts'

interface Props {
  readonly label: string
  readonly unit: FieldUnit
  /** Whole figures are numbers in a pack, others decimal texts. */
  readonly whole: boolean
  readonly value: unknown
  readonly onChange: (value: string | number) => void
}

export function FigureField({ label, unit, whole, value, onChange }: Props) {
  const says = editorTexts(useSettings((settings) => settings.locale))
  const [typed, setTyped] = useState<string | null>(null)
  const shown = typed !== null && meant(typed, unit, whole) === value ? typed : printed(value, unit)
  const units: Readonly<Record<FieldUnit, string>> = {
    points: says.points,
    percent: says.percent,
    'percentage-points': says.percentagePoints,
    decimals: says.decimals,
    characters: says.characters,
    plain: '',
  }
  return (
    <Input
      size="small"
      className="rules-figure figures"
      inputMode="decimal"
      aria-label={label}
      value={shown}
      suffix={units[unit]}
      status={isFigure(value, whole) ? '' : 'error'}
      aria-invalid={!isFigure(value, whole)}
      onChange={({ target }) => {
        setTyped(target.value)
        onChange(meant(target.value, unit, whole))
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

/** What is no figure is kept as it is typed: the check names it, nothing is guessed. */
function meant(typed: string, unit: FieldUnit, whole: boolean): string | number {
  const figure = Decimal.parse(typed.normalize('NFKC').trim().replace(/%$/, ''))
  if (figure === null) return typed
  const plain = (unit === 'percent' ? figure.over('100') : figure).toString()
  return whole && /^\d{1,9}$/.test(plain) ? Number(plain) : plain
}

function printed(value: unknown, unit: FieldUnit): string {
  const text = String(value ?? '')
  return unit === 'percent' ? (Decimal.parse(text)?.times('100').toString() ?? text) : text
}

const isFigure = (value: unknown, whole: boolean): boolean =>
  whole ? typeof value === 'number' : typeof value === 'string' && Decimal.parse(value) !== null
