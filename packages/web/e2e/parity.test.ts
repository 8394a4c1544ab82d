// The page answers what the command answers: every fixture in every format that a browser reads, from disk; one of each format from a server too.
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { packageRoot } from '../make/bundles.ts'
import { fixture, journey } from './browser.ts'

const repository = path.resolve(packageRoot, '../..')
const documents = globSync('fixtures/**/*.{html,docx,xlsx,pdf,txt}', { cwd: repository }).map((name) => name.replaceAll('\\', '/'))

/** The lines of `jizheng check --json`, by file, on a machine without the programs that no browser has: scans are refused there as they are here. */
async function printed(files: readonly string[]): Promise<ReadonlyMap<string, unknown>> {
  const command = path.join(repository, 'packages/cli/src/main.ts')
  const options = { cwd: repository, maxBuffer: 2 ** 30, env: { ...process.env, PATH: '' } }
  // Some forms have faults and some files cannot be read, so the command ends with another status than 0.
  const { stdout } = await promisify(execFile)(process.execPath, [command, 'check', '--json', ...files], options).catch(
    (error: { readonly stdout: string }) => error,
  )
  return byFile(stdout)
}

function byFile(told: string): ReadonlyMap<string, unknown> {
  const answers = told
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly file: string })
  return new Map(answers.map(({ file, ...answer }) => [file.replace(/^.*?(?=fixtures\/|$)/, ''), answer]))
}

async function lines(page: Page): Promise<string> {
  await page.getByRole('progressbar').waitFor()
  await page.getByRole('progressbar').waitFor({ state: 'detached', timeout: 600_000 })
  await page.getByRole('button', { name: '导出' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^JSON/ }).click()])
  return readFileSync(await download.path(), 'utf8')
}

function assertSame(page: ReadonlyMap<string, unknown>, command: ReadonlyMap<string, unknown>): void {
  assert.deepEqual([...page.keys()].toSorted(), [...command.keys()].toSorted())
  for (const [file, answer] of command) assert.deepEqual(page.get(file), answer, file)
}

journey('from disk, a folder of all fixtures: each answer is the one that the command prints', async ({ page }) => {
  assert.ok(documents.length >= 300, `only ${documents.length} documents`)
  const expected = printed(documents)
  await page.getByLabel('选择文件夹').setInputFiles(fixture(''))
  const answers = byFile(await lines(page))
  assertSame(new Map([...answers].filter(([file]) => documents.includes(file))), await expected)
})

journey(
  'from a server, one form in every format and the files that are refused: the same',
  async ({ page }) => {
    const some = documents.filter((name) => /fixtures\/(institute-2022|pdf|office)\//.test(name))
    await page.getByLabel('选择文件', { exact: true }).setInputFiles(some.map((name) => path.join(repository, name)))
    const answers = new Map(
      (await lines(page))
        .trim()
        .split('\n')
        .map((line) => nameless(JSON.parse(line) as { file: string })),
    )
    const expected = await printed(some)
    const short = new Map([...expected].map(([file, answer]) => [path.basename(file), answer]))
    assert.equal(short.size, some.length)
    assertSame(answers, short)
  },
  { from: 'server' },
)

const nameless = ({ file, ...answer }: { readonly file: string }): [string, unknown] => [file, answer]
