// Forms that stand in the pile more than once: the same project, body and year, or the same content under whatever name.
import { normalise } from '../value/normalise.ts'
import type { Digest, FormAt } from './digest.ts'

export interface Duplicate {
  /** `content`: the same rows, figures and texts · `project`: the same project, body, year, kind and budget, with other contents: two versions. */
  readonly same: 'content' | 'project'
  readonly forms: readonly FormAt[]
}

export function duplicatesIn(digests: readonly Digest[]): readonly Duplicate[] {
  const byContent = several(Map.groupBy(digests, ({ content }) => content))
  const byProject = several(Map.groupBy(digests, projectKey)).filter(
    (forms) => forms[0]!.content === null || forms.some(({ content }) => content !== forms[0]!.content),
  )
  return [
    ...byContent.map((forms) => ({ same: 'content' as const, forms: forms.map(({ at }) => at) })),
    ...byProject.map((forms) => ({ same: 'project' as const, forms: forms.map(({ at }) => at) })),
  ]
}

const several = (groups: ReadonlyMap<string | null, readonly Digest[]>): readonly (readonly Digest[])[] =>
  [...groups].flatMap(([key, forms]) => (key === null || forms.length < 2 ? [] : [forms]))

/** A whole department's form names no project; a form without a year may be of any; two budgets of one name are two projects. */
function projectKey({ project, body, year, kind, adjusted }: Digest): string | null {
  if (body === null || year === null) return null
  if (project === null) return kind === 'department-self-evaluation' ? `${kind} ${year} ${body}` : null
  return `${kind} ${year} ${body} ${adjusted} ${normalise(project).replaceAll(/[^\p{L}\p{N}]/gu, '')}`
}
