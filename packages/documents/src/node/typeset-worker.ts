// The process in which Typst runs: a form in, a PDF out, until nobody asks any more.
import type { StandardForm } from '../layouts/standard.ts'
import { writePdf } from './typst.ts'

export type Typeset = { readonly pdf: Uint8Array; readonly fault: '' } | { readonly pdf: null; readonly fault: string }

process.on('message', (form: StandardForm) => process.send!(typeset(form)))

function typeset(form: StandardForm): Typeset {
  try {
    return { pdf: writePdf(form), fault: '' }
  } catch (error) {
    return { pdf: null, fault: String(error) }
  }
}
