// One line's steps as text: what was computed, from what, under which rule, and where the printed values stand.
import type { Form, SourceList, Step } from '@jizheng/core'
import type { Texts } from '../texts.ts'
import { wrap } from './columns.ts'
import { placeText } from './place-text.ts'
import { styled } from '../terminal.ts'

export function steps(
  form: Form,
  line: { readonly at: string; readonly name: string; readonly steps: readonly Step[] },
  sources: SourceList,
  says: Texts,
): string {
  const title = styled('bold', `${line.at === line.name ? '' : `${line.at}  `}${line.name}`)
  return [title, ...placesOf(form, line.at, says), ...line.steps.map((step, i) => one(step, i + 1, sources, says))].join('\n')
}

/** The printed values that the steps start from, each with its place. */
function placesOf(form: Form, at: string, says: Texts): readonly string[] {
  const within = at === 'execution' ? '/budget/lines/0/' : at === 'total' ? '/total/' : `/indicators/${Number(at) - 1}/`
  return Object.entries(form.sources)
    .filter(([pointer]) => pointer.startsWith(within))
    .map(
      ([pointer, source]) =>
        `    ${says.cellNames[pointer.slice(within.length)] ?? pointer.slice(within.length)}${says.colon}${source.text}  ${styled('dim', placeText(source, says) ?? '')}`,
    )
}

function one(step: Step, index: number, sources: SourceList, says: Texts): string {
  const number = sources.numberOf(step.source)
  // A code says nothing that the sentence does not say in words.
  const inputs = Object.entries(step.inputs).filter(([, value]) => !/^[a-z-]+$/.test(value))
  const named = inputs.map(([name, value]) => `${says.inputNames[name] ?? name} ${value}`)
  return [
    ` ${says.step} ${index}  ${wrap(`${step.says}${number === null ? '' : ` [${number}]`}`, 100, '    ')}`,
    ...(named.length > 0
      ? [styled('dim', `    ${says.inputs}${says.colon}${named.join(says.comma)}  →  ${step.result}  [${step.rule}]`)]
      : []),
  ].join('\n')
}
