// A letter of findings: to whom, on which forms, which findings with points and what is asked; read back as a document.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { findPack, type Locale, resolvePack, unexplainedDoubt } from '@jizheng/core'
import { judge, type JudgedForm, saidTo } from '../answer.ts'
import { readDocx } from '../docx/read.ts'
import { readDocument } from '../read.ts'
import { recogniseForms } from '../recognise/recognise-forms.ts'
import { letterOfFindings } from './letter.ts'

const pack = resolvePack(findPack('cn-2020')!, findPack)

async function judged(name: string, locale: Locale = 'zh-CN'): Promise<JudgedForm> {
  const bytes = readFileSync(path.resolve(import.meta.dirname, '../../../../fixtures', name, 'form.html'))
  return judge(recogniseForms(await readDocument(bytes, 'form.html'))[0]!, pack, locale)
}

async function textsOf(letter: Uint8Array) {
  const { blocks } = readDocx(letter)
  const paragraphs = blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []))
  const tables = blocks.flatMap((block) => (block.type === 'table' ? [block] : []))
  return { paragraphs, all: paragraphs.join('\n'), tables, rows: tables.map((table) => Map.groupBy(table.cells, ({ row }) => row)) }
}

test('it names the body, counts, and lists each form’s errors and warnings with points and what to do', async () => {
  const form = await judged('institute-2022')
  const { all, paragraphs, rows } = await textsOf(
    await letterOfFindings(
      '某人工智能研究院',
      [
        { file: '研究院.pdf#1', form },
        { file: '冷库.pdf#1', form: await judged('clean-coldstore-2023') },
      ],
      'zh-CN',
    ),
  )
  assert.ok(paragraphs.includes('关于反馈2022—2023年度项目支出绩效自评审核意见的函'))
  assert.ok(paragraphs.includes('某人工智能研究院：'))
  assert.match(all, /2份自评表中，1份有需要改正或说明的问题.*合计1\.5分/)
  assert.match(all, /（一）某人工智能研究院建设\n自评总分89分，按评分规则可得87\.5分。（文件：研究院\.pdf#1）/)
  assert.match(all, /请于　*年　*月　*日前/)
  assert.equal(rows.length, 1, 'a form with nothing to mend has no table')
  const lines = [...rows[0]!.values()].map((cells) => cells.map(({ text }) => text))
  const wanted = form.findings.filter(({ severity }) => severity !== 'notice')
  assert.ok(wanted.length > 0)
  assert.deepEqual(
    lines.slice(1).map(([, , says, points, fix]) => [says?.replace(/ \[\d+\]$/, ''), points, fix]),
    saidTo(wanted, 'zh-CN', 'reviewer').map(({ message, pointsAtStake, fix }) => [message, pointsAtStake ?? '—', fix]),
  )
  assert.doesNotMatch(all + lines.join(''), /复核最先|复核会|系统不/)
  assert.ok(lines.some(([, where, , points]) => where === '第6行\n支持研究院学者' && points === '1.5'))
})

test('a source is quoted once, at the end, and cited by number by every finding that rests on it', async () => {
  const form = await judged('institute-2022')
  const { paragraphs, rows } = await textsOf(
    await letterOfFindings(
      '某院',
      [
        { file: 'a', form },
        { file: 'b', form },
      ],
      'zh-CN',
    ),
  )
  const listed = paragraphs.filter((text) => /^\[\d+\] /.test(text))
  assert.deepEqual(
    listed.map((text) => text.slice(0, 3)),
    ['[1]'],
  )
  assert.match(listed[0]!, /财预〔2020〕10号.*第十六条.*读过条文/)
  const cited = rows.map((table) => [...table.values()].flatMap((cells) => cells.flatMap(({ text }) => /\[\d+\]$/.exec(text) ?? [])))
  assert.deepEqual(cited[0], cited[1])
  assert.deepEqual([...new Set(cited[0])], ['[1]'])
})

test('no body is told of what was only seen in practice: a firm’s standard for one district, or what published forms get wrong', async () => {
  const form = await judged('institute-2022')
  assert.ok(
    form.findings.some(({ source }) => source?.document.includes('郫都')) &&
      form.findings.some(({ source }) => source?.document.includes('已公开')),
  )
  const { all, rows } = await textsOf(await letterOfFindings('某院', [{ file: 'a', form }], 'zh-CN'))
  assert.doesNotMatch(`${all}${JSON.stringify(rows)}`, /郫都|事务所|已公开/)
})

test('a body with nothing to mend is told so', async () => {
  const { all, tables } = await textsOf(
    await letterOfFindings('某县', [{ file: 'a', form: await judged('clean-coldstore-2023') }], 'zh-CN'),
  )
  assert.match(all, /1份自评表没有发现需要改正的问题/)
  assert.equal(tables.length, 0)
})

test('what the reader was not sure of is marked, and control characters do not break the file', async () => {
  const form = await judged('institute-2022')
  const { at, message } = saidTo(form.findings, 'zh-CN', 'reviewer').find(({ severity }) => severity !== 'notice')!
  const { rows, all } = await textsOf(
    await letterOfFindings(
      '某\u0001院',
      [{ file: 'a', form: { ...form, projectName: '名\u0000称', doubts: [unexplainedDoubt(at)] } }],
      'zh-CN',
    ),
  )
  assert.match(all, /某院：[^]*名称/)
  assert.ok(
    [...rows[0]!.values()].some((cells) => cells.some(({ text }) => text.startsWith(`${message}（此处读取没有十分把握，请先对照原表）`))),
  )
})

test('points to be gained are not told as points that are too many', async () => {
  const form = await judged('sn-toilet-2022')
  const { all, rows } = await textsOf(await letterOfFindings('某局', [{ file: 'a', form }], 'zh-CN'))
  const points = [...rows[0]!.values()].flatMap((cells) => cells[3]?.text ?? [])
  assert.ok(points.includes('可多得2.1') && points.includes('0.8') && points.includes('4'), points.join(' '))
  assert.match(all, /高出评分规则允许范围的，合计4\.8分/)
})

test('it is written in English where asked', async () => {
  const { all } = await textsOf(await letterOfFindings('Institute', [{ file: 'a', form: await judged('institute-2022', 'en') }], 'en'))
  assert.match(all, /To: Institute\n/)
  assert.match(all, /come to 1\.5 points/)
})
