// The worker's entry: everything heavy runs here, so that the page stays fluid. It reaches nothing but what the page hands it.
import '../floor.ts'
import { expose } from 'comlink'
// pdf.js looks for its worker's code here before it would start a worker of its own.
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import { tasks } from './tasks.ts'

;(globalThis as { pdfjsWorker?: unknown }).pdfjsWorker = pdfWorker

expose(tasks)
