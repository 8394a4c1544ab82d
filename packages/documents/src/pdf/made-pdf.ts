// Small PDFs for tests, written by hand: one page of 300 by 200 points, its content in PDF's own operators.

interface Made {
  readonly content: string
  /** Entries of the page's resources beside the font /F. */
  readonly resources?: string
  /** Objects from number 10 on, as written. */
  readonly objects?: readonly string[]
  /** Entries of the catalogue. */
  readonly catalogue?: string
  readonly page?: string
}

export function madePdf({ content, resources = '', objects = [], catalogue = '', page = '' }: Made): Uint8Array {
  const stream = (text: string): string => `<< /Length ${text.length} >>\nstream\n${text}\nendstream`
  const all: [number, string][] = [
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalogue} >>`],
    [2, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      3,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 200] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> ${resources} >> ${page} >>`,
    ],
    [4, stream(content)],
    [5, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'],
    ...objects.map((object, index): [number, string] => [10 + index, object]),
  ]
  const body = all.map(([number, object]) => `${number} 0 obj\n${object}\nendobj\n`).join('')
  // without a table of objects a reader looks for them itself
  return new TextEncoder().encode(`%PDF-1.7\n${body}trailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n`)
}
