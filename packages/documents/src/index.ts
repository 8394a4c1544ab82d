// The public surface of documents: what runs in the browser too.
export type * from './document.ts'
export * from './answer.ts'
export { reportPage } from './report/report-page.ts'
export { omittedByStandard, type Omission } from './layouts/omitted.ts'
export * from './read.ts'
export { readPdf } from './pdf/read.ts'
export * from './recognise/recognise-forms.ts'
