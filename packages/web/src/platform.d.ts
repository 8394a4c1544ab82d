// What the bundler understands and the compiler does not: style sheets, and a module of pdf.js without types.
declare module '*.css'
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs'
