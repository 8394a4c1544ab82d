// A folder as units hand it in, for the pile: forms out of the generator with faults and copied texts planted, one handed in twice, some in an archive, and files that
// nobody can read.
import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { zipSync } from 'fflate'
import { packageRoot } from '../make/bundles.ts'
import { fixture } from './chromium.ts'

const repository = path.resolve(packageRoot, '../..')

export interface PileFolder {
  /** Where the folder stands: the command runs here. */
  readonly above: string
  /** What it is called, and the files in it begin with. */
  readonly name: string
  readonly path: string
}

/** Of forty generated forms these go into an archive, as a county sends them. */
const ARCHIVED = '霁川县'
const TWICE = '墨溪县/01-消防站点建设.docx'

let made: PileFolder | undefined

export function pileFolder(): PileFolder {
  made ??= make()
  return made
}

function make(): PileFolder {
  const above = mkdtempSync(path.join(tmpdir(), 'jizheng-folder-'))
  process.on('exit', () => rmSync(above, { recursive: true, force: true }))
  const order = ['--count', '40', '--seed', '7', '--faults', '12', '--formats', 'html,docx,xlsx', '--out', above]
  execFileSync(process.execPath, [path.join(repository, 'generator/main.ts'), ...order])
  const name = '2023自评'
  const folder = path.join(above, name)
  renameSync(path.join(above, 'forms'), folder)
  archive(folder)
  mkdirSync(path.join(folder, '重报'))
  copyFileSync(path.join(folder, TWICE), path.join(folder, '重报/消防站点建设.docx'))
  copyFileSync(fixture('pdf/image-only.pdf'), path.join(folder, '扫描件.pdf'))
  copyFileSync(fixture('pdf/encrypted.pdf'), path.join(folder, '加密的表.pdf'))
  writeFileSync(path.join(folder, '损坏.docx'), 'PK\u0003\u0004 cut off')
  return { above, name, path: folder }
}

/** One county sends a zip with a zip in it. */
function archive(folder: string): void {
  const files = readdirSync(path.join(folder, ARCHIVED)).toSorted()
  const bytes = (name: string): Uint8Array => new Uint8Array(readFileSync(path.join(folder, ARCHIVED, name)))
  const [first, second, ...others] = files as [string, string, ...string[]]
  const inner = zipSync({ [first]: bytes(first), [second]: bytes(second) })
  const outer = Object.fromEntries(others.map((name) => [`2023/${name}`, bytes(name)]))
  writeFileSync(path.join(folder, `${ARCHIVED}.zip`), zipSync({ ...outer, '补报.zip': inner, '说明.txt.tmp': new Uint8Array(3) }))
  rmSync(path.join(folder, ARCHIVED), { recursive: true })
}
