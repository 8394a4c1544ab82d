// Texts that are tables: fields parted by one sign, quoted where they hold it. Which sign it is, and whether the text is a table at all, its records say.

const separators = [',', '\t', ';', '|', '，'] as const
export type Separator = (typeof separators)[number]

/** Fewer fields are no table: prose has commas too. */
const leastFields = 3
/** Of the records below the title lines, how many in a hundred may have other fields than most: trailing blanks dropped, a foot note. One always may. */
const mostUnlike = 10

/** Null where the text is none; `isWhole` is false where it was cut off somewhere, so that its last record says nothing. */
export function separatorOf(text: string, isWhole: boolean): Separator | null {
  let best: { separator: Separator; fields: number } | null = null
  for (const separator of separators) {
    if (!text.includes(separator)) continue
    const all = recordsIn(text, separator, isWhole)
    const counts = (isWhole ? all : all.slice(0, -1))
      .filter((record) => record.some((field) => field.trim() !== ''))
      .map(({ length }) => length)
    const fields = commonest(counts)
    if (fields === 0 || (best !== null && best.fields >= fields)) continue
    const body = counts.slice(counts.indexOf(fields))
    const titles = counts.length - body.length
    const alike = body.filter((count) => count === fields).length
    if (alike < 2 || titles > 5 || body.length - alike > Math.max(1, (body.length * mostUnlike) / 100)) continue
    best = { separator, fields }
  }
  return best?.separator ?? null
}

/** 0 where no record has enough of them. */
function commonest(counts: readonly number[]): number {
  const times = new Map<number, number>()
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1)
  let [most, best] = [0, 0]
  for (const [count, seen] of times) if (count >= leastFields && seen > best) [most, best] = [count, seen]
  return most
}

/** RFC 4180; a quote inside a field that does not begin with one, or that nothing closes in a whole text, is a sign like any other. */
export function recordsIn(text: string, separator: Separator, isWhole = true): string[][] {
  const records: string[][] = []
  let record: string[] = []
  let at = 0
  while (at < text.length) {
    const quoted = text[at] === '"' ? closingQuote(text, at, { separator, isWhole }) : null
    let end = quoted ?? at
    while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++
    const field = text.slice(at, end)
    record.push(quoted === null ? field : field.slice(1, quoted - at - 1).replaceAll('""', '"') + field.slice(quoted - at))
    if (text[end] === separator) {
      at = end + 1
      if (at === text.length) record.push('')
      continue
    }
    records.push(record)
    record = []
    at = text[end] === '\r' && text[end + 1] === '\n' ? end + 2 : end + 1
  }
  if (record.length > 0) records.push(record)
  return records
}

/** Just behind the quote that closes the field; null where none stands before a separator, a line end or the end of the text. */
function closingQuote(text: string, at: number, { separator, isWhole }: { separator: Separator; isWhole: boolean }): number | null {
  let from = at + 1
  for (;;) {
    const quote = text.indexOf('"', from)
    if (quote < 0) return isWhole ? null : text.length
    if (text[quote + 1] === '"') {
      from = quote + 2
      continue
    }
    const next = text[quote + 1]
    return next === undefined || next === separator || next === '\n' || next === '\r' ? quote + 1 : null
  }
}
