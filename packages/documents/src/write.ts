// The ways out that need no machine: the standard form as a Word document or a workbook. Each writer is loaded only when it is asked for.
import type { StandardForm } from './layouts/standard.ts'

export const writeDocx = async (form: StandardForm): Promise<Uint8Array> => (await import('./docx/write.ts')).writeDocx(form)
export const writeXlsx = async (form: StandardForm): Promise<Uint8Array> => (await import('./xlsx/write.ts')).writeXlsx(form)
