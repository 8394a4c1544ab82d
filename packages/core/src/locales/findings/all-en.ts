// Every finding in English, by subject: a code without its sentences, or a sentence without one of its tones, does not compile.
import type { FindingCode } from '../../finding.ts'
import type { FindingSentences } from '../sentences.ts'
import { budgetEn } from './budget-en.ts'
import { documentEn } from './document-en.ts'
import { indicatorsEn } from './indicators-en.ts'
import { objectivesEn } from './objectives-en.ts'
import { reasonsEn } from './reasons-en.ts'
import { recordsEn } from './records-en.ts'
import { scoresEn } from './scores-en.ts'
import { valuesEn } from './values-en.ts'
import { weightsEn } from './weights-en.ts'

export const findingsEn: Readonly<Record<FindingCode, FindingSentences>> = {
  ...scoresEn,
  ...weightsEn,
  ...reasonsEn,
  ...budgetEn,
  ...valuesEn,
  ...indicatorsEn,
  ...objectivesEn,
  ...documentEn,
  ...recordsEn,
}
