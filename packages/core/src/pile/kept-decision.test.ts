// A decision holds for the files it was made on, under whatever name they come, and for no others.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { FindingCode } from '../finding.ts'
import type { Digest } from './digest.ts'
import { OperationError } from '../operation-error.ts'
import { decisionsFile, decisionsInFile, nothingDecided } from './decisions-file.ts'
import { decisionsOn, type KeptDecision, type MarkedFile, scopesOf, wideScopes, withDecisions, without } from './kept-decision.ts'

const file = (name: string, mark: string | null, ...forms: readonly (readonly FindingCode[])[]): MarkedFile => ({
  name,
  mark,
  digests: forms.map(
    (codes, index) =>
      ({
        at: { file: name, form: index + 1 },
        found: codes.map((code) => ({ code, severity: 'error', count: 1, points: null, at: '/total/score' })),
      }) as unknown as Digest,
  ),
})
type Stored = KeptDecision & { readonly id: string }
const decision = (values: Partial<Stored>): Stored => ({
  id: 'd',
  group: 'total-mismatch',
  form: null,
  files: ['a', 'b'],
  verdict: 'dismissed',
  why: '统一口径',
  decidedAt: 1,
  ...values,
})
const said = { group: 'total-mismatch', verdict: 'dismissed', why: '统一口径' } as const

const here = [file('甲.docx', 'a', ['total-mismatch']), file('乙.docx', 'b', [], ['total-mismatch']), file('丙.docx', 'c', ['overspent'])]

test('made about all files with the finding it is one decision for all, also after one without it has come', () => {
  assert.deepEqual(decisionsOn([decision({})], here), [{ ...said, form: null }])
})

test('a new file with the finding is not silently decided about: the decision stays with the forms it was made on', () => {
  const more = [...here, file('丁.docx', 'd', ['total-mismatch'])]
  assert.deepEqual(decisionsOn([decision({})], more), [
    { ...said, form: { file: '甲.docx', form: 1 } },
    { ...said, form: { file: '乙.docx', form: 1 } },
    { ...said, form: { file: '乙.docx', form: 2 } },
  ])
})

test('made on the forms that had the finding it reaches no other form of the files, where it shows later', () => {
  const scopes = scopesOf('total-mismatch', [
    { mark: 'a', form: 1 },
    { mark: 'b', form: 2 },
    { mark: 'c', form: 1 },
    { mark: null, form: 1 },
  ])
  assert.deepEqual(
    scopes.map(({ form, files }) => [form, files]),
    [
      [1, ['a', 'c']],
      [2, ['b']],
    ],
  )
  const later = [file('甲.docx', 'a', ['total-mismatch'], ['total-mismatch']), file('乙.docx', 'b', ['total-mismatch'], ['total-mismatch'])]
  assert.deepEqual(
    decisionsOn(
      scopes.map((scope) => decision(scope)),
      later,
    ).map(({ form }) => form),
    [
      { file: '甲.docx', form: 1 },
      { file: '乙.docx', form: 2 },
    ],
  )
  const wide = [decision({}), decision({ files: null }), decision({ files: ['elsewhere'] }), decision({ group: 'overspent', files: null })]
  assert.deepEqual(
    without(wide, wideScopes('total-mismatch', ['a', 'b'])).map(({ group, files }) => [group, files]),
    [
      ['total-mismatch', ['elsewhere']],
      ['overspent', null],
    ],
  )
})

test('the same file has its decision under another name, another file of the same name has none', () => {
  const one = decision({ form: 2, files: ['b'] })
  assert.deepEqual(decisionsOn([one], [file('报送/乙.docx', 'b', [], [])]), [{ ...said, form: { file: '报送/乙.docx', form: 2 } }])
  assert.deepEqual(decisionsOn([one], [file('乙.docx', 'x', [], ['total-mismatch'])]), [])
  assert.deepEqual(decisionsOn([decision({})], [file('没读完.docx', null, ['total-mismatch'])]), [])
})

test('what was decided about one form comes after what was decided about all, whenever it was', () => {
  const all = decision({ id: 'all', decidedAt: 9, files: ['a', 'b', 'c'] })
  const one = decision({ id: 'one', form: 1, files: ['a'], verdict: 'accepted', why: '这张要改', decidedAt: 3 })
  assert.deepEqual(
    decisionsOn([one, all], here).map(({ form, verdict }) => [form?.file ?? null, verdict]),
    [
      [null, 'dismissed'],
      ['甲.docx', 'accepted'],
    ],
  )
})

test('a new decision takes the place of the old one about the same files only, and taking it back leaves what was said of others', () => {
  const old = decision({ id: 'old', files: ['a', 'b', 'elsewhere'] })
  const kept = withDecisions([old, decision({ id: 'one', form: 1, files: ['a'] })], [decision({ id: 'new', verdict: 'accepted' })])
  assert.deepEqual(
    kept.map(({ id, files }) => [id, files]),
    [
      ['old', ['elsewhere']],
      ['one', ['a']],
      ['new', ['a', 'b']],
    ],
  )
  assert.deepEqual(
    without(kept, [{ group: 'total-mismatch', form: null, files: ['a', 'b'] }]).map(({ id }) => id),
    ['old', 'one'],
  )
  assert.deepEqual(
    without(kept, [{ group: 'overspent', form: null, files: ['a', 'b'] }]).map(({ id }) => id),
    ['old', 'one', 'new'],
  )
})

test('a decision about every file holds for files to come, and gives way to one about a single form', () => {
  const all = decision({ files: null })
  assert.deepEqual(decisionsOn([all], [file('新.docx', null, ['total-mismatch'])]), [{ ...said, form: null }])
  const one = decision({ id: 'one', form: 1, files: ['a'], verdict: 'accepted' })
  assert.deepEqual(
    decisionsOn([one, all], here).map(({ form }) => form?.file ?? null),
    [null, '甲.docx'],
  )
  assert.deepEqual(
    without([all, decision({ id: 'here' })], [{ group: 'total-mismatch', form: null, files: null }]).map(({ id }) => id),
    ['here'],
  )
})

test('a file of decisions is read as it was written, and what is none is refused with the place of the fault', () => {
  const mark = 'a'.repeat(64)
  const { id: _, ...plain } = decision({ form: 1, files: [mark] })
  const kept = [plain, { ...plain, form: null, files: null }]
  const settlement = { file: mark, form: 1, at: '/total/score', read: '["98"]', as: { typed: '89' }, settledAt: 2 }
  const handedOn = { decisions: kept, settlements: [settlement] }
  assert.deepEqual(decisionsInFile(decisionsFile(handedOn)), handedOn)
  assert.deepEqual(decisionsInFile(decisionsFile(nothingDecided)), nothingDecided)
  assert.deepEqual(decisionsInFile('{"decisions":[],"version":1}'), nothingDecided)
  for (const [text, detail] of [
    ['no json', 'JSON'],
    ['{}', 'decisions'],
    ['{"decisions":[],"version":9}', 'version 9'],
    [decisionsFile({ decisions: [{ ...plain, why: ' ' }], settlements: [] }), 'decisions/0'],
    [decisionsFile({ decisions: [], settlements: [{ ...settlement, form: 0 }] }), 'settlements/0'],
    [decisionsFile({ decisions: [plain, { ...plain, files: null }], settlements: [] }), 'decisions/1'],
  ] as const)
    assert.throws(
      () => decisionsInFile(text),
      (error) => error instanceof OperationError && error.code === 'decisions-invalid' && error.params['detail'] === detail,
    )
})
