// What the readers need of the platform beyond the language: there in every browser and in Node, but not in the compiler's lib.
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}

// What drawing a page needs of a browser's worker.
declare class ImageBitmap {
  readonly width: number
  readonly height: number
  close(): void
}
declare class OffscreenCanvas {
  constructor(width: number, height: number)
  width: number
  height: number
  getContext(kind: '2d', options?: { readonly alpha?: boolean; readonly willReadFrequently?: boolean }): object | null
  transferToImageBitmap(): ImageBitmap
}

// pdf.js's other half; its package has types for the first half only.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: object
}

// Its package.json names a file of types that is not in the package (4.0.1).
declare module 'numfmt' {
  export function format(
    pattern: string,
    value: number | string,
    options?: { readonly locale?: string; readonly ignoreTimezone?: boolean },
  ): string
  export function isDateFormat(pattern: string): boolean
  export function formatColor(pattern: string, value: number, options?: { readonly indexColors?: boolean }): string | number | undefined
}

// Parts of css-tree, which has no types of its own.
declare module 'css-tree/tokenizer' {
  export function tokenize(source: string, onToken: (type: number, start: number, end: number) => void): void
}
declare module 'css-tree/utils' {
  export const ident: { decode(text: string): string }
  export const string: { decode(text: string): string }
}
declare module 'css-tree/selector-parser' {
  export interface SelectorNode {
    readonly type: string
    readonly name?: string | { readonly name: string }
    /** A linked list. */
    readonly children?: Iterable<SelectorNode> | null
    readonly value?: { readonly type: string; readonly name?: string; readonly value?: string } | null
    readonly matcher?: string | null
    readonly flags?: string | null
    readonly nth?: { readonly name?: string; readonly a?: string | null; readonly b?: string | null }
  }
  export default function parseSelector(source: string, options: { readonly context: 'selectorList' }): SelectorNode
}
