// Every fixture stands in the manifest with where it is from and what it is about, and nothing stands there that is not here.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { read, trackedPaths } from './source-files.ts'

interface Entry {
  readonly id: string
  readonly origin: string
  readonly about: string
  readonly formats: readonly string[]
}

test('the manifest names every fixture and every file of it', () => {
  const manifest = JSON.parse(read('fixtures/manifest.json')) as readonly Entry[]
  const folders = new Set(trackedPaths.filter((name) => /^fixtures\/[^/]+\//.test(name)).map((name) => name.split('/')[1]!))
  assert.ok(folders.size >= 20, `looked at only ${folders.size} folders`)
  assert.deepEqual(manifest.map((entry) => entry.id).toSorted(), [...folders].toSorted())
  for (const { id, origin, about, formats } of manifest) {
    assert.ok(origin.length > 10 && about.length > 10, id)
    if (!trackedPaths.includes(`fixtures/${id}/expected.json`)) continue
    for (const format of formats) assert.ok(trackedPaths.includes(`fixtures/${id}/form.${format}`), `${id}/form.${format}`)
  }
})
