// The sound files that edits begin with: the project's fixtures.
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Chance } from './chance.ts'

const root = path.resolve(import.meta.dirname, '../fixtures')
const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).toSorted()

export function fixtureFile(chance: Chance, format: 'docx' | 'xlsx' | 'pdf' | 'html' | 'txt'): Uint8Array {
  return readFileSync(path.join(root, chance.pick(names.filter((name) => name.endsWith(`/form.${format}`)))))
}
