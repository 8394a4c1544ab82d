// Files that are to be .doc or .xls are saved so by LibreOffice, folder by folder; they alone are not the same bytes twice.
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, rename, rm, writeFile, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const BATCH = 100

export async function savedAsOld(folder: string): Promise<void> {
  const names = await readdir(folder, { recursive: true })
  for (const old of ['doc', 'xls'] as const) {
    const before = names.filter((name) => name.endsWith(`.${old}x-before`))
    for (let at = 0; at < before.length; at += BATCH) await saveBatch(folder, before.slice(at, at + BATCH), old)
  }
}

/** The suite names what it writes after what it reads, so each file stands under its number while it is converted. */
async function saveBatch(folder: string, names: readonly string[], old: 'doc' | 'xls'): Promise<void> {
  const place = await mkdtemp(path.join(tmpdir(), 'generator-'))
  try {
    for (const [index, name] of names.entries()) await rename(path.join(folder, name), path.join(place, `${index}.${old}x`))
    const inputs = names.map((_, index) => path.join(place, `${index}.${old}x`))
    const profile = `-env:UserInstallation=file://${place}/profile`
    await run('soffice', [profile, '--headless', '--convert-to', old, '--outdir', place, ...inputs], { timeout: 300_000 })
    for (const [index, name] of names.entries())
      await writeFile(path.join(folder, name.replace(`.${old}x-before`, `.${old}`)), await readFile(path.join(place, `${index}.${old}`)))
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
