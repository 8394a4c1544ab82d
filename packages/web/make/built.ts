// The built page on disk: written when asked, and taken as it is while nothing that goes into it is newer.
import { existsSync, globSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { packageRoot } from './bundles.ts'
import type { Page } from './page.ts'

export interface BuiltPage {
  readonly file: string
  /** The page's own policy, which a server should send as a header too. */
  readonly policyFile: string
}

const repository = path.resolve(packageRoot, '../..')
const folder = path.join(repository, 'build/page')
const built: BuiltPage = { file: path.join(folder, 'jizheng.html'), policyFile: path.join(folder, 'policy.txt') }

export async function buildPage(): Promise<BuiltPage & { readonly page: Page }> {
  const { makePage } = await import('./page.ts')
  const page = await makePage()
  mkdirSync(folder, { recursive: true })
  replaced(built.policyFile, page.policy)
  replaced(built.file, page.html)
  return { ...built, page }
}

export async function freshPage(): Promise<BuiltPage> {
  return isFresh() ? built : buildPage()
}

/** Whoever reads meanwhile gets the old page or the new one, never half of one. */
function replaced(file: string, text: string): void {
  const half = `${file}.${process.pid}`
  writeFileSync(half, text)
  renameSync(half, file)
}

function isFresh(): boolean {
  if (!existsSync(built.file) || !existsSync(built.policyFile)) return false
  const written = statSync(built.file).mtimeMs
  const sources = [
    'packages/{core,documents,web}/src/**/*',
    'packages/web/make/*',
    'packages/web/{page.html,icon.svg,package.json}',
    'package-lock.json',
  ]
  return globSync(sources, { cwd: repository })
    .filter((name) => !name.endsWith('.test.ts'))
    .every((name) => statSync(path.join(repository, name)).mtimeMs < written)
}
