// The files that the guards look at: what git tracks or would track, read once.
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

export interface SourceFile {
  readonly path: string
  readonly text: string
}

export const trackedPaths: readonly string[] = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((name) => name !== '' && existsSync(path.join(root, name)))

export const read = (name: string): string => readFileSync(path.join(root, name), 'utf8')

export const sources: readonly SourceFile[] = trackedPaths
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ path: name, text: read(name) }))

/** The modules that a file imports, static and dynamic, types included. */
export function importsOf(file: SourceFile): readonly string[] {
  const statements = file.text.matchAll(/^(?:import|export)\s+(?:type\s+)?(?:[\w*\s{},]+?\s+from\s+)?'([^']+)'/gm)
  const calls = file.text.matchAll(/\bimport\(\s*'([^']+)'/g)
  return [...statements, ...calls].map((match) => match[1]!)
}
