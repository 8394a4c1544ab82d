// A pile as JSON to the standard output, as fast as whoever reads it takes it.
import { once } from 'node:events'
import { pileJson, type PileReport } from '@jizheng/documents'

export async function printJson(report: PileReport): Promise<void> {
  for (const text of pileJson(report)) if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
