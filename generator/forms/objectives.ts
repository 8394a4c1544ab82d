// The objective of a year and what became of it, told from the form's own rows.
import type { Form, Indicator } from '@jizheng/core'
import type { Chance } from '../chance.ts'
import type { Project } from '../world/project.ts'

export function objectivesOf(
  project: Project,
  rows: readonly Indicator[],
  { numbered, year, chance }: { numbered: boolean; year: number; chance: Chance },
): Pick<Form['objectives'], 'expected' | 'actual'> {
  const told = rows.filter((row) => row.group === '数量指标').slice(0, 2)
  const asked = rows.find((row) => row.group?.includes('满意') === true)
  const survey = asked?.actual.text == null ? '' : `经问卷调查，${asked.name}为${asked.actual.text}`
  const goals = told.map((row) => `${row.name}${row.target.text}`)
  const results = told.map((row) => `${row.name}${row.actual.text}`)
  if (!numbered) {
    const opening = chance.choose([`${year}年，`, '', '本年度'])
    return {
      expected: `${opening}${project.purpose}，${[...goals, project.effect].join('，')}。`,
      actual: `${chance.choose(['全年', '', `${year}年`])}${results.map((result) => `实际${result}`).join('，')}，${project.effect}${survey === '' ? '' : `，${survey}`}。`,
    }
  }
  const mark = chance.choose([(n: number) => `${n}.`, (n: number) => `目标${n}：`])
  const list = (parts: readonly string[]): string =>
    parts
      .map((part, index) => `${mark(index + 1)}${part}；`)
      .join('\n')
      .replace(/；$/, '。')
  return {
    expected: list([...goals, `${project.purpose}，${project.effect}`]),
    actual: list([...results, `${project.purpose}任务已实施，${project.effect}${survey === '' ? '' : `，${survey}`}`]),
  }
}
