// A Document becomes its Forms: by what tables say, never by where a template would put it.
import { type Form, OperationError } from '@jizheng/core'
import type { Block, Document } from '../document.ts'
import { assembleForm } from './assemble-form.ts'
import { withConcealed } from './concealed-of.ts'
import { findForms } from './find-forms.ts'
import { flatForms } from './flat/flat-forms.ts'
import { readBlocks } from './form-blocks.ts'
import { tablesFromLines } from './lines/tables-from-lines.ts'

/** Throws OperationError `no-table` where the document holds no table, `no-form` where none of its tables is a form. */
export function recogniseForms(document: Document): Form[] {
  const tabled = document.format === 'text' ? tablesFromLines(document) : document
  if (!tabled.blocks.some((block) => block.type === 'table')) throw new OperationError('no-table')
  const forms: Form[] = []
  const read = (blocks: readonly Block[]): void => {
    for (const region of findForms({ ...tabled, blocks })) {
      const form = assembleForm(region, readBlocks(region), forms.at(-1) ?? null)
      if (form) forms.push(form)
    }
  }
  // exports of many forms stand between what is read as forms of their own
  let between: Block[] = []
  for (const block of tabled.blocks) {
    const exported = block.type === 'table' ? flatForms(block) : null
    if (exported === null || exported.length === 0) {
      between.push(block)
      continue
    }
    read(between)
    between = []
    forms.push(...exported)
  }
  read(between)
  if (forms.length === 0) throw new OperationError('no-form')
  const told = withConcealed(forms, document.concealed ?? [])
  return document.mayRewriteItself === true ? told.map((form) => ({ ...form, mayRewriteItself: true })) : told
}
