// `check --settle`: a doubt goes by what somebody saw, and words that settle nothing are refused.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { JudgedForm } from '@jizheng/documents'

const root = path.resolve(import.meta.dirname, '../../..')
const doubted = path.join(root, 'fixtures/guangshui-road-2022/form.html')
const check = (...args: readonly string[]) =>
  spawnSync(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), 'check', ...args], { encoding: 'utf8' })
const formOf = (out: string): JudgedForm => (JSON.parse(out) as { forms: JudgedForm[] }).forms[0]!

test('a settled doubt is gone, a typed value stands, and the others stay', () => {
  const before = formOf(check('--json', doubted).stdout).doubts.map(({ at }) => at)
  assert.ok(before.includes('/year') && before.includes('/indicators/0/weight'))
  const { stdout } = check('--json', doubted, '--settle', '/year=as-read', '--settle', '1:/indicators/0/weight=12')
  const after = formOf(stdout)
  assert.deepEqual(
    after.doubts.map(({ at }) => at),
    before.filter((at) => at !== '/year' && at !== '/indicators/0/weight'),
  )
  assert.equal(after.indicators[0]!.weight, '12')
  assert.deepEqual(formOf(stdout).settled, [
    { at: '/year', as: 'as-read' },
    { at: '/indicators/0/weight', as: { typed: '12' } },
  ])
})

test('what was settled leaves its trace on text and report, from the command line and from the file of decisions', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'settled-told-'))
  try {
    const [kept, html] = [path.join(folder, '意见.json'), path.join(folder, '报告.html')]
    const told = /已对照原表核对 1 处：年度读得对/
    assert.match(check(doubted, '--settle', '/year=as-read', '--decisions', kept).stdout, told)
    assert.match(check(doubted, '--decisions', kept, '--html', html).stdout, told)
    assert.match(readFileSync(html, 'utf8'), told)
    assert.doesNotMatch(check(doubted).stdout, /已对照原表/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('many files: each partly read is marked so in its row, each not read reliably more strongly', () => {
  const forms = ['guangshui-road-2022', 'clean-library-2022', 'institute-2022', 'heritage-2023', 'sn-toilet-2022']
  const files = ['concealed/to-unicode-lie.pdf', ...forms.map((name) => `${name}/form.html`)]
  const { stdout } = check(...files.map((name) => path.join(root, 'fixtures', name)))
  assert.match(stdout, /to-unicode-lie\.pdf .* 没有可靠读出 \d+处存疑\n/)
  assert.match(stdout, /guangshui-road-2022\/form\.html .* 部分存疑 \d+处\n/)
  assert.doesNotMatch(stdout, /clean-library-2022\/form\.html .*存疑/)
})

test('with --decisions a settlement is kept for the file under any name; where another text is read it is told, not heeded', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'settled-'))
  try {
    const [kept, copy] = [path.join(folder, '意见.json'), path.join(folder, '另一份.html')]
    copyFileSync(doubted, copy)
    check('--json', doubted, '--settle', '/year=as-read', '--decisions', kept)
    const isDoubted = () => formOf(check('--json', copy, '--decisions', kept).stdout).doubts.some(({ at }) => at === '/year')
    assert.equal(isDoubted(), false)
    writeFileSync(kept, readFileSync(kept, 'utf8').replace(/"read":"[^"]*"/, '"read":"[1999]"'))
    assert.equal(isDoubted(), true)
    assert.match(check(copy, '--decisions', kept).stderr, /\/year=as-read.*不再适用/)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('an unreliable form is not said to be without faults, and its doubted cells are told once, ten of them', () => {
  const { stdout } = check(path.join(root, 'fixtures/guangshui-road-2022/form.html'))
  assert.equal(stdout.match(/ \/indicators\/0\/weight\n/g)?.length, 1)
  assert.match(stdout, /--settle "\//)
})

test('what settles nothing, or several files at once, is a wrong usage that says what to do', () => {
  for (const [words, told] of [
    ['/projectName=as-read', /没有存疑/],
    ['/indicators/0/weight=other', /另一种读法/],
    ['9:/year=as-read', /没有存疑/],
    ['year', /as-read/],
  ] as const) {
    const { status, stderr } = check(doubted, '--settle', words)
    assert.equal(status, 2, words)
    assert.match(stderr, told, words)
  }
  assert.equal(check(doubted, doubted.replace('.html', '.docx'), '--settle', '/year=as-read').status, 2)
})
