// Which pack applies: by place, year and kind; and which a form chooses by what stands on it, with the reason.
import assert from 'node:assert/strict'
import { it, test } from 'node:test'
import { choosePack, type PackWanted } from './choose-pack.ts'
import { explainChoice } from './explain-choice.ts'
import { type HeadOfForm, packForForm } from './pack-for-form.ts'
import { packs } from './packs/all.ts'

const expected: readonly [why: string, wanted: PackWanted, id: string][] = [
  ['nothing known', {}, 'cn-2020'],
  ['a city by its code, in the form’s year', { place: '110000', year: 2022 }, 'beijing-2022'],
  ['a district of it', { place: '110105', year: 2022 }, 'beijing-2022'],
  ['the same place, a year that no form was seen of', { place: '110000', year: 2023 }, 'cn-2020'],
  ['a district with its own pack', { place: '110108', year: 2016 }, 'beijing-2016-haidian'],
  ['a city before its province', { place: '421127', year: 2020 }, 'hubei-huanggang-2020'],
  ['its province otherwise', { place: '421000', year: 2020 }, 'hubei'],
  ['a switch valid from its first year', { place: '120000', year: 2024 }, 'tianjin'],
  ['before that year', { place: '120000', year: 2023 }, 'cn-2020'],
  ['a review of a district', { place: '510117', year: 2025, purpose: 'review' }, 'chengdu-pidu-review-2025'],
  ['a self-evaluation there', { place: '510117', year: 2025 }, 'chengdu-pidu-2025'],
  ['its province under the rule of 2025', { place: '510700', year: 2026 }, 'sichuan-2025'],
  ['a year that neither form nor rule of the province covers', { place: '510700', year: 2024 }, 'cn-2020'],
  ['a province’s rule, article by article', { place: '410200', year: 2021 }, 'henan-2020'],
  ['its notice for one year, being the later of two', { place: '410200', year: 2024 }, 'henan-2024'],
  ['a city with grades of its own', { place: '410100', year: 2024 }, 'zhengzhou'],
  ['a place whose later years are dated', { place: '310107', year: 2025 }, 'shanghai-2022'],
  ['without a year nothing that is bound to one', { place: '510000' }, 'cn-2020'],
  ['without a year one that is not', { place: '451000' }, 'guangxi'],
  ['a target declaration', { place: '110000', year: 2022, kind: 'target-declaration' }, 'cn-2020'],
]

for (const [why, wanted, id] of expected) it(`chooses ${id}: ${why}`, () => assert.equal(choosePack(wanted).id, id))

const head = (own: Partial<HeadOfForm>): HeadOfForm => ({
  kind: 'project-self-evaluation',
  title: '项目支出绩效自评表',
  year: 2023,
  implementer: null,
  supervisor: null,
  performer: null,
  ...own,
})
const reason = (own: Partial<HeadOfForm>, locale: 'zh-CN' | 'en' = 'zh-CN') => explainChoice(packForForm(head(own)).because, locale)

test('the reason names what on the form chose', () => {
  assert.equal(
    reason({ implementer: '四川省青神县发展和改革局' }),
    '按表中实施单位“四川省青神县发展和改革局”（四川省眉山市青神县）、2023年选定',
  )
  assert.equal(reason({ supervisor: '四川省财政厅' }, 'en'), 'chosen by the supervisor “四川省财政厅” and the year 2023')
  assert.equal(reason({ implementer: '广西百色市财政局', year: null }), '按表中实施单位“广西百色市财政局”（广西壮族自治区百色市）选定')
})

test('the national rules say why no others were chosen', () => {
  const why = (own: Partial<HeadOfForm>) => {
    const { pack, because } = packForForm(head(own))
    assert.equal(pack.id, 'cn-2020')
    return because.by === 'default' ? because.why : because.by
  }
  assert.equal(why({ implementer: '某县财政局' }), 'no-place')
  assert.equal(why({ implementer: '朝阳区教育局' }), 'ambiguous')
  assert.equal(why({ implementer: '四川省某局', supervisor: '湖北省某厅' }), 'differ')
  assert.equal(why({ implementer: '甘肃省兰州市教育局' }), 'none-there')
  assert.equal(why({ implementer: '北京市教育委员会' }), 'none-for-year')
  assert.equal(why({ implementer: '北京市教育委员会', year: null }), 'no-year')
  assert.equal(why({ implementer: '北京市教育委员会', year: 2022, kind: 'target-declaration' }), 'declaration')
  assert.match(reason({ implementer: '北京市教育委员会' }), /^没有北京市2023年的规则（只有 .*beijing-2022.*），按全国规则$/)
})

test('the chosen pack is one of those for the place, and what a pack says of its place is known', () => {
  for (const pack of packs) {
    const { code, name } = pack.jurisdiction
    if (pack.onlyByName || code === null || code === 'CN' || pack.purpose !== 'self-evaluation') continue
    const year = pack.years.from ?? 2024
    const { pack: chosen, because } = packForForm(head({ implementer: `${name}财政局`, year }))
    assert.equal(chosen.jurisdiction.code, code, name)
    assert.equal(because.by, 'place')
  }
})
