// Tesseract as a guarded subprocess: all lines of a page in one run, so that its model is loaded once.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { OperationError } from '@jizheng/core'
import { mapOf } from '../scan/portable-map.ts'
import { readingsOf } from '../scan/recognised-words.ts'
import type { Recogniser } from '../scan/recogniser.ts'
import { outputOf } from './guarded-program.ts'

/** A page of 100 lines takes 2 s alone on a machine; this is for one that is busy with much else. Below what a thread may be silent for. */
const timeMs = 100_000

const alphabets = {
  text: ['-l', 'chi_sim'],
  figures: ['-l', 'eng', '-c', 'tessedit_char_whitelist=0123456789.,%-'],
} as const

/** Its files stand in `folder` while it runs. Reading throws OperationError: read-timeout, file-not-readable. */
export function tesseract(program: string, folder: string): Recogniser {
  let runs = 0
  return {
    async read(pictures, alphabet) {
      if (pictures.length === 0) return []
      const room = path.join(folder, `lines-${++runs}`)
      await mkdir(room)
      try {
        const names = pictures.map((_, i) => `${i}.pgm`)
        for (const [i, picture] of pictures.entries()) await writeFile(path.join(room, names[i]!), mapOf(picture))
        await writeFile(path.join(room, 'list.txt'), `${names.join('\n')}\n`)
        const table = await outputOf({
          program,
          words: ['list.txt', '-', ...alphabets[alphabet], '--psm', '7', 'tsv'],
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
