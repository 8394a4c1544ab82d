// Parts of an office package (DOCX, XLSX) and what they point to.
import { decodeText } from './charset.ts'
import type { Limits } from './limits.ts'
import { attribute, childrenNamed, parseXml } from './xml.ts'
import type { Archive } from './zip.ts'

export interface RelatedPart {
  readonly id: string
  /** The last step of the relationship's type: "officeDocument", "worksheet", "styles". */
  readonly type: string
  readonly target: string
}

/** The text of a part, or null where the package lacks it. Paths are compared without regard to case, as the standard asks. */
export function partText(archive: Archive, path: string): string | null {
  const name = archive.names.includes(path) ? path : archive.names.find((one) => one.toLowerCase() === path.toLowerCase())
  const bytes = name === undefined ? null : archive.read(name)
  return bytes === null ? null : decodeText(bytes)
}

/** What a part (or the package itself, "") points to inside the package. */
export function relatedParts(archive: Archive, path: string, limits: Limits): RelatedPart[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const source = partText(archive, `${folder}_rels/${path.slice(folder.length)}.rels`)
  if (source === null) return []
  return childrenNamed(parseXml(source, limits), 'Relationship')
    .filter((one) => attribute(one, 'TargetMode') !== 'External')
    .map((one) => ({
      id: attribute(one, 'Id') ?? '',
      type: (attribute(one, 'Type') ?? '').split('/').at(-1)!,
      target: resolved(folder, attribute(one, 'Target') ?? ''),
    }))
}

function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
