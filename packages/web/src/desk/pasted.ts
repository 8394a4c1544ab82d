// What was pasted from Word, WPS, Excel or a web platform, as a file that the readers know.

export interface Pasted {
  readonly html: string
  readonly text: string
}

/** Null where nothing was pasted that could hold a form. */
export function pastedFile({ html, text }: Pasted, name: string): File | null {
  if (/<table\b/i.test(html)) return page(html, name)
  if (text.includes('\t')) return page(tableOf(cellsIn(text)), name)
  if (text.trim() !== '') return new File([text], `${name}.txt`, { type: 'text/plain' })
  return null
}

/** The mark says UTF-8 whatever the pasted page claims of itself. */
const page = (body: string, name: string): File =>
  new File(['\uFEFF', /^\s*(<!doctype|<html)/i.test(body) ? body : `<html><body>${body}</body></html>`], `${name}.html`, {
    type: 'text/html',
  })

/** Spreadsheets set a cell with line breaks, tabs or quotes in quotes, and double the quotes in it. */
export function cellsIn(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]]
  const cell = /("(?:[^"]|"")*"|[^\t\r\n]*)(\t|\r\n|\n|\r|$)/gy
  const whole = text.replace(/(\r\n|\n|\r)$/, '')
  while (cell.lastIndex <= whole.length) {
    const found = cell.exec(whole)
    // A quote that is never closed is a sign like any other.
    const [value, end] = found === null ? rest(whole, cell) : [found[1]!, found[2]!]
    rows.at(-1)!.push(value.startsWith('"') && value.endsWith('"') && value.length > 1 ? value.slice(1, -1).replaceAll('""', '"') : value)
    if (end === '') break
    if (end !== '\t') rows.push([])
  }
  return rows
}

function rest(text: string, cell: RegExp): readonly [string, string] {
  const [line, value, end] = /^([^\t\r\n]*)(\t|\r\n|\n|\r|$)/.exec(text.slice(cell.lastIndex))!
  cell.lastIndex += line.length
  return [value!, end!]
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `<tr>${row.map((value) => `<td>${escaped(value).replaceAll(/\r\n|\r|\n/g, '<br>')}</td>`).join('')}</tr>`)
  return `<table>${lines.join('\n')}</table>`
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
