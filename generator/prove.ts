// `node generator/prove.ts DIR`: reads and judges what main.ts wrote with the real pipeline, and holds it to the truth: fields, faults, false errors.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { chainOf, type Finding, findPack } from '@jizheng/core'
import { judgeFiles } from '@jizheng/documents/node'
import { compared } from './fields.ts'
import type { Truth } from './make-file.ts'

export interface Proof {
  readonly truth: Truth
  readonly fields: number
  readonly exact: number
  /** "/indicators/3/score: stated 5, read 4", or what the reader refused. */
  readonly wrong: readonly string[]
  /** Of the planted faults those that a finding of the same code and row tells. */
  readonly found: number
  /** Codes of severity error that nothing was planted for. */
  readonly falseErrors: readonly string[]
}

export const truthsIn = (folder: string): readonly Truth[] =>
  readFileSync(path.join(folder, 'truth.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Truth)

export async function* proofs(folder: string, truths: readonly Truth[]): AsyncGenerator<Proof> {
  const files = truths.map(({ file }) => path.join(folder, 'forms', file))
  let index = 0
  for await (const answer of judgeFiles(files, { rules: chainOf(findPack('cn-2020')!), locale: 'zh-CN' })) {
    const truth = truths[index++]!
    const forms = 'forms' in answer ? answer.forms : []
    const form = forms.length === 1 ? forms[0]! : null
    const { fields, differences } = compared(truth.form, form)
    const findings = form !== null && 'findings' in form ? (form.findings as readonly Finding[]) : []
    const refusal = 'error' in answer ? [`refused: ${answer.error.code}`] : forms.length === 1 ? [] : [`${forms.length} forms`]
    yield {
      truth,
      fields,
      exact: fields - differences.length,
      wrong: [...refusal, ...differences.map(({ at, stated, read }) => `${at}: stated ${stated ?? 'nothing'}, read ${read ?? 'nothing'}`)],
      found: truth.faults.filter((fault) => findings.some((finding) => tells(finding, fault))).length,
      falseErrors: findings
        .filter((finding) => finding.severity === 'error' && !truth.faults.some((fault) => tells(finding, fault)))
        .map(({ code, at }) => `${code} ${at}`),
    }
  }
}

const tells = (finding: Finding, fault: Truth['faults'][0]): boolean =>
  finding.code === fault.code && (fault.row === null || finding.indicator === fault.row)

/** Per cent right of a part of the proofs, with how many files that are. */
function share(list: readonly Proof[]): string {
  const [exact, fields] = [sumOf(list, (proof) => proof.exact), sumOf(list, (proof) => proof.fields)]
  return `${((100 * exact) / fields).toFixed(2).padStart(6)} % of ${fields} fields in ${list.length} files`
}

const sumOf = (list: readonly Proof[], value: (proof: Proof) => number): number => list.reduce((total, proof) => total + value(proof), 0)

function print(list: readonly Proof[], details: number): void {
  for (const key of ['format', 'family'] as const) {
    for (const [name, part] of Map.groupBy(list, ({ truth }) => truth[key])) console.log(`${key} ${name.padEnd(22)} ${share(part)}`)
  }
  const faulty = list.filter(({ truth }) => truth.faults.length > 0)
  for (const [code, part] of Map.groupBy(faulty, ({ truth }) => truth.faults[0]!.code))
    console.log(`fault ${code.padEnd(26)} found ${sumOf(part, (proof) => proof.found)} of ${part.length}`)
  console.log(`faults found: ${sumOf(faulty, (proof) => proof.found)} of ${faulty.length}`)
  const clean = list.filter(({ truth }) => truth.clean)
  const blamed = clean.filter(({ falseErrors }) => falseErrors.length > 0)
  console.log(`clean forms blamed for an error: ${blamed.length} of ${clean.length}`)
  for (const { truth, wrong, falseErrors } of list.filter((proof) => proof.wrong.length + proof.falseErrors.length > 0).slice(0, details)) {
    console.log(
      `\n${truth.file} (${truth.family})\n  ${[...wrong.slice(0, 8), ...falseErrors.map((error) => `error: ${error}`)].join('\n  ')}`,
    )
  }
}

if (process.argv[1] === import.meta.filename) {
  const [folder, details = '0'] = process.argv.slice(2)
  const began = performance.now()
  const list: Proof[] = []
  for await (const proof of proofs(folder!, truthsIn(folder!))) list.push(proof)
  print(list, Number(details))
  const seconds = (performance.now() - began) / 1000
  console.log(`\n${list.length} files read and judged in ${seconds.toFixed(1)} s (${(list.length / seconds).toFixed(1)} a second)`)
}
