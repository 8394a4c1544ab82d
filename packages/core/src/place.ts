// Where a value stands: one type for what a form was read from and, later, for what proves an actual value.

/** Corners x0, y0, x1, y1 in points (1/72 inch) from the top left of the page as displayed. */
export type Box = readonly [x0: number, y0: number, x1: number, y1: number]

/** All counts start at 1. A value that a page break cuts names its first part; `rest` holds the other parts. */
export type Place =
  | { readonly page: number; readonly box: Box; readonly rest?: readonly { readonly page: number; readonly box: Box }[] | undefined }
  | { readonly cell: string } // "Sheet1!C7"
  | { readonly table: number; readonly row: number; readonly column: number }
  | { readonly paragraph: number } // outside any table
  | { readonly line: number; readonly columns: readonly [from: number, to: number]; readonly lastLine?: number | undefined }
