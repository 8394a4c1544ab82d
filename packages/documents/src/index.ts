// The public surface of documents: what runs in the browser too.
export type * from './document.ts'
