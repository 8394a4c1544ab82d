// A bar on the error stream while many files are read; nothing where nobody watches.
import { styleText } from 'node:util'

const WIDTH = 30
/** Fewer files are done before anyone has read the bar. */
const WORTH_A_BAR = 4

export interface Progress {
  readonly show: (done: number) => void
  readonly clear: () => void
}

export function progressOf(total: number, says: (done: number, total: number) => string): Progress {
  const stream = process.stderr
  if (!stream.isTTY || total < WORTH_A_BAR) return { show: () => undefined, clear: () => undefined }
  return {
    show(done) {
      const filled = Math.round((WIDTH * done) / total)
      const bar = styleText('cyan', '━'.repeat(filled), { stream }) + styleText('dim', '━'.repeat(WIDTH - filled), { stream })
      stream.write(`\r${bar} ${says(done, total)}`)
    },
    clear: () => void stream.write('\r\u001b[2K'),
  }
}

/** Where nobody knows how many there will be: only how many there were. */
export function counterOf(says: (done: number) => string): Progress {
  const stream = process.stderr
  if (!stream.isTTY) return { show: () => undefined, clear: () => undefined }
  return {
    show: (done) => void stream.write(`\r${says(done)}`),
    clear: () => void stream.write('\r\u001b[2K'),
  }
}
