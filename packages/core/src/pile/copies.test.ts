// Which texts are copies, whose they are, and what is none.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { copiesIn } from './copies.ts'
import { type Digest, digestOf } from './digest.ts'
import { judged, plainForm } from './plain-form.test.ts'

const report =
  '全年新建和改造农村饮水管网十二公里，更换老旧阀门八十六处，新装智能水表一千四百只，解决了三个行政村冬季停水的问题，水质抽检全部合格，群众用水更加方便。'
const otherReport =
  '组织送戏下乡演出六十四场，排演新编现代戏两部，培养青年演员十一名，完成旧剧本整理与数字化，观众人次比上年增长近两成，县里两处小剧场恢复周末演出。'

function digest(own: { project: string; body: string; text: string; year?: number }): Digest {
  const form = plainForm({
    projectName: own.project,
    implementer: own.body,
    year: own.year ?? 2023,
    objectives: { expected: null, actual: own.text, items: [] },
    // rows of its own, so that no two are the same form
    indicators: plainForm().indicators.map((row) => ({ ...row, name: `${row.name}（${own.project}，${own.body}，${own.year ?? 2023}）` })),
  })
  return digestOf(judged(form), { file: `${own.project}${own.body}.docx`, form: 1 })
}

const water = digest({ project: '农村饮水管网改造', body: '甲县供水站', text: report })

test('a long text with a figure changed is a copy, and belongs to the project whose words it uses', () => {
  const long = `${report}${otherReport}`
  const first = digest({ project: '农村饮水管网改造', body: '甲县供水站', text: long })
  const changed = long.replace('十二公里', '20公里')
  const road = digest({ project: '村道硬化', body: '乙县公路站', text: changed })
  const [copy, ...others] = copiesIn([road, first, digest({ project: '送戏下乡', body: '丙县剧团', text: otherReport })])
  assert.deepEqual(others, [])
  assert.deepEqual(
    copy!.texts.map(({ at, text }) => [at.file, text]),
    [
      [road.at.file, '/objectives/actual'],
      [first.at.file, '/objectives/actual'],
    ],
  )
  assert.deepEqual([copy!.between, copy!.bodies, copy!.owner, copy!.signs], ['projects', 2, 1, ['own-words']])
})

test('the older form owns the text where nothing else tells; nobody does where nothing tells', () => {
  const later = digest({ project: '农村饮水管网改造二期', body: '乙县供水站', text: report, year: 2024 })
  assert.deepEqual(
    copiesIn([later, water]).map(({ owner, signs }) => [owner, signs]),
    [[1, ['older']]],
  )
  const beside = digest({ project: '农村饮水管网改造', body: '乙县供水站', text: report })
  assert.deepEqual(
    copiesIn([beside, water]).map(({ owner }) => owner),
    [null],
  )
})

test('a text carried on from year to year in one project is told apart', () => {
  const next = digest({ project: '农村饮水管网改造', body: '甲县供水站', text: report, year: 2024 })
  assert.deepEqual(
    copiesIn([water, next]).map(({ between }) => between),
    ['years'],
  )
})

test('what many bodies write alike is no copy; what one body writes alike on many forms is one', () => {
  const many = (body: (index: number) => string) =>
    Array.from({ length: 12 }, (_, index) => digest({ project: `工程${index}`, body: body(index), text: report }))
  assert.deepEqual(copiesIn(many((index) => `某县${index}站`)), [])
  assert.deepEqual(
    copiesIn(many(() => '某县总站')).map(({ texts }) => texts.length),
    [12],
  )
})

test("an office's usual sentence with figures of one's own is no copy; with those of another project it is one", () => {
  const usual = (figures: readonly [string, string, string]) =>
    `全年实际接待读者${figures[0]}人次，实际采购图书${figures[1]}册，群众文化生活更加丰富，经问卷调查，读者满意度为${figures[2]}%。`
  const library = digest({ project: '图书采购', body: '甲县图书馆', text: usual(['100832', '16000', '91.7']) })
  const own = digest({ project: '农家书屋', body: '乙县图书馆', text: usual(['20577', '3410', '96.2']) })
  const taken = digest({ project: '校舍维修', body: '丙县中学', text: usual(['100832', '16000', '91.7']) })
  assert.deepEqual(copiesIn([library, own]), [])
  assert.deepEqual(
    copiesIn([own, taken, library]).map(({ texts, owner }) => [texts.length, owner]),
    [[2, 1]],
  )
})

test('short texts, two texts on like matters, and the same form handed in twice are no copies', () => {
  const short = '合同款按进度支付，尾款待验收后支付。'
  const alike = report.replace(/，更换.*?只/, '，新打机井四眼').replace('解决了三个行政村冬季停水的问题', '两个乡镇的高位水池完成除险加固')
  assert.deepEqual(
    copiesIn([digest({ project: '甲', body: '甲站', text: short }), digest({ project: '乙', body: '乙站', text: short })]),
    [],
  )
  assert.deepEqual(copiesIn([water, digest({ project: '抗旱水源', body: '乙县供水站', text: alike })]), [])
  assert.deepEqual(copiesIn([water, { ...water, at: { file: 'again.pdf', form: 1 } }]), [])
})
