// What a field of a pack's entry can be: plain data from which the value's type, its schema, its words and its editor are made.

export type FieldUnit = 'points' | 'percent' | 'percentage-points' | 'decimals' | 'characters' | 'plain'
export type FieldOption = string | boolean | null

/** How a field says that nothing is laid down: with null, by not being there, or not at all. */
export type Unsaid = 'null' | 'absent' | 'never'

/** `key` is the field's name within the value of its entry; '' is the value itself. `orPoints`: or a decimal, so many points. */
export interface ChoiceField<K extends string = string, V extends FieldOption = FieldOption, U extends Unsaid = Unsaid> {
  readonly kind: 'choice'
  readonly key: K
  readonly options: readonly V[]
  readonly unsaid: U
  readonly orPoints?: true
}

export interface SeveralField<K extends string = string, V extends string = string> {
  readonly kind: 'several'
  readonly key: K
  readonly options: readonly V[]
}

export interface TextField<K extends string = string, U extends Unsaid = Unsaid> {
  readonly kind: 'text'
  readonly key: K
  readonly unsaid: U
}

/** A decimal as text in plain notation; per cents as shares ("0.8"). */
export interface DecimalField<K extends string = string, U extends Unsaid = Unsaid> {
  readonly kind: 'decimal'
  readonly key: K
  readonly unit: FieldUnit
  readonly unsaid: U
}

export interface CountField<K extends string = string, U extends Unsaid = Unsaid> {
  readonly kind: 'count'
  readonly key: K
  readonly unit: FieldUnit
  readonly unsaid: U
}

/** `falling`: the first row that is reached wins, so their `from` must fall. */
export interface RowsField<K extends string = string, C extends readonly EntryField[] = readonly EntryField[], U extends Unsaid = Unsaid> {
  readonly kind: 'rows'
  readonly key: K
  readonly columns: C
  readonly unsaid: U
  readonly falling: boolean
}

/** A figure for each name; `names` are those in use. Others have no meaning, unless `orOther`: then a name is what people call the thing. */
export interface NamedField<K extends string = string, N extends string = string, W extends boolean = boolean, U extends Unsaid = Unsaid> {
  readonly kind: 'named'
  readonly key: K
  readonly names: readonly N[]
  readonly unit: FieldUnit
  readonly whole: W
  readonly unsaid: U
  readonly orOther?: true
}

export type EntryField = ChoiceField | SeveralField | TextField | DecimalField | CountField | RowsField | NamedField

type OrNull<F, T> = F extends { readonly unsaid: 'null' } ? T | null : T

/** What a field holds, without the absence of an optional one. */
type FieldValue<F> = F extends { readonly kind: 'choice'; readonly options: readonly (infer V)[] }
  ? OrNull<F, F extends { readonly orPoints: true } ? V | string : V>
  : F extends { readonly kind: 'several'; readonly options: readonly (infer V)[] }
    ? readonly V[]
    : F extends { readonly kind: 'text' | 'decimal' }
      ? OrNull<F, string>
      : F extends { readonly kind: 'count' }
        ? OrNull<F, number>
        : F extends { readonly kind: 'rows'; readonly columns: infer C extends readonly EntryField[] }
          ? OrNull<F, readonly FieldsValue<C>[]>
          : F extends { readonly kind: 'named'; readonly whole: infer W }
            ? OrNull<F, Readonly<Record<string, W extends true ? number : string>>>
            : never

type Optional = { readonly unsaid: 'absent' }
type Flat<T> = { readonly [K in keyof T]: T[K] }

/** The value that an entry of these fields has. */
export type FieldsValue<F extends readonly EntryField[]> = F extends readonly [infer Only extends EntryField & { readonly key: '' }]
  ? FieldValue<Only>
  : Flat<
      { readonly [X in Exclude<F[number], Optional> as X['key']]: FieldValue<X> } & {
        readonly [X in Extract<F[number], Optional> as X['key']]?: FieldValue<X>
      }
    >

/** The keys of fields and of the columns within them. */
export type FieldKey<F extends EntryField> = F['key'] | Column<F>['key']

/** Everything that a field may hold and that has a name of its own, as text. */
export type VariantName<F extends EntryField> = OwnVariant<F> | OwnVariant<Column<F>>

type Column<F> = F extends { readonly kind: 'rows'; readonly columns: readonly (infer C extends EntryField)[] } ? C : never

type OwnVariant<F> = F extends { readonly kind: 'choice'; readonly options: readonly (infer V extends FieldOption)[] }
  ? `${V}` | (F extends { readonly orPoints: true } ? 'points' : never)
  : F extends { readonly kind: 'several'; readonly options: readonly (infer V)[] }
    ? V
    : F extends { readonly kind: 'named'; readonly names: readonly (infer N)[] }
      ? N
      : never

/** What may be chosen in the field of that key. */
export type OptionOf<F extends EntryField, K extends string> = F extends { readonly key: K; readonly options: readonly (infer V)[] }
  ? V
  : never
