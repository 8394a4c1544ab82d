// Places by the names of bodies and by titles: what they mean, what several share, and what only sounds like one.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placeIn } from './place-in.ts'
import { type NamesOfForm, placeOfForm } from './place-of-form.ts'
import { fullName, places } from './places.ts'

const none: NamesOfForm = { title: null, implementer: null, supervisor: null, performer: null }
const found = (own: Partial<NamesOfForm>): string => {
  const place = placeOfForm({ ...none, ...own })
  return typeof place === 'string' ? place : place.name
}

test('a body says where it is by the place its name begins with', () => {
  const bodies: readonly (readonly [name: string, place: string])[] = [
    ['四川省成都市郫都区财政局', '四川省成都市郫都区'],
    ['郫都区教育局', '四川省成都市郫都区'],
    ['达州市某局', '四川省达州市'],
    ['黄冈市教育局', '湖北省黄冈市'],
    ['海淀区市场监督管理局', '北京市海淀区'],
    ['成都市市场监督管理局', '四川省成都市'],
    ['达州市政府办公室', '四川省达州市'],
    ['广西百色市财政局', '广西壮族自治区百色市'],
    ['广州白云区文化馆', '广东省广州市白云区'],
    ['湖北黄冈英山县农业农村局', '湖北省黄冈市英山县'],
    ['凉山州教育局', '四川省凉山彝族自治州'],
    ['峨边县教育局', '四川省乐山市峨边彝族自治县'],
    ['仙桃市教育局', '湖北省仙桃市'],
    ['吉林市城市管理局', '吉林省吉林市'],
    ['314002-萧县民政局机关', '安徽省宿州市萧县'],
    ['［105］达州市公安局', '四川省达州市'],
    ['中共达州市委宣传部', '四川省达州市'],
    ['国家税务总局黄冈市税务局', '湖北省黄冈市'],
    ['晋城市城区教育局', '山西省晋城市城区'],
    ['四川省人民政府驻北京市办事处', '四川省'],
    ['石柱县卫生健康委员会', '重庆市石柱土家族自治县'],
  ]
  for (const [name, place] of bodies) assert.equal(found({ implementer: name }), place, name)
})

test('what only sounds like a place is none', () => {
  const bodies = [
    '上海大厦有限公司',
    '河北路小学',
    '某市河北路小学',
    '北京路街道办事处',
    '南京东路街道办事处',
    '北京师范大学附属学校',
    '西藏中学',
    '对口支援西藏工作办公室',
    '某市支援新疆维吾尔自治区前方指挥部',
    '成都市场管理有限公司',
    '达州市政工程有限公司',
    '老城区管理委员会',
    '城区街道办事处',
    '市民政局',
    '县财政局',
    '某县财政局',
    '区教育局',
    '人工智能研究院',
  ]
  for (const name of bodies) assert.equal(found({ implementer: name, title: '项目支出绩效自评表' }), 'no-place', name)
})

test('a name that several places share means the one that the body above it or the title says', () => {
  assert.equal(found({ implementer: '朝阳区教育局' }), 'ambiguous')
  assert.equal(found({ implementer: '鼓楼区民政局' }), 'ambiguous')
  assert.equal(found({ implementer: '朝阳区教育局', supervisor: '长春市教育局' }), '吉林省长春市朝阳区')
  assert.equal(
    found({ implementer: '朝阳区第一小学', supervisor: '朝阳区教育局', title: '2022年度北京市项目支出绩效自评表' }),
    '北京市朝阳区',
  )
  assert.equal(found({ implementer: '朝阳区教育局', supervisor: '四川省教育厅' }), 'differ')
})

test('the bodies decide before the title, the deeper place before the one around it, and what they share where they differ', () => {
  assert.equal(found({ implementer: '达州市民政局', title: '湖北省项目支出绩效自评表' }), '四川省达州市')
  assert.equal(found({ implementer: '某中学', supervisor: '四川省教育厅' }), '四川省')
  assert.equal(found({ implementer: '四川省救灾物资储备中心', supervisor: '达州市应急管理局' }), '四川省达州市')
  assert.equal(found({ implementer: '成都市某站', supervisor: '达州市水务局' }), '四川省')
  assert.equal(found({ implementer: '成都市某站', supervisor: '湖北省水利厅' }), 'differ')
  assert.equal(found({ performer: '达州市某研究所' }), '四川省达州市')
  assert.equal(found({ implementer: '某局', performer: '达州市某研究所' }), 'no-place')
})

test('a title says its place after its number and year', () => {
  for (const title of [
    '四川省2023年项目支出绩效自评表',
    '附件2：四川省省级项目自评表',
    '（2022年度）四川省项目自评表',
    '2022年度四川省省级部门项目自评表',
  ])
    assert.equal(found({ title }), '四川省', title)
  assert.equal(found({ title: '2022年度对口支援西藏自治区项目自评表' }), 'no-place')
  assert.deepEqual(placeOfForm({ ...none, title: '上海市财政项目支出绩效自评表' }), {
    code: '310000',
    name: '上海市',
    text: '上海市财政项目支出绩效自评表',
    at: '/title',
  })
})

test('every division is found by its full name, and by its own name at least among others', () => {
  const { names } = places()
  assert.ok(names.size > 3000, `${names.size}`)
  for (const [code, name] of names) {
    assert.deepEqual(placeIn(`${fullName(code)}财政局`), [code], fullName(code))
    const codes = placeIn(`${name}财政局`)
    assert.ok(codes.length === 0 || codes.includes(code), name)
  }
})

test('a name of any length is read in no time', () => {
  const started = performance.now()
  for (const text of ['四川'.repeat(50_000), '四川省成都市'.repeat(20_000), '1'.repeat(200_000), '（'.repeat(200_000)]) placeIn(text)
  assert.ok(performance.now() - started < 2000)
})
