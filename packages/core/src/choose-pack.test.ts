// Which pack applies: region, year and kind.
import assert from 'node:assert/strict'
import { it } from 'node:test'
import { choosePack, type PackChoice } from './choose-pack.ts'

const expected: readonly [why: string, choice: PackChoice, id: string][] = [
  ['nothing known', {}, 'cn-2020'],
  ['a city by its code, in the form’s year', { region: '110000', year: 2022 }, 'beijing-2022'],
  ['a district of it', { region: '110105', year: 2022 }, 'beijing-2022'],
  ['the same place, a year that no form was seen of', { region: '110000', year: 2023 }, 'cn-2020'],
  ['a district with its own pack', { region: '北京市海淀区学院路街道', year: 2016 }, 'beijing-2016-haidian'],
  ['a province by name within a body', { region: '四川省青神县发展和改革局', year: 2023 }, 'sichuan-2023'],
  ['an autonomous region', { region: '广西壮族自治区百色市', year: 2024 }, 'guangxi'],
  ['the short name of one', { region: '广西百色市财政局', year: 2024 }, 'guangxi'],
  ['a street named after a province', { region: '某市河北路小学', year: 2024 }, 'cn-2020'],
  ['a city before its province', { region: '湖北省黄冈市某院', year: 2020 }, 'hubei-huanggang-2020'],
  ['its province otherwise', { region: '湖北省荆州市', year: 2020 }, 'hubei'],
  ['a switch valid from its first year', { region: '天津市', year: 2024 }, 'tianjin'],
  ['before that year', { region: '天津市', year: 2023 }, 'cn-2020'],
  ['a review of a district', { region: '510117', year: 2025, purpose: 'review' }, 'chengdu-pidu-review-2025'],
  ['a self-evaluation there', { region: '510117', year: 2025 }, 'chengdu-pidu-2025'],
  ['its province under the rule of 2025', { region: '四川省绵阳市', year: 2026 }, 'sichuan-2025'],
  ['a year that neither form nor rule of the province covers', { region: '四川省绵阳市', year: 2024 }, 'cn-2020'],
  ['a province’s rule, article by article', { region: '河南省开封市', year: 2021 }, 'henan-2020'],
  ['its notice for one year', { region: '河南省开封市', year: 2024 }, 'henan-2024'],
  ['a city with grades of its own', { region: '河南省郑州市', year: 2024 }, 'zhengzhou'],
  ['a place whose later years are dated', { region: '上海市普陀区', year: 2025 }, 'shanghai-2022'],
  ['without a year nothing that is bound to one', { region: '510000' }, 'cn-2020'],
  ['a region nobody knows', { region: '某县财政局', year: 2022 }, 'cn-2020'],
  ['a target declaration', { region: '北京市', year: 2022, kind: 'target-declaration' }, 'cn-2020'],
]

for (const [why, choice, id] of expected) it(`chooses ${id}: ${why}`, () => assert.equal(choosePack(choice).id, id))
