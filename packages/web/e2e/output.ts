// What is inside the built page, taken apart again: its scripts and its styles exactly as a browser gets them.
import { readFileSync } from 'node:fs'
import { inflateRawSync } from 'node:zlib'
import { freshPage } from '../make/built.ts'

export interface Output {
  readonly html: string
  readonly policy: string
  readonly scripts: Readonly<Record<'react' | 'page' | 'rooms' | 'reader' | 'chart', string>>
  /** At once in the page. */
  readonly style: string
  /** Of antd's parts. */
  readonly antdStyle: string
}

export async function builtOutput(): Promise<Output> {
  const html = readFileSync((await freshPage()).file, 'utf8')
  const only = (pattern: RegExp): string => {
    const found = pattern.exec(html)
    if (found === null) throw new Error(`the page has nothing like ${pattern}`)
    return found[1]!
  }
  const part = (name: string): string =>
    inflateRawSync(
      Buffer.from(only(new RegExp(`<script type="application/octet-stream" id="part-${name}">([^<]*)</script>`)), 'base64'),
    ).toString()
  const [react, page] = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script!)
  if (react === undefined || page === undefined) throw new Error('the page has not two scripts')
  return {
    html,
    policy: only(/http-equiv="Content-Security-Policy" content="([^"]*)"/),
    scripts: { react, page, rooms: part('rooms'), reader: part('reader'), chart: part('chart') },
    style: only(/<style>(.*?)<\/style>/s),
    antdStyle: part('antd-style'),
  }
}
