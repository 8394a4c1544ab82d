// Scoring and checking a form against the peer that any program must pay: JSON.parse of the same form.
import { readFileSync } from 'node:fs'
import { checkForm, findPack, type Form, resolvePack, scoreForm } from '@jizheng/core'
import { readForms } from '@jizheng/documents/node'
import { atMost, ms, paired, type Ratio } from './measure.ts'

const REPEAT = 200

export async function scoring(file: string): Promise<Ratio> {
  const [form] = (await readForms(file)) as readonly [Form]
  const pack = resolvePack(findPack('cn-2020')!, findPack)
  const json = JSON.stringify(form)
  const { ours, peer, ratio } = await paired(
    () => {
      for (let i = 0; i < REPEAT; i++) checkForm(form, scoreForm(form, pack), pack)
    },
    () => {
      for (let i = 0; i < REPEAT; i++) JSON.parse(json)
    },
    21,
  )
  return atMost(
    'scoring + checking a form ÷ JSON.parse of it',
    ratio,
    10,
    `${ms(ours / REPEAT)} against ${ms(peer / REPEAT)}, ${json.length} characters, ${readFileSync(file).length} bytes of file`,
  )
}
