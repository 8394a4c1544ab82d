// What it costs to see what a page or a Word file conceals: reading fixtures to their forms with it against reading them with everything taken for seen.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Document } from '../packages/documents/src/document.ts'
import { readDocx } from '../packages/documents/src/docx/read.ts'
import { readHtml } from '../packages/documents/src/html/read.ts'
import { defaultLimits } from '../packages/documents/src/limits.ts'
import { recogniseForms } from '../packages/documents/src/recognise/recognise-forms.ts'
import { atMost, ms, paired, type Ratio } from './measure.ts'

const LIMIT = 1.15
const ROUNDS = 15
const fixtures = path.resolve(import.meta.dirname, '../fixtures')

export async function concealed(): Promise<Ratio[]> {
  return [
    await costOf('html', (bytes, seesAll) => readHtml(bytes, defaultLimits, { seesAll })),
    await costOf('docx', (bytes, seesAll) => readDocx(bytes, defaultLimits, { seesAll })),
  ]
}

async function costOf(format: string, read: (bytes: Uint8Array, seesAll: boolean) => Document): Promise<Ratio> {
  const files = readdirSync(fixtures)
    .flatMap((name) => bytesOf(path.join(fixtures, name, `form.${format}`)))
    .slice(0, 40)
  const all = (seesAll: boolean) => (): void => {
    for (const bytes of files) recogniseForms(read(bytes, seesAll))
  }
  const { ours, peer, ratio } = await paired(all(false), all(true), ROUNDS)
  return atMost(
    `reading ${format} with what it conceals ÷ without`,
    ratio,
    LIMIT,
    `${ms(ours / files.length)} against ${ms(peer / files.length)} a file, ${files.length} files`,
  )
}

function bytesOf(file: string): Uint8Array[] {
  try {
    return [new Uint8Array(readFileSync(file))]
  } catch {
    return []
  }
}
