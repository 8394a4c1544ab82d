// A damaged PDF that pdf.js mends must not end the program that reads it.
import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'

const source = readFileSync(new URL('../../../../fixtures/pdf/cut-row.pdf', import.meta.url)).toString('latin1')

/** The table of objects leads beside the first page and to nothing for the others. */
function withLyingOffsets(): Buffer {
  const pages = [...source.matchAll(/(\d+) 0 obj\s*<<[^>]*?\/Type\s*\/Page\b/g)].map(([, number]) => Number(number))
  assert.ok(pages.length > 1)
  const table = source.indexOf('0000000000 65535 f')
  const lying = pages.reduce((text, page, index) => {
    const at = table + page * 20
    const offset = Number(text.slice(at, at + 10)) + (index === 0 ? 1 : 1000)
    return text.slice(0, at) + String(offset).padStart(10, '0') + text.slice(at + 10)
  }, source)
  return Buffer.from(lying, 'latin1')
}

const program = `
  import { readPdf } from ${JSON.stringify(new URL('./read.ts', import.meta.url).href)}
  import { pdfAssets } from ${JSON.stringify(new URL('../node/pdf-assets.ts', import.meta.url).href)}
  const chunks = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  const { blocks } = await readPdf(new Uint8Array(Buffer.concat(chunks)), { assets: pdfAssets })
  console.log(blocks.filter(({ type }) => type === 'table').length)
  if (process.argv.includes('stray')) { Promise.reject(new Error('another’s')); await new Promise((done) => setTimeout(done, 20)); console.log('alive') }
`
const ran = (...given: readonly string[]): string =>
  execFileSync(process.execPath, ['--input-type=module', '--no-warnings', '-e', program, ...given], {
    input: withLyingOffsets(),
    encoding: 'utf8',
    stdio: ['pipe', 'pipe', 'ignore'],
  })

test('what pdf.js fetched ahead and forgot ends no program, what others left unseen still does', () => {
  assert.match(ran(), /^[1-9]/)
  assert.throws(() => ran('stray'), /Command failed/)
})
