// What the readers need of the platform beyond the language: there in every browser and in Node, but not in the compiler's lib.
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}

// Its package.json names a file of types that is not in the package (4.0.1).
declare module 'numfmt' {
  export function format(
    pattern: string,
    value: number | string,
    options?: { readonly locale?: string; readonly ignoreTimezone?: boolean },
  ): string
  export function isDateFormat(pattern: string): boolean
}
