// Made-up forms written by our own writer, and by an office suite from what ours wrote, and read again: what is stated comes back, or is doubted.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { doubtedPointers, type Form } from '@jizheng/core'
import { readForms, writeForm, type WrittenFormat } from '@jizheng/documents/node'
import { compared } from '../../generator/fields.ts'
import { truthOf } from '../../generator/make-file.ts'
import { planOf } from '../../generator/plan.ts'
import { type Chance, chanceOf } from '../chance.ts'
import type { Trial } from '../family.ts'

/** What people do with a Word file or a workbook: print it, save it anew, save it as an old one. */
const savedAs: Readonly<Record<'docx' | 'xlsx', readonly string[]>> = { docx: ['pdf', 'docx', 'doc'], xlsx: ['pdf', 'xlsx', 'xls'] }

/** One in so many also goes through the suite, which takes seconds. */
const SUITE_ONCE_IN = 4

export const writers: Trial = {
  name: 'writers',
  complaints: async (seed) => {
    const chance = chanceOf(seed)
    const form = madeForm(chance)
    const format = chance.pick(['docx', 'xlsx', 'pdf'] as const)
    const again = chance.once(SUITE_ONCE_IN) && format !== 'pdf' && hasSuite() ? chance.pick(savedAs[format]) : null
    const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-writers-'))
    try {
      return await complaintsOf(form, await writtenTo(folder, form, format, again), again)
    } finally {
      rmSync(folder, { recursive: true })
    }
  },
}

function madeForm(chance: Chance): Form {
  const order = { count: 1, seed: `writers ${chance.seed()}`, faults: chance.nat(2), formats: ['html'] as const }
  const { form } = truthOf(order, planOf(order), 0)
  return chance.once(3)
    ? { ...form, indicators: form.indicators.flatMap((row) => [row, { ...row, name: `${row.name ?? ''}（续）` }]) }
    : form
}

async function writtenTo(folder: string, form: Form, format: WrittenFormat, again: string | null): Promise<string> {
  const file = path.join(folder, `form.${format}`)
  writeFileSync(file, await writeForm(form, format))
  if (again === null) return file
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  const made = path.join(folder, 'made')
  const words = [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', again, '--outdir', made, file]
  const { status, stderr } = spawnSync('soffice', words, { encoding: 'utf8', timeout: 120_000 })
  if (status !== 0) throw new Error(`the office suite did not write ${again}: ${stderr}`)
  return path.join(made, `form.${again}`)
}

let suite: boolean | undefined
const hasSuite = (): boolean => (suite ??= spawnSync('soffice', ['--version']).status === 0)

/** The kind is told by a title and by labels that the standard layout replaces; a suite breaks lines of long texts as it likes. */
async function complaintsOf(form: Form, file: string, again: string | null): Promise<readonly string[]> {
  const forms = await readForms(file)
  if (forms.length !== 1) return [`${path.basename(file)}: ${forms.length} forms`]
  const [read] = forms as readonly [Form]
  const doubted = new Set(doubtedPointers(read))
  return compared(form, read)
    .differences.filter(({ at }) => at !== '/kind' && !doubted.has(at) && !doubted.has(at.replace(/\/value$/, '')))
    .map(
      ({ at, stated, read: got }) =>
        `${path.basename(file)} (${again ?? 'ours'}) ${at}: stated ${stated ?? 'nothing'}, read ${got ?? 'nothing'}`,
    )
}
