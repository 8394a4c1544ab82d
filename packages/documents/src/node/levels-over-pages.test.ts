// A level merged over rows that a page of our own PDF parts, wherever the page ends: each row keeps its group.
import assert from 'node:assert/strict'
import { mkdtempSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import type { Form } from '@jizheng/core'
import { readForms } from './judge-file.ts'
import { writeForm } from './write-form.ts'

const fixture = path.resolve(import.meta.dirname, '../../../../fixtures/institute-2022/form.html')
const groups = ['数量指标', '质量指标', '时效指标', '成本指标', '经济效益指标', '社会效益指标', '生态效益指标', '可持续影响指标'] as const

/** Two rows in each group, and at its head so many more that the page ends one row later. */
function formOf(source: Form, more: number): Form {
  const [model] = source.indicators as [Form['indicators'][number]]
  const row = (group: string, name: string) => ({ ...model, dimension: '产出指标', group, name, deviationReason: null })
  const first = Array.from({ length: more }, (_, index) => row(groups[0], `首组第${index + 1}项`))
  return { ...source, indicators: [...first, ...groups.flatMap((group) => [row(group, `${group}之一`), row(group, `${group}之二`)])] }
}

test('a page that ends between the rows of one level takes nothing from them', async () => {
  const [source] = (await readForms(fixture)) as [Form]
  const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-levels-'))
  for (let more = 6; more < 18; more++) {
    const form = formOf(source, more)
    const file = path.join(folder, `${more}.pdf`)
    await writeFile(file, await writeForm(form, 'pdf'))
    const [read] = (await readForms(file)) as [Form]
    assert.deepEqual(read.indicators.map(({ name, group }) => [name, group]), form.indicators.map(({ name, group }) => [name, group])) // prettier-ignore
  }
})
