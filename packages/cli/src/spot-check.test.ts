// The spot check as its users do it: draw, fill the paper in, estimate, write to the bodies.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { readDocument } from '@jizheng/documents'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-spot-check-'))

function jizheng(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), ...args], { encoding: 'utf8' })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

const names = [
  'institute-2022',
  'clean-coldstore-2023',
  'clean-library-2022',
  'elder-shandong-2021',
  'clean-meals-2023',
  'guangshui-road-2022',
]
const pile = path.join(folder, 'pile')
mkdirSync(pile)
for (const name of names) cpSync(path.join(root, 'fixtures', name, 'form.html'), path.join(pile, `${name}.html`))
const list = path.join(folder, 'list.jsonl')
writeFileSync(list, jizheng('check', '--json', pile).out)
const asked = ['--seed', '摇号 07', '--precision', '0.01', '--by', 'risk', '--fewest', '2'] as const
const paper = path.join(folder, '底稿.xlsx')

test('a sample repeats from its seed, whether a folder or its list is drawn from and whatever the order', () => {
  const drawn = (...words: readonly string[]) =>
    JSON.parse(jizheng('draw', '--json', ...words, '--seed', 's', '--precision', '3', '--fewest', '2').out)
  const reversed = path.join(folder, 'reversed.jsonl')
  writeFileSync(reversed, `${readFileSync(list, 'utf8').trimEnd().split('\n').toReversed().join('\n')}\n`)
  assert.deepEqual(drawn(reversed), drawn(list))
  const moved = path.join(folder, 'moved elsewhere')
  cpSync(pile, moved, { recursive: true })
  assert.deepEqual(drawn(moved), drawn(pile))
})

test('a seed must be named, and options that mean nothing are refused', () => {
  assert.deepEqual([jizheng('draw', list).status, jizheng('draw', list, '--seed', 's', '--precision', 'fine').status], [2, 2])
  assert.match(jizheng('draw', list, '--seed', 's', '--by', 'colour').err, /risk、size/)
})

test('files that cannot be read are told, since no estimate covers them', () => {
  const { status, out, err } = jizheng('draw', pile, path.join(folder, 'missing.docx'), ...asked)
  assert.equal(status, 3)
  assert.match(err, /missing\.docx/)
  assert.match(out, /有 1 个文件读不了/)
})

test('an empty paper gives no estimate; a filled one gives the pile’s inflation and tells what did not come back', async () => {
  assert.equal(jizheng('draw', pile, ...asked, '-o', paper).status, 0)
  const empty = jizheng('estimate', paper)
  assert.deepEqual([empty.status, empty.out], [3, ''])
  const filled = path.join(folder, '填好.xlsx')
  writeFileSync(filled, await filledIn(paper, (form, line, score) => (form === 2 ? null : form === 1 && line === 1 ? score - 2 : score)))
  const { status, out } = jizheng('estimate', '--json', filled)
  const { units, drawn, reviewed, mean, missing, notes } = JSON.parse(out)
  assert.deepEqual([status, units, drawn, reviewed, missing.length, missing[0].number], [0, 6, 6, 5, 1, 2])
  assert.ok(mean.low !== null && mean.low < mean.estimate && mean.estimate < mean.high)
  assert.ok(notes.some((note: { code: string }) => note.code === 'not-reviewed'))
  assert.match(jizheng('estimate', filled).out, /平均每张虚高（分）[^]*没有复核结果的 1 张/)
})

test('what is drawn from a pile’s list is read again from its files', () => {
  const ranked = readdirSync(pile).map((name) => ({
    rank: 1,
    file: path.join(pile, name),
    form: 1,
    kind: 'project-self-evaluation',
    stated: '90',
    atRisk: '0',
  }))
  const printed = path.join(folder, 'pile.json')
  writeFileSync(
    printed,
    `{"forms":6,"files":6,"unread":[],"ranked":[\n${ranked.map((each) => JSON.stringify(each)).join(',\n')}\n],"groups":[]}\n`,
  )
  const out = path.join(folder, 'from-pile.xlsx')
  assert.equal(jizheng('draw', printed, ...asked, '-o', out).status, 0)
  assert.equal(jizheng('estimate', out).status, 3, 'the paper is there, and empty')
})

test('each body with something to mend gets one letter', () => {
  const letters = path.join(folder, 'letters')
  const { status, out } = jizheng('letters', list, '-o', letters)
  assert.equal(status, 0)
  const written = readdirSync(letters)
  assert.ok(written.length >= 2 && written.every((name) => /^审核意见函-.+\.docx$/.test(name)), written.join())
  assert.match(out, new RegExp(`${written.length} 份函`))
})

const isMissing = spawnSync('soffice', ['--version']).status !== 0
const skip = isMissing && process.env['CI'] === undefined ? 'LibreOffice is not installed here; CI installs it' : false

test('a paper saved by an office suite is still the paper, and its totals are computed there', { skip }, async () => {
  const filled = path.join(folder, 'office.xlsx')
  writeFileSync(filled, await filledIn(paper, (form, line, score) => (form === 1 && line === 1 ? score - 2 : score)))
  const saved = path.join(folder, 'saved')
  const profile = pathToFileURL(path.join(folder, 'profile')).href
  const run = spawnSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'xlsx', '--outdir', saved, filled])
  assert.equal(run.status, 0)
  const back = path.join(saved, 'office.xlsx')
  assert.deepEqual(JSON.parse(jizheng('estimate', '--json', back).out), JSON.parse(jizheng('estimate', '--json', filled).out))
  const { blocks } = await readDocument(readFileSync(back), 'office.xlsx')
  const forms = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))[1]!
  const row = forms.cells.filter((cell) => cell.row === 1).map(({ text }) => text)
  assert.deepEqual([Number(row[6]) - Number(row[9]), row[10]], [2, '2'])
})

/** Types review scores into the sheet's XML as it stands, formulas and all: N is the column of the review score. */
async function filledIn(file: string, scoreOf: (form: number, line: number, score: number) => number | null): Promise<Uint8Array> {
  const { strToU8, strFromU8, unzipSync, zipSync } = await import('fflate')
  const parts = unzipSync(readFileSync(file))
  const sheet = 'xl/worksheets/sheet3.xml'
  const valueOf = (row: string, column: string): number =>
    Number(new RegExp(`<c r="${column}\\d+"[^>]*><v>([^<]*)</v>`).exec(row)?.[1] ?? '0')
  parts[sheet] = strToU8(
    strFromU8(parts[sheet]!).replaceAll(/<row r="(?!1")\d+"[^]*?<\/row>/g, (row) => {
      const score = scoreOf(valueOf(row, 'A'), valueOf(row, 'B'), valueOf(row, 'I'))
      return score === null ? row : row.replace(/<c r="(N\d+)"([^>]*?)\/>/, `<c r="$1"$2><v>${score}</v></c>`)
    }),
  )
  return zipSync(parts)
}
