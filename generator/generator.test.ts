// The generator is held to the real pipeline: what its forms state is read back from every family and format, faults are found, clean forms are not blamed.
import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { before, test } from 'node:test'
import { families } from './layout/families.ts'
import { makeFile, truthOf } from './make-file.ts'
import { type Order, planOf } from './plan.ts'
import { type Proof, proofs, truthsIn } from './prove.ts'
import { makeAll } from './threads.ts'

const order: Order = { count: 170, seed: '11', faults: 50, formats: ['html', 'docx', 'xlsx', 'pdf'] }
let list: readonly Proof[]

before(async () => {
  list = await batch(order)
})

async function batch(of: Order): Promise<readonly Proof[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'generator-'))
  try {
    const lines = await makeAll(of, path.join(folder, 'forms'), () => undefined)
    await writeFile(path.join(folder, 'truth.jsonl'), lines.join(''))
    const made: Proof[] = []
    for await (const proof of proofs(folder, truthsIn(folder))) made.push(proof)
    return made
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

test('every family comes in the batch, and every format', () => {
  assert.deepEqual([...new Set(list.map(({ truth }) => truth.family))].toSorted(), Object.keys(families).toSorted())
  assert.deepEqual([...new Set(list.map(({ truth }) => truth.format))].toSorted(), order.formats.toSorted())
})

test('where a file has cells or rules, every field of every form is read as it is stated', () => {
  const wrong = list.filter((proof) => proof.wrong.length > 0)
  assert.deepEqual(
    wrong.map(({ truth, wrong: what }) => [truth.file, truth.family, ...what]),
    [],
  )
})

test('planted faults are found as what they are, and nothing serious is found where nothing was planted', () => {
  const faulty = list.filter(({ truth }) => !truth.clean)
  assert.equal(faulty.length, order.faults)
  assert.deepEqual(
    faulty.filter((proof) => proof.found === 0).map(({ truth }) => [truth.file, truth.faults]),
    [],
  )
  const blamed = list.filter((proof) => proof.truth.clean && proof.falseErrors.length > 0)
  assert.deepEqual(
    blamed.map(({ truth, falseErrors }) => [truth.file, ...falseErrors]),
    [],
  )
})

test('from text without cells most fields are read', async () => {
  const texts = await batch({ count: 42, seed: '11', faults: 0, formats: ['txt'] })
  const fields = texts.reduce((sum, proof) => sum + proof.fields, 0)
  const exact = texts.reduce((sum, proof) => sum + proof.exact, 0)
  assert.ok(exact / fields >= 0.7, `${((100 * exact) / fields).toFixed(2)} % of ${fields}`)
})

test('the same seed gives the same bytes, another one another pile', async () => {
  const plan = planOf(order)
  for (const index of [0, 7, 42, 113, 169]) {
    const [once, again] = [await makeFile(order, plan, index), await makeFile(order, planOf(order), index)]
    assert.deepEqual(once, again)
  }
  const other = { ...order, seed: '12' }
  assert.notDeepEqual(truthOf(order, plan, 0).form, truthOf(other, planOf(other), 0).form)
})

test('a faulty form has one fault, and patterns of a pile stand in forms without any', () => {
  assert.ok(list.every(({ truth }) => truth.clean || (truth.faults.length === 1 && truth.pattern === null)))
  const large = planOf({ ...order, count: 3000, faults: 300 })
  for (const pattern of ['text-copied', 'form-duplicated', 'body-all-full', 'round-numbers', 'over-completion'] as const)
    assert.ok(large.filter((file) => file.pattern === pattern).length >= 5, pattern)
})
