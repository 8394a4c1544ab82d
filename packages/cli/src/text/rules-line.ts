// Which rules judge a form, and under their name why.
import type { JudgedForm } from '@jizheng/documents'
import { styled } from '../terminal.ts'
import type { Texts } from '../texts.ts'
import { wrap } from './columns.ts'

const WIDTH = 100

export function rulesLine({ scoring: { rules } }: JudgedForm, says: Texts): string {
  const reason = says.rulesReason(rules)
  const name = `${says.rules}${says.colon}${says.rulesName(rules)}`
  return reason === null ? name : `${name}\n${styled('dim', `    ${wrap(reason, WIDTH, '    ')}`)}`
}
