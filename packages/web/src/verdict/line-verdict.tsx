// What the rules say of one line, in the width of a table cell: permitted range with the stated score on it, suggestion, findings.
export type LineName = number | 'execution' | 'total'

export function LineVerdict({ line }: { readonly line: LineName }) {
  return <span data-line={line} />
}
