// A Document becomes its Forms: by what tables say, never by where a template would put it.
import { type Form, OperationError } from '@jizheng/core'
import type { Document } from '../document.ts'
import { assembleForm } from './assemble-form.ts'
import { findForms } from './find-forms.ts'
import { readBlocks } from './form-blocks.ts'
import { tablesFromLines } from './lines/tables-from-lines.ts'

/** Throws OperationError `no-table` where the document holds no table, `no-form` where none of its tables is a form. */
export function recogniseForms(document: Document): Form[] {
  const tabled = document.format === 'text' ? tablesFromLines(document) : document
  if (!tabled.blocks.some((block) => block.type === 'table')) throw new OperationError('no-table')
  const forms: Form[] = []
  for (const region of findForms(tabled)) {
    const form = assembleForm(region, readBlocks(region), forms.at(-1) ?? null)
    if (form) forms.push(form)
  }
  if (forms.length === 0) throw new OperationError('no-form')
  return forms
}
