// What the readers need of the platform beyond the language: there in every browser and in Node, but not in the compiler's lib.
declare class TextDecoder {
  constructor(label?: string, options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean })
  decode(bytes?: Uint8Array): string
}
