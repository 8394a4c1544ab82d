// The document that a source names; where it is published, a way there that only the reader takes: the page itself asks nobody.
import type { Source } from '@jizheng/core'

interface Props {
  readonly url: Source['url']
  readonly children: string
}

export function SourceDocument({ url, children }: Props) {
  if (url === undefined || !/^https?:\/\//.test(url)) return children
  return (
    <a className="source-document" href={url} target="_blank" rel="noreferrer" title={url}>
      {children}
    </a>
  )
}
