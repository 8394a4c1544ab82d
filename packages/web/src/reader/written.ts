// The official table as files.
import type { Form } from '@jizheng/core'
import { standardForm, writeDocx, writeXlsx } from '@jizheng/documents'

export const docxOf = (form: Form): Promise<Uint8Array> => writeDocx(standardForm(form))
export const xlsxOf = (form: Form): Promise<Uint8Array> => writeXlsx(standardForm(form))
