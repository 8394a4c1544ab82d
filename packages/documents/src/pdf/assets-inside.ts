// pdf.js's own files out of the page itself: for a page that may ask nobody for anything.

export interface PdfAssetsInside {
  /** Bytes of a character map ("UniGB-UCS2-H.bcmap", of pdfjs-dist/cmaps) or a font ("FoxitSymbol.pfb", of pdfjs-dist/standard_fonts); null where there is none of that name. */
  readonly bytesOf: (kind: 'character-map' | 'font', name: string) => Promise<Uint8Array | null>
}

const kinds: Readonly<Record<string, 'character-map' | 'font'>> = { cMapUrl: 'character-map', standardFontDataUrl: 'font' }

/** The class that pdf.js's option `BinaryDataFactory` wants. */
export const factoryOf = (assets: PdfAssetsInside) =>
  class {
    async fetch({ kind, filename }: { readonly kind: string; readonly filename: string }): Promise<Uint8Array> {
      const known = kinds[kind]
      const bytes = known === undefined ? null : await assets.bytesOf(known, filename)
      if (bytes === null) throw new Error(`no ${filename} in the page`)
      // pdf.js may hand the buffer on to where it cannot be used again.
      return new Uint8Array(bytes)
    }
  }
