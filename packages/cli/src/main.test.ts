// The command as its users call it: what it prints, where, and the exit status.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'

const root = path.resolve(import.meta.dirname, '../../..')
const fixture = (name: string): string => path.join(root, 'fixtures', name)
const institute = fixture('institute-2022/form.docx')
const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-cli-'))

function jizheng(...args: readonly string[]): { status: number | null; out: string; err: string } {
  const run = spawnSync(process.execPath, [path.join(root, 'packages/cli/src/main.ts'), ...args], { encoding: 'utf8' })
  return { status: run.status, out: run.stdout, err: run.stderr }
}

const tar = (...args: readonly string[]) => assert.equal(spawnSync('tar', args).status, 0)

test('check tells the totals and the broken limit of the example form, without colour into a pipe', () => {
  const { status, out, err } = jizheng('check', institute)
  assert.deepEqual([status, err], [1, ''])
  assert.match(out, /自评总分 89 .*按规则可得总分 87\.5/)
  assert.match(out, /支持研究院学者/)
  assert.ok(!out.includes('\u001b['), 'no colour codes')
})

test('a form that is piped in is checked as one on disk; a command written wrongly is asked for', () => {
  const main = path.join(root, 'packages/cli/src/main.ts')
  const piped = (...args: readonly string[]) =>
    spawnSync(process.execPath, [main, ...args], { input: readFileSync(institute), encoding: 'utf8' })
  assert.match(piped('check', '-').stdout, /自评总分 89 .*按规则可得总分 87\.5/)
  assert.equal(piped('check', '-', institute).status, 2)
  const { status, err } = jizheng('chek', institute)
  assert.equal(status, 2)
  assert.match(err, /是不是 check？/)
})

test('check --json prints one line of JSON a file and nothing else', () => {
  const { status, out } = jizheng('check', '--json', institute, path.join(folder, 'missing.pdf'))
  const lines = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(status, 3)
  assert.equal(lines.length, 2)
  assert.equal(lines[0].forms[0].scoring.total.nearest, '87.5')
  assert.equal(lines[0].forms[0].findings.filter((finding: { code: string }) => finding.code === 'missed-but-full-score').length, 1)
  assert.equal(lines[1].error.code, 'file-not-found')
  assert.ok(lines[1].error.hint.length > 0)
})

test('a clean form ends with status 0', () => {
  assert.equal(jizheng('check', fixture('clean-coldstore-2023/form.html')).status, 0)
})

test('the deployed default scores the broken limit with 0', () => {
  const { out } = jizheng('check', '--json', '--rules', 'deployed-default', institute)
  const { scoring } = JSON.parse(out).forms[0]
  assert.deepEqual(scoring.indicators[5].permitted, ['0', '0'])
  assert.equal(scoring.total.nearest, '86')
})

test('a pack exported, changed and saved as a file is used', () => {
  const pack = JSON.parse(jizheng('rules', 'export', 'deployed-default').out)
  const file = path.join(folder, 'city.json')
  writeFileSync(file, JSON.stringify({ ...pack, id: 'my-city', extends: 'cn-2020' }))
  const { scoring } = JSON.parse(jizheng('check', '--json', '--rules', file, institute).out).forms[0]
  assert.equal(scoring.rules.id, 'my-city')
  assert.equal(scoring.total.nearest, '86')
})

test('a pack file with an unknown key is refused with the place of the mistake', () => {
  const file = path.join(folder, 'wrong.json')
  writeFileSync(file, JSON.stringify({ ...JSON.parse(jizheng('rules', 'export', 'cn-2020').out), wieghts: {} }))
  const { status, err } = jizheng('check', '--rules', file, institute)
  assert.equal(status, 2)
  assert.match(err, /wieghts/)
})

test('explain gives one line its steps, places and sources', () => {
  const { status, out } = jizheng('explain', institute, '--line', '支持研究院学者')
  assert.equal(status, 0)
  assert.match(out, /20人 .*第 17 行/)
  assert.match(out, /\[1\]\n[\s\S]*\n依据\n \[1\] 财预〔2020〕10号.*通读全文未见规定/)
})

test('write makes the three documents, and what was written is read as the same totals', () => {
  for (const format of ['docx', 'xlsx', 'pdf']) {
    const file = path.join(folder, `written.${format}`)
    assert.equal(jizheng('write', institute, '-o', file).status, 0)
    assert.equal(JSON.parse(jizheng('check', '--json', file).out).forms[0].scoring.total.nearest, '87.5')
  }
})

test('write takes a form as JSON and refuses what is no form', () => {
  const good = path.join(folder, 'form.json')
  writeFileSync(good, jizheng('read', '--json', institute).out)
  assert.equal(jizheng('write', good, '-o', path.join(folder, 'again.docx')).status, 0)
  const bad = path.join(folder, 'bad.json')
  writeFileSync(bad, '{"title": 5}')
  const refused = jizheng('write', bad, '-o', path.join(folder, 'never.docx'))
  assert.equal(refused.status, 3)
  assert.match(refused.err, /title/)
})

test('a draft saved by the page is checked, read and written like a document, also out of a folder', () => {
  const drafts = mkdtempSync(path.join(tmpdir(), 'jizheng-drafts-'))
  const draft = path.join(drafts, '研究院.jizheng.json')
  const { forms } = JSON.parse(jizheng('read', '--json', institute).out)
  writeFileSync(draft, JSON.stringify({ jizheng: 1, forms, draft: { name: '研究院' } }))
  writeFileSync(path.join(drafts, 'other.json'), '{}')
  const { status, out } = jizheng('check', '--json', drafts)
  assert.equal(status, 1)
  const [line, ...more] = out.trimEnd().split('\n')
  assert.deepEqual(more, [])
  assert.equal(JSON.parse(line!).forms[0].scoring.total.nearest, '87.5')
  assert.match(jizheng('read', draft).out, /某人工智能研究院建设/)
  assert.equal(jizheng('write', draft, '-o', path.join(drafts, 'written.docx')).status, 0)
})

test('a draft that is none says where it is wrong, and the other files go on', () => {
  const wrong = path.join(folder, 'wrong.jizheng.json')
  writeFileSync(wrong, '{"jizheng":1,"forms":[{"title":5}]}')
  const { status, out } = jizheng('check', '--json', wrong, institute)
  const [refused, judged] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(status, 3)
  assert.equal(refused.error.code, 'form-invalid')
  assert.match(refused.error.message, /\/forms\/0\//)
  assert.equal(judged.forms.length, 1)
})

test('an archive stands for the documents in it, by itself, in a folder, and file by file', () => {
  const unit = mkdtempSync(path.join(tmpdir(), 'jizheng-archives-'))
  mkdirSync(path.join(unit, '单位A', '2023'), { recursive: true })
  mkdirSync(path.join(unit, '__MACOSX'))
  copyFileSync(institute, path.join(unit, '单位A', '2023', '表.docx'))
  copyFileSync(institute, path.join(unit, '单位A', '~$表.docx'))
  copyFileSync(institute, path.join(unit, '__MACOSX', '._表.docx'))
  writeFileSync(path.join(unit, '单位A', '坏.docx'), 'PK\u0003\u0004 cut off')
  const inner = path.join(unit, '单位A.tar.gz')
  tar('-czf', inner, '-C', unit, '单位A', '__MACOSX')
  const outer = path.join(unit, '全部.tar')
  tar('-cf', outer, '-C', unit, '单位A.tar.gz', '__MACOSX')
  const found = path.join(outer, '单位A.tar.gz', '单位A', '2023', '表.docx')

  const { status, out } = jizheng('check', '--json', outer)
  const answers = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  assert.equal(status, 3)
  assert.deepEqual(
    answers.map((answer) => [path.relative(outer, answer.file), answer.error?.code ?? answer.forms[0].scoring.total.nearest]),
    [
      ['单位A.tar.gz/单位A/2023/表.docx', '87.5'],
      ['单位A.tar.gz/单位A/坏.docx', 'file-truncated'],
    ],
  )
  assert.match(jizheng('explain', found, '--line', '支持研究院学者').out, /20人 .*第 17 行/)

  const below = jizheng('read', '--json', unit)
  const files = below.out
    .trimEnd()
    .split('\n')
    .map((line) => path.relative(unit, JSON.parse(line).file))
  assert.deepEqual(files, [
    '全部.tar/单位A.tar.gz/单位A/2023/表.docx',
    '全部.tar/单位A.tar.gz/单位A/坏.docx',
    '单位A.tar.gz/单位A/2023/表.docx',
    '单位A.tar.gz/单位A/坏.docx',
    '单位A/2023/表.docx',
    '单位A/坏.docx',
  ])
})

test('an archive without a document, and one that is cut off, say so', () => {
  writeFileSync(path.join(folder, 'photo.jpg'), 'x')
  const empty = path.join(folder, 'empty.tgz')
  tar('-czf', empty, '-C', folder, 'photo.jpg')
  const cut = path.join(folder, 'cut.zip')
  writeFileSync(cut, readFileSync(institute).subarray(0, 3000))
  const { status, out } = jizheng('read', '--json', empty, cut)
  assert.equal(status, 3)
  const codes = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).error.code)
  assert.deepEqual(codes, ['archive-of-files', 'file-truncated'])
})

test('the report is one page with the flaw marked in its cell and no request to anywhere', () => {
  const file = path.join(folder, 'report.html')
  assert.equal(jizheng('check', institute, '--html', file).status, 1)
  const page = readFileSync(file, 'utf8')
  assert.match(page, /id="f1\/indicators\/5\/score"[^>]*class="number error"/)
  assert.ok(!/\b(?:src|href)="https?:/.test(page))
})

test('the findings are written as a workbook and as a list for spreadsheets, a file that cannot be read among them', () => {
  const [xlsx, csv] = [path.join(folder, 'findings.xlsx'), path.join(folder, 'findings.csv')]
  const { status, out } = jizheng('check', institute, path.join(folder, 'missing.pdf'), '--xlsx', xlsx, '--csv', csv)
  assert.equal(status, 3)
  assert.match(out, /问题清单已写到 .*findings\.xlsx\n问题清单已写到 .*findings\.csv/)
  const list = readFileSync(csv, 'utf8')
  assert.match(list, /,支持研究院学者,错误,/)
  assert.match(list, /missing\.pdf,.*读不了/)
  assert.equal(readFileSync(xlsx).subarray(0, 2).toString(), 'PK')
})

test('a list that cannot be written says so and ends with status 3', () => {
  const { status, err } = jizheng('check', institute, '--csv', path.join(folder, 'no-such-folder', 'findings.csv'))
  assert.equal(status, 3)
  assert.match(err, /no-such-folder/)
})

test('rules compare says who loses by which rule', () => {
  const { status, out } = jizheng('rules', 'compare', 'cn-2020', 'deployed-default', institute)
  assert.equal(status, 0)
  assert.match(out, /broken-limit\/open → broken-limit\/linear-to-twice/)
})

test('wrong usage says what to do, in the language asked for, with status 2', () => {
  for (const args of [
    [],
    ['chekc'],
    ['check'],
    ['check', '--rules', 'atlantis', institute],
    ['check', '--colour', institute],
    ['write', institute],
    ['write', institute, '-o', 'x.odt'],
    ['explain', institute, '--line', '99'],
  ]) {
    const { status, out, err } = jizheng(...args)
    assert.equal(status, 2, args.join(' '))
    assert.ok((out + err).length > 10, args.join(' '))
  }
  assert.match(jizheng('check', '--lang', 'en', '--rules', 'atlantis', institute).err, /atlantis.*rules list/)
})

test('each form is judged by the rules of its place and year, and the answer says which and why; rules that are named go before', () => {
  const places = mkdtempSync(path.join(tmpdir(), 'jizheng-place-'))
  const text = readFileSync(path.join(path.dirname(institute), 'form.html'), 'utf8')
  const of = (name: string, body: string): string => {
    const file = path.join(places, name)
    writeFileSync(file, text.replaceAll('某市科学技术委员会', body).replaceAll('2022', '2023'))
    return file
  }
  const files = [of('a.html', '四川省达州市科学技术局'), of('b.html', '湖北省科学技术厅'), of('c.html', '河北路小学')]
  const rulesOf = (out: string): readonly string[] =>
    out
      .trim()
      .split('\n')
      .map(
        (line) => (JSON.parse(line) as { forms: { scoring: { rules: { id: string; chosen: { by: string } } } }[] }).forms[0]!.scoring.rules,
      )
      .map(({ id, chosen }) => `${id} ${chosen.by}`)
  assert.deepEqual(rulesOf(jizheng('check', ...files, '--json').out), ['sichuan-2023 place', 'hubei place', 'cn-2020 default'])
  assert.deepEqual(rulesOf(jizheng('check', files[0]!, '--rules', 'cn-2020', '--json').out), ['cn-2020 named'])
  assert.match(jizheng('check', files[0]!).out, /sichuan-2023 v\d+\n {4}按表中实施单位“四川省达州市科学技术局.*”、2023年选定/)
  const ranked = jizheng('pile', ...files, '--json').out
  for (const id of ['sichuan-2023', 'hubei', 'cn-2020']) assert.ok(ranked.includes(`"rules":{"id":"${id}"`), id)
})

test('explain of a folder says that it wants a file', () => {
  const { status, err } = jizheng('explain', tmpdir())
  assert.equal(status, 2)
  assert.match(err, /是文件夹；这里要一个文件/)
})

test('where the suggestions do not add up to the total, the table says why', () => {
  const said = (name: string) => jizheng('check', fixture(`${name}/form.html`)).out
  assert.match(said('xinzhou-opera-2020'), /逐行相加是110，与合计不同/)
  assert.doesNotMatch(said('clean-library-2022'), /逐行相加/)
})
