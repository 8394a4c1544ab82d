// A folder as units hand it in, for the pile: forms out of the generator with faults and copied texts planted, one handed in twice, a body with
// full points everywhere, some in an archive, and files that
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
const FULL = '松篁县图书馆'
const TWICE = '墨溪县/01-消防站点建设.docx'

let made: PileFolder | undefined

export function pileFolder(): PileFolder {
  made ??= make()
  return made
}

function make(): PileFolder {
  const above = mkdtempSync(path.join(tmpdir(), 'jizheng-folder-'))
  process.on('exit', () => rmSync(above, { recursive: true, force: true }))
  const name = '2023自评'
  const folder = path.join(above, name)
  generate('7', above)
  renameSync(path.join(above, 'forms'), folder)
  addBody(above, folder)
  archive(folder)
  mkdirSync(path.join(folder, '重报'))
  copyFileSync(path.join(folder, TWICE), path.join(folder, '重报/消防站点建设.docx'))
  copyFileSync(fixture('pdf/image-only.pdf'), path.join(folder, '扫描件.pdf'))
  copyFileSync(fixture('pdf/encrypted.pdf'), path.join(folder, '加密的表.pdf'))
  writeFileSync(path.join(folder, '损坏.docx'), 'PK\u0003\u0004 cut off')
  return { above, name, path: folder }
}

function generate(seed: string, into: string): void {
  const order = ['--count', '40', '--seed', seed, '--faults', '12', '--formats', 'html,docx,xlsx', '--out', into]
  execFileSync(process.execPath, [path.join(repository, 'generator/main.ts'), ...order])
}

/** A body of another pile, every form of which states full points. */
function addBody(above: string, folder: string): void {
  const other = path.join(above, 'other')
  generate('1', other)
  const truths = readFileSync(path.join(other, 'truth.jsonl'), 'utf8').trim().split('\n')
  const files = truths
    .map((line) => JSON.parse(line) as { readonly file: string; readonly body: string })
    .filter(({ body }) => body === FULL)
  mkdirSync(path.join(folder, FULL))
  for (const { file } of files) copyFileSync(path.join(other, 'forms', file), path.join(folder, FULL, path.basename(file)))
  rmSync(other, { recursive: true })
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
