// The thread behind pool.ts: takes one file at a time and answers with what the command prints for it, or puts an old office file aside.
import { parentPort, workerData } from 'node:worker_threads'
import { rulesOfForms } from '@jizheng/core'
import { onProgramEnd } from './guarded-program.ts'
import { judgeConverted, judgeFile, type Judges, judgeUnlessOld } from './judge-file.ts'
import { goesOn } from './goes-on.ts'
import type { Task, Thread } from './pool.ts'

const { rules, locale, folder } = workerData as Thread
const judges: Judges = { rulesOf: rules === null ? null : rulesOfForms(rules), locale }

async function done({ file, index, made }: Task) {
  if (made !== undefined) return judgeConverted(file, made, judges)
  return folder === null ? judgeFile(file, judges.rulesOf, judges.locale) : judgeUnlessOld(file, judges, { folder, name: String(index) })
}

onProgramEnd(() => parentPort!.postMessage(goesOn))
parentPort!.on('message', (task: Task) => {
  void done(task).then((outcome) => parentPort!.postMessage(outcome))
})
