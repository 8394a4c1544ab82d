// The thread behind pool.ts: takes one file at a time and answers with what the command prints for it.
import { parentPort, workerData } from 'node:worker_threads'
import { packOf } from '@jizheng/core'
import { judgeFile } from './judge-file.ts'
import type { Judging } from './pool.ts'

const { rules, locale } = workerData as Pick<Judging, 'rules' | 'locale'>
const pack = rules === null ? null : packOf(rules)

parentPort!.on('message', (file: string) => {
  void judgeFile(file, pack, locale).then((answer) => parentPort!.postMessage(answer))
})
