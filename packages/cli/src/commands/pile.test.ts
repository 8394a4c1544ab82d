// `jizheng pile` as its users call it: the list that matters, stopped and resumed without doubles, decisions remembered, forms read before.
import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { openState } from '../pile/state.ts'

const root = path.resolve(import.meta.dirname, '../../../..')
const main = path.join(root, 'packages/cli/src/main.ts')
const scratch = mkdtempSync(path.join(tmpdir(), 'jizheng-pile-'))
const names = ['institute-2022', 'clean-coldstore-2023', 'water-jiangxi-2022', 'clean-library-2022', 'huainan-data-2023', 'nm-grass-2023']

interface Printed {
  readonly forms: number
  readonly files: number
  readonly unread: readonly { readonly file: string; readonly error: { readonly code: string } }[]
  readonly ranked: readonly {
    readonly rank: number
    readonly file: string
    readonly form: number
    readonly project: string
    readonly atStake: string
  }[]
  readonly groups: readonly { readonly code: string; readonly forms: number; readonly dismissed: number }[]
}

/** A folder of its own: forms in one format or several, and a broken file. */
function folderOf(name: string, formats: readonly string[] = ['html']): string {
  const folder = path.join(scratch, name)
  for (const each of names) {
    mkdirSync(path.join(folder, each), { recursive: true })
    for (const format of formats)
      copyFileSync(path.join(root, 'fixtures', each, `form.${format}`), path.join(folder, each, `form.${format}`))
  }
  writeFileSync(path.join(folder, 'broken.docx'), 'PK\u0003\u0004 cut off')
  return folder
}

function run(...words: readonly string[]) {
  const ended = spawnSync(process.execPath, [main, 'pile', ...words], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status: ended.status, out: ended.stdout, err: ended.stderr }
}

const printed = (...words: readonly string[]): Printed => JSON.parse(run('--json', ...words).out) as Printed
const ids = ({ ranked }: Printed): readonly string[] => ranked.map(({ file, form }) => `${file}#${form}`).toSorted()

test('forms that contradict themselves stand before those with nothing to object to, and a broken file is listed with its reason', () => {
  const folder = folderOf('plain')
  const { status, out } = run(folder)
  assert.equal(status, 3)
  assert.match(out, /共 7 个文件.*1 处读不了/)
  assert.match(out, /broken\.docx/)
  const pile = printed(folder)
  assert.equal(pile.forms, pile.ranked.length)
  assert.deepEqual(
    pile.unread.map(({ file, error }) => [path.basename(file), error.code]),
    [['broken.docx', 'file-truncated']],
  )
  const last = pile.ranked.slice(-2).map(({ file }) => path.basename(path.dirname(file)))
  assert.deepEqual(new Set(last), new Set(['clean-coldstore-2023', 'clean-library-2022']))
})

test('killed in the middle it goes on where it was, without doubles; the next run reads only what changed, and removed files vanish', async () => {
  const folder = folderOf('killed', ['html', 'docx', 'xlsx'])
  const state = path.join(scratch, 'killed.db')
  const child = spawn(process.execPath, [main, 'pile', folder, '--state', state, '--threads', '1'], { stdio: 'ignore' })
  const ended = once(child, 'exit')
  let kept = 0
  while (kept === 0 && child.exitCode === null) {
    await new Promise((resolve) => setTimeout(resolve, 5))
    kept = countKept(state)
  }
  child.kill('SIGKILL')
  await ended
  kept = countKept(state)
  assert.ok(kept >= 1 && kept < 19, `${kept} of 19 files were kept when it was killed`)

  assert.match(run(folder, '--state', state).out, new RegExp(`这次只读了 ${19 - kept} 个`))
  const resumed = printed(folder, '--state', state)
  assert.deepEqual(ids(resumed), ids(printed(folder)))
  assert.equal(new Set(ids(resumed)).size, resumed.forms)
  assert.match(run(folder, '--state', state).out, /这次只读了 0 个/)

  appendFileSync(path.join(folder, 'institute-2022/form.html'), '\n')
  rmSync(path.join(folder, 'nm-grass-2023'), { recursive: true })
  assert.match(run(folder, '--state', state).out, /共 16 个文件.*这次只读了 1 个/)
  const smaller = printed(folder, '--state', state)
  assert.ok(smaller.ranked.every(({ file }) => !file.includes('nm-grass')))
  assert.match(
    run(folder, '--state', state, '--rules', 'sichuan-2023').out,
    /共 16 个文件[^；]*。/,
    'other rules: everything is judged anew',
  )
})

function countKept(state: string): number {
  try {
    const open = openState(state)
    let count = 0
    // forgets nothing; only looks at each path
    open.forget(() => {
      count += 1
      return false
    })
    open.close()
    return count
  } catch {
    return 0
  }
}

test('a decision needs a state and a reason, is remembered, and changes the order', () => {
  const folder = folderOf('decided')
  const state = path.join(scratch, 'decided.db')
  assert.equal(run(folder, '--dismiss', 'total-mismatch', '--why', '…').status, 2)
  assert.equal(run(folder, '--dismiss', 'total-mismatch', '--state', state).status, 2)
  assert.equal(run(folder, '--dismiss', 'no-such-thing', '--why', '…', '--state', state).status, 2)
  const before = printed(folder, '--state', state)
  const first = before.ranked[0]!
  const codes = before.groups.map(({ code }) => code)
  const dismissals = codes.flatMap((code) => ['--dismiss', `${code}@${first.file}#${first.form}`])
  run(folder, '--state', state, ...dismissals, '--why', '已经核实')
  const after = printed(folder, '--state', state)
  assert.equal(after.forms, before.forms)
  assert.notEqual(ids({ ...after, ranked: after.ranked.slice(0, 1) })[0], `${first.file}#${first.form}`)
  assert.match(run(folder, '--state', state, '--dismiss', 'missed-but-full-score', '--why', '统一口径').out, /不予采纳.*统一口径/)
  const reopened = printed(folder, '--state', state, '--reopen', 'missed-but-full-score')
  assert.equal(reopened.groups.find(({ code }) => code === 'missed-but-full-score')?.dismissed, 0, 'on every form with it')
  assert.equal(run(folder, '--why', '已经核实', '--state', state).status, 2, 'a reason of nothing')
})

test('forms read before are ranked as the files were, from lines and from one array, and a bad line is listed', () => {
  const folder = folderOf('before')
  rmSync(path.join(folder, 'broken.docx'))
  const order = ({ ranked }: Printed) => ranked.map(({ project, atStake }) => `${project} ${atStake}`)
  const fromFiles = order(printed(folder)).toSorted()
  for (const command of ['read', 'check']) {
    const lines = spawnSync(process.execPath, [main, command, '--json', folder], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout
    const asLines = path.join(scratch, `${command}.jsonl`)
    writeFileSync(asLines, lines)
    assert.deepEqual(order(printed(asLines)).toSorted(), fromFiles, command)
    const named = path.join(scratch, `${command}-lines.json`)
    writeFileSync(named, lines)
    assert.deepEqual(order(printed(named)).toSorted(), fromFiles)
    const forms = lines
      .trim()
      .split('\n')
      .flatMap((line) => (JSON.parse(line) as { forms: unknown[] }).forms)
    const asArray = path.join(scratch, `${command}.json`)
    writeFileSync(asArray, `\uFEFF[\n${forms.map((form) => JSON.stringify(form, null, 1)).join(' ,\n')}\n]\n`)
    const array = printed(asArray)
    assert.deepEqual(order(array).toSorted(), fromFiles)
    assert.deepEqual(new Set(array.ranked.map(({ form }) => form)), new Set(forms.map((_, index) => index + 1)))
  }
  const bad = path.join(scratch, 'bad.jsonl')
  writeFileSync(bad, `${readFileSync(path.join(scratch, 'read.jsonl'), 'utf8')}{"kind":"nothing"}\nno json\n`)
  const { unread, ranked } = printed(bad)
  assert.deepEqual([ranked.length, unread.map(({ error }) => error.code)], [fromFiles.length, ['form-invalid', 'form-invalid']])
})

test('a state file that is none of ours is refused and left as it is', () => {
  const folder = folderOf('foreign')
  const foreign = path.join(scratch, 'foreign.db')
  writeFileSync(foreign, 'a letter to somebody')
  const { status, err } = run(folder, '--state', foreign)
  assert.equal(status, 2)
  assert.match(err, /状态文件/)
  assert.equal(readFileSync(foreign, 'utf8'), 'a letter to somebody')
})

test('the ranking is written as a workbook, as comma-separated values and as a page that needs nobody', () => {
  const folder = folderOf('written')
  const [xlsx, csv, html] = ['xlsx', 'csv', 'html'].map((format) => path.join(scratch, `pile.${format}`)) as [string, string, string]
  run(folder, '--xlsx', xlsx, '--csv', csv, '--html', html)
  assert.equal(readFileSync(xlsx).subarray(0, 2).toString(), 'PK')
  const [head, first] = readFileSync(csv, 'utf8').split(/\r?\n/)
  assert.match(head!, /^\uFEFF名次,文件,/)
  assert.match(first!, /^1,/)
  const page = readFileSync(html, 'utf8')
  assert.match(page, /问题归类/)
  assert.doesNotMatch(page, /https?:\/\/|<script/)
})
