// Signs that command a terminal: in a form's texts, in a file's name, in an archive's entry, in a list of forms.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { zipSync } from 'fflate'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-terminal-'))
/** ESC, OSC, BEL, BS, CR, DEL, a C1 command, RLO, isolate. */
const HOSTILE = '\u001b[31mA\u202eB\u001b]0;title\u0007C\bD\rE\u007fF\u009b2JG\u2067H\u001b[8mI'
const commands = /(?![\t\n])[\p{Cc}\p{Bidi_Control}]/u

const library = readFileSync(path.join(root, 'fixtures/clean-library-2022/form.html'), 'utf8')
const form = path.join(folder, 'form.html')
writeFileSync(
  form,
  library
    .replaceAll('公共图书馆免费开放', `${HOSTILE}免费开放`)
    .replaceAll('馆舍开放天数', `${HOSTILE}开放天数`)
    .replaceAll('某县图书馆', `${HOSTILE}图书馆`),
)

function jizheng(args: readonly string[], env: NodeJS.ProcessEnv = {}): { out: string; err: string } {
  const run = spawnSync(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { out: run.stdout, err: run.stderr }
}

for (const words of [
  ['check', form, '--all'],
  ['read', form],
  ['explain', form],
  ['pile', form],
])
  test(`${words[0]} shows the control signs of a form`, () => {
    const { out, err } = jizheng(words)
    assert.match(out, /␛\[31mA<U\+202E>B/)
    assert.doesNotMatch(out + err, commands)
  })

test('a body in the list of a pile too is shown with its control signs', () => {
  // of the project, and of the body beside it
  assert.equal(jizheng(['pile', form]).out.match(/␛\[31mA<U\+202E>B␛\]0;title␇/g)?.length, 2)
})

test('names of files and of entries in archives are shown, and so are words that nobody knows', () => {
  const archive = path.join(folder, 'many.zip')
  writeFileSync(archive, zipSync({ 'a\u001b[2J\u202e.html': Buffer.from(library), 'b.html': Buffer.from('<p>\u001b</p>') }))
  const told = ['check', 'read', 'pile'].map((verb) => jizheng([verb, archive]))
  told.push(jizheng(['check', path.join(folder, 'no\u001b[2Jsuch.html')]), jizheng(['\u001b[2J']), jizheng(['check', '--\u001b[2J']))
  for (const { out, err } of told) {
    assert.match(out + err, /␛/)
    assert.doesNotMatch(out + err, commands)
  }
})

test('our own styles remain, and a form cannot borrow them', () => {
  const { out } = jizheng(['check', form, '--all'], { FORCE_COLOR: '1' })
  assert.ok(out.includes('\u001b[1m'))
  assert.ok(!out.includes('\u001b[31mA') && !out.includes('\u001b[8m'))
  assert.ok(out.includes('␛[31mA'))
})

test('JSON keeps the text as it stands', () => {
  const { out } = jizheng(['read', form, '--json'])
  assert.ok(
    (JSON.parse(out) as { forms: { indicators: { name: string }[] }[] }).forms[0]!.indicators.some(({ name }) =>
      name.includes('\u001b[31m'),
    ),
  )
})
