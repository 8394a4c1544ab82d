// Every finding in Chinese, by subject: a code without its sentences, or a sentence without one of its tones, does not compile.
import type { FindingCode } from '../../finding.ts'
import type { FindingSentences } from '../sentences.ts'
import { budgetZh } from './budget-zh-CN.ts'
import { documentZh } from './document-zh-CN.ts'
import { indicatorsZh } from './indicators-zh-CN.ts'
import { objectivesZh } from './objectives-zh-CN.ts'
import { reasonsZh } from './reasons-zh-CN.ts'
import { recordsZh } from './records-zh-CN.ts'
import { scoresZh } from './scores-zh-CN.ts'
import { valuesZh } from './values-zh-CN.ts'
import { weightsZh } from './weights-zh-CN.ts'

export const findingsZh: Readonly<Record<FindingCode, FindingSentences>> = {
  ...scoresZh,
  ...weightsZh,
  ...reasonsZh,
  ...budgetZh,
  ...valuesZh,
  ...indicatorsZh,
  ...objectivesZh,
  ...documentZh,
  ...recordsZh,
}
