// What the built page may do is what its policy says: only its own scripts and style, by their hashes, and nothing from outside.
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { before, test } from 'node:test'
import { packageRoot } from '../make/bundles.ts'
import { hashOf } from '../make/pack.ts'
import { builtOutput, type Output } from './output.ts'

let output: Output
before(async () => {
  output = await builtOutput()
})

const directive = (name: string): readonly string[] =>
  output.policy
    .split('; ')
    .map((each) => each.split(' '))
    .find(([first]) => first === name)!
    .slice(1)

test('the policy allows the page’s scripts and style by hash, and no connection', () => {
  const { react, page, rooms, chart } = output.scripts
  assert.deepEqual(directive('default-src'), ["'none'"])
  assert.deepEqual(directive('script-src'), [react, page, rooms, chart].map(hashOf))
  assert.deepEqual(directive('style-src'), [hashOf(output.antdStyle), hashOf(output.style)])
  assert.deepEqual(directive('worker-src'), ['blob:'])
  assert.deepEqual(directive('connect-src'), ["'none'"])
  assert.doesNotMatch(output.policy, /unsafe|\*|https?:/)
})

test('the markup asks for nothing from outside and carries no script or style in an attribute', () => {
  const { html, scripts, style } = output
  const markup = html
    .replace(scripts.react, '')
    .replace(scripts.page, '')
    .replace(style, '')
    .replaceAll(/(<script type="application\/octet-stream"[^>]*>)[^<]*/g, '$1')
  assert.ok(markup.length < 10_000, `${markup.length} characters are left`)
  assert.deepEqual(
    [...markup.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address!).filter((address) => !address.startsWith('data:')),
    [],
  )
  assert.doesNotMatch(markup, /\son\w+=|\sstyle=/)
  assert.doesNotMatch(style, /@import|url\(["']?(?!data:)/)
})

test('every part of antd that the page uses has its style in the sheet', () => {
  const sources = globSync('src/**/*.tsx', { cwd: packageRoot }).map((name) => readFileSync(path.join(packageRoot, name), 'utf8'))
  const imported = sources.flatMap((text) =>
    [...text.matchAll(/import \{([^}]*)\} from 'antd'/g)].flatMap(([, names]) => names!.split(',')),
  )
  const names = new Set(imported.map((name) => name.trim().replace(/ as .*/, '')).filter((name) => /^[A-Z]/.test(name)))
  const unstyled = new Set(['App', 'ConfigProvider'])
  const parts = [...names]
    .filter((name) => !unstyled.has(name))
    .map((name) => name.replaceAll(/\B[A-Z]/g, (letter) => `-${letter}`).toLowerCase())
  assert.ok(parts.length >= 8, parts.join(' '))
  assert.deepEqual(
    parts.filter((name) => !output.antdStyle.includes(`.ant-${name}`)),
    [],
  )
})
