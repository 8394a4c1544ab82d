// The document the form was read from, beside the table; the chosen cell lights up in it.
export function OriginalPane() {
  return null
}
