// Imports only ever point toward core, and no package reaches into another's files.
import assert from 'node:assert/strict'
import path from 'node:path'
import { test } from 'node:test'
import { importsOf, read, sources } from './source-files.ts'

const mayImport: Readonly<Record<string, readonly string[]>> = {
  core: [],
  documents: ['@jizheng/core'],
  cli: ['@jizheng/core', '@jizheng/core/schema', '@jizheng/documents', '@jizheng/documents/node'],
  web: ['@jizheng/core', '@jizheng/core/schema', '@jizheng/documents'],
}
const isTest = (name: string) => name.endsWith('.test.ts')

/** What only one room of a package may import besides: the schemas bring zod, which no reader needs. */
const mayImportIn: Readonly<Record<string, readonly string[]>> = { 'packages/documents/src/node/': ['@jizheng/core/schema'] }

test('imports between packages point toward core', () => {
  let looked = 0
  const also = (file: string) => Object.entries(mayImportIn).flatMap(([room, modules]) => (file.startsWith(room) ? modules : []))
  for (const [name, allowed] of Object.entries(mayImport)) {
    for (const file of sources.filter((f) => f.path.startsWith(`packages/${name}/src/`))) {
      for (const module of importsOf(file).filter((m) => m.startsWith('@jizheng/'))) {
        looked++
        assert.ok([...allowed, ...also(file.path)].includes(module), `${file.path} may not import ${module}`)
      }
    }
  }
  assert.ok(looked >= 20, `looked at only ${looked} imports between packages`)
})

test('a relative import stays inside its package', () => {
  let looked = 0
  for (const file of sources.filter((f) => f.path.startsWith('packages/'))) {
    const own = file.path.split('/').slice(0, 2).join('/')
    for (const module of importsOf(file).filter((m) => m.startsWith('.'))) {
      looked++
      assert.ok(path.join(path.dirname(file.path), module).startsWith(`${own}/`), `${file.path} reaches out of its package: ${module}`)
    }
  }
  assert.ok(looked >= 50, `looked at only ${looked} relative imports`)
})

test('a package imports only what it declares', () => {
  let looked = 0
  for (const name of Object.keys(mayImport)) {
    const declared = Object.keys((JSON.parse(read(`packages/${name}/package.json`)) as { dependencies?: object }).dependencies ?? {})
    for (const file of sources.filter((f) => f.path.startsWith(`packages/${name}/src/`) && !isTest(f.path))) {
      for (const module of importsOf(file).filter((m) => !m.startsWith('.') && !m.startsWith('node:'))) {
        looked++
        assert.ok(
          declared.some((d) => module === d || module.startsWith(`${d}/`)),
          `${file.path} imports ${module}, which packages/${name}/package.json does not declare`,
        )
      }
    }
  }
  assert.ok(looked >= 20, `looked at only ${looked} imports of packages`)
})
