// Which cell of the form shows the value that a pointer names.

/**
 * Parts of a target or an actual value share one cell; a whole row is shown by its name, all rows by the first one's dimension. Other pointers
 * stay as they are.
 */
export function cellOf(at: string): string {
  if (at === '/indicators') return '/indicators/0/dimension'
  return at.replace(/(\/(?:target|actual))\/.*$/, '$1').replace(/^(\/indicators\/\d+)$/, '$1/name')
}
