// The thread behind pool.ts: takes one file at a time and answers with what the command prints for it.
import { parentPort, workerData } from 'node:worker_threads'
import { judgeFile } from './judge-file.ts'
import { type Judging, packOf } from './pool.ts'

const { rules, locale } = workerData as Pick<Judging, 'rules' | 'locale'>
const pack = packOf(rules)

parentPort!.on('message', (file: string) => {
  void judgeFile(file, pack, locale).then((answer) => parentPort!.postMessage(answer))
})
