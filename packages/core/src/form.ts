// What the paper states, as types. They come from the schema without loading it: reading a form from a document needs no zod.
import type { z } from 'zod'
import type { formSchema, relations } from './form-schema.ts'

export type Form = z.infer<typeof formSchema>
export type Kind = Form['kind']
export type Indicator = Form['indicators'][number]
export type Target = Indicator['target']
export type Actual = Indicator['actual']
export type BudgetLine = Form['budget']['lines'][number]
export type ObjectiveItem = Form['objectives']['items'][number]
export type Claim = Form['claims'][number]
export type Relation = (typeof relations)[number]
/** A place together with the text as printed there. */
export type PrintedPlace = Form['sources'][string]
