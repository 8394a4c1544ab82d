// The thread behind threads.ts: makes its share of the files, one after another.
import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { makeFile, type Truth, truthOf } from './make-file.ts'
import { planOf } from './plan.ts'
import type { Done, Task } from './threads.ts'

const { order, folder, first, step } = workerData as Task
const plan = planOf(order)
for (let index = first; index < order.count; index += step) {
  const truth = folder === null ? truthOf(order, plan, index) : await written(folder, index)
  parentPort!.postMessage({ index, line: `${JSON.stringify(truth)}\n` } satisfies Done)
}

async function written(folderOfFiles: string, index: number): Promise<Truth> {
  const { truth, bytes } = await makeFile(order, plan, index)
  // what an office suite is to save as an old file is written as the new one it is made from
  const file = path.join(folderOfFiles, truth.file.replace(/\.(doc|xls)$/, '.$1x-before'))
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, bytes)
  return truth
}
