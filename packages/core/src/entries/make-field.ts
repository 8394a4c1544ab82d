// Short ways to describe the fields of an entry, each keeping its key and its options as types.
import type {
  ChoiceField,
  CountField,
  DecimalField,
  EntryField,
  FieldOption,
  FieldUnit,
  NamedField,
  RowsField,
  SeveralField,
  TextField,
  Unsaid,
} from './field.ts'

export function choice<const K extends string, const O extends readonly FieldOption[]>(
  key: K,
  ...options: O
): ChoiceField<K, O[number], 'never'> {
  return { kind: 'choice', key, options, unsaid: 'never' }
}

export function maybe<K extends string, V extends FieldOption>(field: ChoiceField<K, V>): ChoiceField<K, V, 'absent'> {
  return { ...field, unsaid: 'absent' }
}

export function several<const K extends string, const V extends string>(key: K, ...options: readonly V[]): SeveralField<K, V> {
  return { kind: 'several', key, options }
}

export function text<const K extends string>(key: K): TextField<K, 'never'>
export function text<const K extends string, const U extends Unsaid>(key: K, unsaid: U): TextField<K, U>
export function text(key: string, unsaid: Unsaid = 'never'): TextField {
  return { kind: 'text', key, unsaid }
}

export function points<const K extends string>(key: K): DecimalField<K, 'never'>
export function points<const K extends string, const U extends Unsaid>(key: K, unsaid: U): DecimalField<K, U>
export function points(key: string, unsaid: Unsaid = 'never'): DecimalField {
  return decimal(key, 'points', unsaid)
}

/** A share, said as a percentage. */
export function percent<const K extends string>(key: K): DecimalField<K, 'never'> {
  return decimal(key, 'percent')
}

export function decimal<const K extends string>(key: K, unit: FieldUnit): DecimalField<K, 'never'>
export function decimal<const K extends string, const U extends Unsaid>(key: K, unit: FieldUnit, unsaid: U): DecimalField<K, U>
export function decimal(key: string, unit: FieldUnit, unsaid: Unsaid = 'never'): DecimalField {
  return { kind: 'decimal', key, unit, unsaid }
}

export function decimals<const K extends string>(key: K): CountField<K, 'null'> {
  return { kind: 'count', key, unit: 'decimals', unsaid: 'null' }
}

export function rows<const K extends string, const U extends Unsaid, const C extends readonly EntryField[]>(
  key: K,
  unsaid: U,
  ...columns: C
): RowsField<K, C, U> {
  return { kind: 'rows', key, columns, unsaid, falling: false }
}

/** Rows of which the first that is reached wins. */
export function falling<K extends string, C extends readonly EntryField[], U extends Unsaid>(
  field: RowsField<K, C, U>,
): RowsField<K, C, U> {
  return { ...field, falling: true }
}

export function named<const K extends string, const N extends string, const U extends Unsaid>(
  key: K,
  unit: FieldUnit,
  unsaid: U,
  ...names: readonly N[]
): NamedField<K, N, false, U> {
  return { kind: 'named', key, names, unit, whole: false, unsaid }
}
