// What the bundler understands and the compiler does not: style sheets, and a module of pdf.js without types.
declare module '*.css'
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'

/** Only in workers, of which the compiler knows nothing here. */
declare class FileReaderSync {
  readAsArrayBuffer(blob: Blob): ArrayBuffer
}
