// Parts packed as an office file, with one date for all, so that the same parts are the same bytes.
import { strToU8, zipSync } from 'fflate'

const MIDDLE_OF_1990 = new Date(1990, 5, 15, 12)

export const packed = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), { level: 6, mtime: MIDDLE_OF_1990 })

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const packageTypes = 'http://schemas.openxmlformats.org/package/2006/content-types'
const relationTypes = 'http://schemas.openxmlformats.org/package/2006/relationships'
export const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export function contentTypes(overrides: readonly (readonly [part: string, type: string])[]): string {
  const list = overrides.map(
    ([part, type]) => `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`,
  )
  return `${declaration}<Types xmlns="${packageTypes}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${list.join('')}</Types>`
}

export function relations(list: readonly (readonly [type: string, target: string])[]): string {
  const each = list.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${officeRelations}/${type}" Target="${target}"/>`,
  )
  return `${declaration}<Relationships xmlns="${relationTypes}">${each.join('')}</Relationships>`
}
