// The public surface of what needs a machine.
export { type DigestedValue, digestJson } from './digest-json.ts'
export { contextOf, judgeFile, readForms, rulesInFile } from './judge-file.ts'
export { isArchiveName, isDocumentName, isPassedOver, mayBeArchive } from '../containers/file-names.ts'
export { markOf } from './mark-of.ts'
export { namesInside } from './named-file.ts'
export { judgeFiles, type Judging } from './pool.ts'
export { typeset, writeForm, type WrittenFormat } from './write-form.ts'
export { pdfAssets } from './pdf-assets.ts'
