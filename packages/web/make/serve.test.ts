// The server that `npm start` runs: what is asked for in no proper way is answered, and the next one is served.
import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test } from 'node:test'
import { servePage } from './serve.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'jizheng-serve-'))
const built = { file: path.join(folder, 'page.html'), policyFile: path.join(folder, 'policy') }
writeFileSync(built.file, 'the page')
writeFileSync(built.policyFile, "default-src 'none'")

const status = (address: string, asked: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address)
    const sent = request({ hostname, port, path: asked }, (answer) => resolve(answer.resume().statusCode!))
    sent.on('error', reject).end()
  })

test('an address that is none gets 404 and ends nothing', async () => {
  const { address, close } = await servePage(built, { port: 0 })
  try {
    for (const asked of ['//', '///', '//[', 'http://[/', '/%', '/\\', '/..', '/?'.repeat(2000)])
      assert.equal(await status(address, asked), asked.startsWith('/?') ? 200 : 404, asked)
    assert.deepEqual([await status(address, '/'), await status(address, '/?x')], [200, 200])
  } finally {
    await close()
  }
})
