// Decisions as their users hand them on: one file, followed by check, its lists, letters and draws; and options that a command does not use.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { readDocument } from '@jizheng/documents'

const root = path.resolve(import.meta.dirname, '../../../..')
const scratch = mkdtempSync(path.join(tmpdir(), 'jizheng-decisions-'))
const folder = path.join(scratch, 'forms')
mkdirSync(folder)
for (const name of ['institute-2022', 'huainan-data-2023', 'clean-library-2022'])
  copyFileSync(path.join(root, 'fixtures', name, 'form.html'), path.join(folder, `${name}.html`))
const institute = path.join(folder, 'institute-2022.html')

function jizheng(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

interface Finding {
  readonly code: string
  readonly pointsAtStake: string | null
  readonly decision?: { readonly verdict: string; readonly why: string }
}
interface Scoring {
  readonly total: { readonly nearest: string; readonly grade: string }
}
interface Ranked {
  readonly file: string
  readonly nearest: string
  readonly grade: string
  readonly atRisk: string
  readonly gradeLost: null
}
interface Group {
  readonly code: string
  readonly forms: number
  readonly findings: number
  readonly dismissed: number
}
interface Coded {
  readonly code: string
  readonly severity: string
}
const findingsOf = (out: string): readonly Finding[] => (JSON.parse(out) as { forms: [{ findings: Finding[] }] }).forms[0].findings

const file = path.join(scratch, 'decisions.json')
const missed = 'missed-but-full-score'

test('what pile dismisses stands in the file, with the SHA-256 of the one form it is about, and can be taken back', () => {
  assert.equal(jizheng('pile', folder, '--dismiss', `${missed}@${institute}`, '--why', '合同另有约定', '--decisions', file).status, 1)
  const { decisions } = JSON.parse(readFileSync(file, 'utf8')) as { decisions: { group: string; form: number; files: string[] }[] }
  assert.deepEqual([decisions.length, decisions[0]!.group, decisions[0]!.form, decisions[0]!.files[0]!.length], [1, missed, 1, 64])
  const taken = path.join(scratch, 'taken.json')
  copyFileSync(file, taken)
  jizheng('pile', folder, '--reopen', `${missed}@${institute}`, '--decisions', taken)
  assert.deepEqual((JSON.parse(readFileSync(taken, 'utf8')) as { decisions: unknown[] }).decisions, [])
})

test('a group that is dismissed is so on the forms with the finding, and on no form where it shows later', () => {
  const [own, pile] = [path.join(scratch, 'group.json'), path.join(scratch, 'two')]
  mkdirSync(pile)
  copyFileSync(institute, path.join(pile, 'a.html'))
  copyFileSync(path.join(folder, 'clean-library-2022.html'), path.join(pile, 'b.html'))
  jizheng('pile', pile, '--dismiss', missed, '--why', '已核对', '--decisions', own)
  const { decisions } = JSON.parse(readFileSync(own, 'utf8')) as { decisions: { form: number; files: string[] }[] }
  assert.deepEqual(
    decisions.map(({ form, files }) => [form, files]),
    [[1, [createHash('sha256').update(readFileSync(institute)).digest('hex')]]],
  )
  assert.match(jizheng('pile', pile, '--dismiss', 'weights-not-100', '--why', '…', '--decisions', own).err, /没有.*weights-not-100/)
  jizheng('pile', pile, '--reopen', missed, '--decisions', own)
  assert.deepEqual((JSON.parse(readFileSync(own, 'utf8')) as { decisions: unknown[] }).decisions, [])
})

test('a decision about every file, written by hand, is heeded and said to be such; a new word on the group ends it', () => {
  const wide = path.join(scratch, 'wide.json')
  const decision = { group: missed, form: null, files: null, verdict: 'dismissed', why: '统一口径', decidedAt: 1 }
  writeFileSync(wide, JSON.stringify({ decisions: [decision], version: 1 }))
  for (const command of ['check', 'pile'] as const) {
    const { out, err } = jizheng(command, institute, '--decisions', wide)
    assert.match(out, /不予采纳/)
    assert.match(err, /^[^\n]*wide\.json：[^\n]*不限文件，管所有的表[^\n]*\n$/)
  }
  assert.doesNotMatch(jizheng('pile', institute, '--accept', missed, '--why', '要改', '--decisions', wide).err, /不限文件/)
  assert.doesNotMatch(readFileSync(wide, 'utf8'), /"files":null/)
})

test('check tells a dismissed finding with its reason, counts it nowhere, and holds it under another name for the same bytes', () => {
  const elsewhere = path.join(scratch, 'renamed.html')
  copyFileSync(institute, elsewhere)
  const before = jizheng('check', elsewhere)
  const after = jizheng('check', elsewhere, '--decisions', file)
  assert.match(before.out, /有风险 −1\.5/)
  assert.doesNotMatch(after.out, /有风险/)
  assert.match(after.out, /不予采纳：“支持研究院学者”.*理由：合同另有约定/)
  assert.deepEqual([before.status, after.status], [1, 0])
  const told = findingsOf(jizheng('check', '--json', elsewhere, '--decisions', file).out)
  assert.deepEqual(told.find(({ code }) => code === missed)?.decision, { verdict: 'dismissed', why: '合同另有约定' })
  writeFileSync(elsewhere, `${readFileSync(elsewhere, 'utf8')} `)
  assert.equal(jizheng('check', elsewhere, '--decisions', file).status, 1, 'other bytes, another file')
})

test('lists and report show the decision with its reason', () => {
  const [csv, html] = [path.join(scratch, 'list.csv'), path.join(scratch, 'report.html')]
  jizheng('check', institute, '--decisions', file, '--csv', csv, '--html', html)
  assert.match(readFileSync(csv, 'utf8'), /不予采纳,合同另有约定,missed-but-full-score/)
  const page = readFileSync(html, 'utf8')
  assert.match(page, /不予采纳 1 处[^]*<s>“支持研究院学者”[^]*合同另有约定/)
  assert.doesNotMatch(page, /id="f1\/indicators\/5\/score"[^>]*class="number error"/)
})

async function lettersIn(out: string): Promise<string> {
  const texts = []
  for (const name of readdirSync(out).toSorted()) texts.push(JSON.stringify(await readDocument(readFileSync(path.join(out, name)), name)))
  return texts.join('\n')
}

test('letters after a dismissal differ from those before: what was dismissed is not sent', async () => {
  const [before, after, all] = ['before', 'after', 'all'].map((name) => path.join(scratch, name)) as [string, string, string]
  jizheng('letters', folder, '-o', before)
  jizheng('letters', folder, '-o', after, '--decisions', file)
  assert.match(await lettersIn(before), /支持研究院学者[^]*没有达到目标的，不得计满分/)
  assert.doesNotMatch(await lettersIn(after), /“支持研究院学者”目标≤10人/)
  assert.match(await lettersIn(after), /不得计满分/, 'other forms keep theirs')
  const everywhere = path.join(scratch, 'everywhere.json')
  jizheng('pile', folder, '--dismiss', missed, '--why', '统一口径', '--decisions', everywhere)
  jizheng('letters', folder, '-o', all, '--decisions', everywhere)
  assert.doesNotMatch(await lettersIn(all), /不得计满分/)
})

test('one nearest total after a dismissal: command, its JSON, report, letters, brief list and pile say the same', async () => {
  const [html, out] = [path.join(scratch, 'total.html'), path.join(scratch, 'total-letters')]
  const totals = (...more: readonly string[]) => {
    const { scoring } = (JSON.parse(jizheng('check', '--json', institute, ...more).out) as { forms: [{ scoring: Scoring }] }).forms[0]
    return [scoring.total.nearest, scoring.total.grade]
  }
  assert.deepEqual(
    [totals(), totals('--decisions', file)],
    [
      ['87.5', '良'],
      ['89', '良'],
    ],
  )
  const { out: text } = jizheng('check', institute, '--decisions', file, '--html', html)
  assert.match(text, /按规则可得总分 89[ （]/)
  assert.match(text, /合计 +100 +89 +(?:\S+ +)?89\n/)
  assert.match(readFileSync(html, 'utf8'), /#f1-steps-total">89<\/a/)
  jizheng('letters', folder, '-o', out, '--decisions', file)
  assert.match(await lettersIn(out), /自评总分89分，按评分规则可得89分/)
  const { ranked } = JSON.parse(jizheng('pile', '--json', folder, '--decisions', file).out) as { ranked: readonly Ranked[] }
  const own = ranked.find((each) => each.file === institute)!
  assert.deepEqual([own.nearest, own.grade, own.atRisk, own.gradeLost], ['89', '良', '0', null])
  for (const told of [text, readFileSync(html, 'utf8'), await lettersIn(out)]) assert.doesNotMatch(told, /87\.5(?!%)/)
})

test('groups of a pile count without what was dismissed on one form, and no letter tells of 0 places', async () => {
  const groupOf = (...more: readonly string[]) =>
    (JSON.parse(jizheng('pile', '--json', folder, ...more).out) as { groups: readonly Group[] }).groups.find(({ code }) => code === missed)!
  const [before, after] = [groupOf(), groupOf('--decisions', file)]
  assert.deepEqual([after.forms, after.findings, after.dismissed], [before.forms - 1, before.findings - 1, 1])
  const [every, out] = [path.join(scratch, 'errors.json'), path.join(scratch, 'no-errors')]
  const { findings } = (JSON.parse(jizheng('check', '--json', institute).out) as { forms: [{ findings: readonly Coded[] }] }).forms[0]
  const errors = [...new Set(findings.flatMap(({ code, severity }) => (severity === 'error' ? [code] : [])))]
  jizheng('pile', institute, ...errors.flatMap((code) => ['--dismiss', code]), '--why', '…', '--decisions', every)
  jizheng('letters', institute, '-o', out, '--decisions', every)
  const told = await lettersIn(out)
  assert.match(told, /有需要改正或说明的问题：需要说明或补充的\d+处。/)
  assert.doesNotMatch(told, /[^\d]0处/)
})

test('letters from what check printed follow the decisions that it printed', async () => {
  const [list, out] = [path.join(scratch, 'checked.jsonl'), path.join(scratch, 'from-list')]
  writeFileSync(list, jizheng('check', '--json', institute, '--decisions', file).out)
  jizheng('letters', list, '-o', out)
  assert.doesNotMatch(await lettersIn(out), /“支持研究院学者”目标≤10人/)
})

test('the pile ranks and counts without what the file dismisses, and a draw goes by it', () => {
  const ranked = (...more: readonly string[]) =>
    (JSON.parse(jizheng('pile', '--json', folder, ...more).out) as { ranked: { file: string; atStake: string }[] }).ranked.find(
      (each) => each.file === institute,
    )?.atStake
  assert.deepEqual([ranked(), ranked('--decisions', file)], ['1.5', '0'])
  const drawn = (...more: readonly string[]) =>
    jizheng('draw', folder, '--seed', 's', '--by', 'risk', '--fewest', '2', '--json', ...more).out
  assert.notEqual(drawn(), drawn('--decisions', file))
})

test('a reviewer is told what is wrong under which rule, a filler what a reviewer will ask', () => {
  assert.match(jizheng('check', institute).out, /复核最先扣的就是这种分/)
  const { out } = jizheng('check', institute, '--tone', 'reviewer')
  assert.match(out, /没有达到目标的，不得计满分/)
  assert.doesNotMatch(out, /复核会|复核最先/)
  assert.equal(jizheng('check', institute, '--tone', 'loud').status, 2)
})

test('an option that a command does not use is refused, with the commands that use it', () => {
  for (const [command, option, accepting] of [
    [['letters', folder, '-o', path.join(scratch, 'never'), '--state', 's.db'], '--state', /pile/],
    [['check', institute, '--seed', '1'], '--seed', /draw/],
    [['read', institute, '--rules', 'cn-2020'], '--rules', /check、pile/],
    [['estimate', 'paper.xlsx', '--csv', 'x.csv'], '--csv', /check、pile/],
  ] as const) {
    const { status, err } = jizheng(...command)
    assert.equal(status, 2, command.join(' '))
    assert.match(err, accepting)
    assert.ok(err.includes(`${command[0]} 不用 ${option}`), err)
  }
})

test('a file of decisions that is none is refused with what is wrong in it', () => {
  const wrong = path.join(scratch, 'wrong.json')
  writeFileSync(wrong, '{"decisions":[{"group":"nothing"}],"version":1}')
  const { status, err } = jizheng('check', institute, '--decisions', wrong)
  assert.equal(status, 2)
  assert.match(err, /wrong\.json.*decisions\/0/)
  assert.equal(jizheng('check', institute, '--decisions', path.join(scratch, 'missing.json')).status, 2)
})
