// One line's steps as text: what was computed, from what, under which rule, and where the printed values stand.
import type { Form, Step } from '@jizheng/core'
import type { Texts } from '../texts.ts'
import { wrap } from './columns.ts'
import { placeText } from './place-text.ts'
import { styled } from '../terminal.ts'

export function steps(
  form: Form,
  line: { readonly at: string; readonly name: string; readonly steps: readonly Step[] },
  says: Texts,
): string {
  const title = styled('bold', `${line.at === line.name ? '' : `${line.at}  `}${line.name}`)
  return [title, ...placesOf(form, line.at, says), ...line.steps.map((step, i) => one(step, i + 1, says))].join('\n')
}

/** The printed values that the steps start from, each with its place. */
function placesOf(form: Form, at: string, says: Texts): readonly string[] {
  const within = at === 'execution' ? '/budget/lines/0/' : at === 'total' ? '/total/' : `/indicators/${Number(at) - 1}/`
  return Object.entries(form.sources)
    .filter(([pointer]) => pointer.startsWith(within))
    .map(([pointer, source]) => `    ${pointer.slice(within.length)}: ${source.text}  ${styled('dim', placeText(source, says) ?? '')}`)
}

function one(step: Step, index: number, says: Texts): string {
  const { source } = step
  const confirmation = says.confirmation[source.confirmation] ?? source.confirmation
  const inputs = Object.entries(step.inputs).map(([name, value]) => `${name}=${value}`)
  return [
    ` ${says.step} ${index}  ${wrap(step.says, 100, '    ')}`,
    ...(inputs.length > 0 ? [`    ${says.inputs}${says.colon}${inputs.join('  ')}  →  ${step.result}`] : []),
    `    ${says.source}${says.colon}${says.cited(source)} · ${confirmation}${source.url === undefined ? '' : ` · ${source.url}`}  [${step.rule}]`,
  ].join('\n')
}
