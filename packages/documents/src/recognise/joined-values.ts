// Two values that a form keeps in one cell: weight and score ("10/9", "分值10 得分9"), target and actual ("目标：300盏 实际：310盏").
import type { DoubtFeature } from '@jizheng/core'
import type { Printed } from './grid.ts'

type Two<Key extends string> = Readonly<Record<Key, Printed>> | null

const figure = '(\\d+(?:\\.\\d+)?)\\s*分?'
const pair = new RegExp(`^${figure}\\s*[/／|、]\\s*${figure}$`)
const bracketed = new RegExp(`^${figure}\\s*[(]${figure}[)]$`)
const said = new RegExp(`^(分值|权重|满分|标准分)[:：]?\\s*${figure}[\\s,，;；、/]*(?:自评)?(得分|自评分|评分)[:：]?\\s*${figure}$`)
const saidTurned = new RegExp(`^(?:自评)?(得分|自评分|评分)[:：]?\\s*${figure}[\\s,，;；、/]*(分值|权重|满分|标准分)[:：]?\\s*${figure}$`)

/** Weight and score of one cell; the header tells which comes first, else no score is above its weight, and both are doubted. */
export function joinedPoints(printed: Printed | null, header: string): Two<'weight' | 'score'> {
  const text = printed?.text.normalize('NFKC').trim() ?? ''
  if (!printed || text.length > 40 || !/\d\D+\d/.test(text)) return null
  const part = (value: string, doubt: DoubtFeature | null = null, instead?: string): Printed => ({
    text: value,
    place: printed.place,
    doubt: printed.doubt ?? doubt,
    ...(printed.doubt !== null || instead === undefined ? {} : { instead }),
  })
  const labelled = said.exec(text)
  if (labelled) return { weight: part(labelled[2]!), score: part(labelled[4]!) }
  const turned = saidTurned.exec(text)
  if (turned) return { weight: part(turned[4]!), score: part(turned[2]!) }
  const plain = pair.exec(text) ?? bracketed.exec(text)
  if (!plain) return null
  const [first, second] = [plain[1]!, plain[2]!]
  const weightAt = header.search(/分值|权重|满分|标准分/)
  const scoreAt = header.search(/得分|自评分|评分/)
  if (weightAt >= 0 && scoreAt >= 0)
    return weightAt < scoreAt ? { weight: part(first), score: part(second) } : { weight: part(second), score: part(first) }
  if (first === second) return { weight: part(first), score: part(second) }
  const [weight, score] = Number(first) > Number(second) ? [first, second] : [second, first]
  const doubt = 'two-figures-in-cell'
  return { weight: part(weight, doubt, score), score: part(score, doubt, weight) }
}

const bothSaid =
  /^(?:年度|年初|预期|计划|设定)?(?:绩效)?(?:目标|指标|计划)(?:值|数)?[:：]\s*([\s\S]+?)[\s;；,，。、/]*(?:全年|年度)?(?:实际|完成)(?:实际|完成|情况|值|数)*[:：]\s*([\s\S]+)$/

/** Target and actual of one cell, by the words before them, or by one stroke where the header names both. */
export function joinedMeasures(printed: Printed | null, header: string): Two<'target' | 'actual'> {
  const text = printed?.text.trim() ?? ''
  if (!printed || text === '') return null
  const part = (value: string, doubt: DoubtFeature | null = null): Printed => ({
    text: value.trim(),
    place: printed.place,
    doubt: printed.doubt ?? doubt,
  })
  const labelled = bothSaid.exec(text)
  if (labelled) return { target: part(labelled[1]!), actual: part(labelled[2]!) }
  if (!/(?:目标|指标|计划)[^/／]*[/／及与和].*(?:实际|完成)/.test(header)) return null
  const parts = text.split(/[/／\n]/)
  if (parts.length !== 2) return null
  const doubt = 'target-and-actual-in-cell'
  return { target: part(parts[0]!, doubt), actual: part(parts[1]!, doubt) }
}
