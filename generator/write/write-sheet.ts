// A sheet as a file of any format.
import type { Chance } from '../chance.ts'
import type { Sheet } from '../layout/sheet.ts'
import type { Format } from '../plan.ts'
import { writeDocx } from './docx.ts'
import { writeHtml } from './html.ts'
import { writePdf } from './pdf.ts'
import { writeText } from './text.ts'
import { writeXlsx } from './xlsx.ts'

/** Old Word and Excel files are written as their successors; an office suite saves them as what they are to be. */
export async function writeSheet(sheet: Sheet, format: Format, chance: Chance): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return writeHtml(sheet)
    case 'docx':
    case 'doc':
      return writeDocx(sheet)
    case 'xlsx':
    case 'xls':
      return writeXlsx(sheet, chance.often(0.4))
    case 'pdf':
      return writePdf(sheet)
    case 'txt':
      return writeText(sheet)
  }
}
