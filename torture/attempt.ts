// One file all the way, as the command goes, and what is a fault on that way: anything but a refusal with a code that was meant.
import { chainOf, defaultPackId, type Form, knownPack, OperationError, packOf } from '@jizheng/core'
import { formSchema } from '@jizheng/core/schema'
import { judge, readDocument, recogniseForms, reportPage } from '@jizheng/documents'
import { pdfAssets, writeForm } from '@jizheng/documents/node'
import type { Sample } from './family.ts'

type Fault = 'crash' | 'shape' | 'wrong' | 'rejection' | 'hang' | 'memory'
export type Outcome =
  | { readonly kind: 'read'; readonly forms: number }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'fault'; readonly what: Fault; readonly detail: string }

const pack = packOf(chainOf(knownPack(defaultPackId)))
/** A pile of rubbish may look like hundreds of forms; judging a few shows what judging does. */
const mostJudged = 5

export async function attempt(sample: Sample): Promise<Outcome> {
  try {
    const document = await readDocument(sample.bytes, sample.name, { pdf: { assets: pdfAssets } })
    const forms = recogniseForms(document)
    for (const form of forms) {
      const shape = formSchema.safeParse(form)
      if (!shape.success) return { kind: 'fault', what: 'shape', detail: JSON.stringify(shape.error.issues.slice(0, 3)) }
    }
    const complaints = sample.complaints?.(forms) ?? []
    if (complaints.length > 0) return { kind: 'fault', what: 'wrong', detail: complaints.join('\n') }
    await useForms(forms.slice(0, mostJudged))
    return { kind: 'read', forms: forms.length }
  } catch (error) {
    return outcomeOf(error)
  }
}

/** What a person does next with what was read. */
async function useForms(forms: readonly Form[]): Promise<void> {
  const judged = forms.map((form) => judge(form, pack, 'zh-CN'))
  reportPage([{ file: 'torture', forms: judged }], 'zh-CN')
  const [form] = forms
  if (form !== undefined) for (const format of ['docx', 'xlsx'] as const) await writeForm(form, format)
}

/** A refusal that no limit foresaw hides a bug of ours, and what is no refusal is one. */
export function outcomeOf(error: unknown): Outcome {
  if (!(error instanceof OperationError)) return { kind: 'fault', what: 'crash', detail: String((error as Error)?.stack ?? error) }
  const isMeant = error.params['why'] !== 'unforeseen' && error.code !== 'internal-error'
  if (isMeant) return { kind: 'refused', code: error.code }
  return { kind: 'fault', what: 'crash', detail: String((error.cause as Error | undefined)?.stack ?? error.stack) }
}
