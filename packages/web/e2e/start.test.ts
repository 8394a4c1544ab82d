// `npm start` as a person meets it: one line with an address, and behind it the page with strict headers.
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { freshPage } from '../make/built.ts'
import { packageRoot } from '../make/bundles.ts'

test('npm start serves the built page and tells its address in one line', async () => {
  const built = await freshPage()
  const command = spawn(process.execPath, [path.join(packageRoot, 'make/start.ts')], { env: { ...process.env, PORT: '0', CI: 'true' } })
  try {
    const [said] = (await once(command.stdout, 'data')) as [Buffer]
    const lines = said.toString().trim().split('\n')
    assert.equal(lines.length, 1)
    const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(lines[0]!)![0]
    const answer = await fetch(address)
    assert.equal(await answer.text(), readFileSync(built.file, 'utf8'))
    assert.match(answer.headers.get('content-security-policy')!, /^default-src 'none'; .*frame-ancestors 'none'$/)
    assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(answer.headers.get('referrer-policy'), 'no-referrer')
    assert.equal(answer.headers.get('cross-origin-opener-policy'), 'same-origin')
    assert.equal((await fetch(new URL('package.json', address))).status, 404)
  } finally {
    command.kill()
  }
})
