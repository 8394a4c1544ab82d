// Tesseract as a guarded subprocess: all lines of a page in one run, so that its model is loaded once.
import { execFileSync } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { OperationError } from '@jizheng/core'
import { mapOf } from '../scan/portable-map.ts'
import { readingsOf } from '../scan/recognised-words.ts'
import type { Model, Recogniser } from '../scan/recogniser.ts'
import { outputOf } from './guarded-program.ts'

/** A page of 100 lines takes 2 s alone on a machine; this is for one that is busy with much else. Below what a thread may be silent for. */
const timeMs = 100_000

/** Under which names the models go: Debian has HanS among the languages, others keep it in a folder. */
const modelNames: Readonly<Record<Model, readonly string[]>> = { script: ['HanS', 'script/HanS'], language: ['chi_sim'], figures: ['eng'] }

const onlyFigures = ['-c', 'tessedit_char_whitelist=0123456789.,%-']

/** How tesseract calls a single line, and a single line that it need not find first. */
const lineModes = { found: '7', raw: '13' } as const

type Models = ReadonlyMap<Model, string>
const known = new Map<string, Models>()

/** What this tesseract can read, and the name it has for that. Asked once; the programs of a machine do not change while we run. */
export function modelsOf(program: string): Models {
  const found = known.get(program) ?? modelsAmong(languagesOf(program))
  known.set(program, found)
  return found
}

const modelsAmong = (languages: ReadonlySet<string>): Models =>
  new Map(
    (Object.keys(modelNames) as Model[]).flatMap((model) => {
      const name = modelNames[model].find((each) => languages.has(each))
      return name === undefined ? [] : [[model, name]]
    }),
  )

function languagesOf(program: string): ReadonlySet<string> {
  try {
    const told = execFileSync(program, ['--list-langs'], { encoding: 'utf8', timeout: 20_000, stdio: ['ignore', 'pipe', 'ignore'] })
    return new Set(told.split(/\s*\n/))
  } catch {
    return new Set()
  }
}

export function tesseract(program: string, folder: string): Recogniser {
  const models = modelsOf(program)
  let runs = 0
  return {
    has: (model) => models.has(model),
    async read(pictures, model, raw) {
      if (pictures.length === 0) return []
      const room = path.join(folder, `lines-${++runs}`)
      await mkdir(room)
      try {
        const names = pictures.map((_, i) => `${i}.pgm`)
        for (const [i, picture] of pictures.entries()) await writeFile(path.join(room, names[i]!), mapOf(picture))
        await writeFile(path.join(room, 'list.txt'), `${names.join('\n')}\n`)
        const table = await outputOf({
          program,
          words: [
            'list.txt',
            '-',
            '-l',
            models.get(model)!,
            ...(model === 'figures' ? onlyFigures : []),
            '--psm',
            lineModes[raw ?? 'found'],
            'tsv',
          ],
          folder: room,
          timeMs,
          mostBytes: 64 * 1024 * 1024,
        })
        if (table === null) throw new OperationError('file-not-readable', { why: 'recognition' })
        return readingsOf(new TextDecoder().decode(table), pictures.length)
      } finally {
        await rm(room, { recursive: true, force: true })
      }
    },
  }
}
