// `jizheng.html`: one file with everything inside, and the policy that lets it run nothing else and reach nobody.
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { antdWithoutStyles } from './antd-runtime.ts'
import { antdStyle } from './antd-style.ts'
import { bundle, packageRoot } from './bundles.ts'
import { direct } from './direct.ts'
import { hashOf, packed, type Part, pdfData } from './pack.ts'
import { pageScripts } from './page-scripts.ts'
import { reactApart, reactScript } from './react-apart.ts'

export interface Page {
  readonly html: string
  /** Also what a server should send as a header. */
  readonly policy: string
  /** Every script and the style as they are at once in the page, for the guard of the floor. */
  readonly scripts: Readonly<Record<string, string>>
  readonly style: string
  /** Of antd's parts, packed with the rooms that use them. */
  readonly antdStyle: string
}

const text = (value: string): Uint8Array => new TextEncoder().encode(value)

export async function makePage(): Promise<Page> {
  const antd = await antdStyle()
  const [react, page, reader, chart] = await Promise.all([
    reactScript(),
    pageScripts([antdWithoutStyles(antd.tokens), direct, reactApart]),
    bundle('src/reader/worker.ts'),
    bundle('src/files/chart-script.ts'),
  ])
  const parts: readonly Part[] = [
    { name: 'antd-style', bytes: text(antd.style) },
    { name: 'rooms', bytes: text(page.rooms) },
    { name: 'reader', bytes: text(reader.script) },
    { name: 'chart', bytes: text(chart.script) },
    { name: 'pdf-data', bytes: pdfData() },
    { name: 'example', bytes: new Uint8Array(readFileSync(path.join(packageRoot, '../../fixtures/institute-2022/form.pdf'))) },
  ]
  const policy = policyFor([react.script, page.page, page.rooms, chart.script], [antd.style, page.style])
  const icon = `data:image/svg+xml;base64,${readFileSync(path.join(packageRoot, 'icon.svg')).toString('base64')}`
  const values: Readonly<Record<string, string>> = {
    policy,
    icon,
    style: page.style,
    react: react.script,
    script: page.page,
    parts: parts.map(packed).join('\n'),
  }
  const template = readFileSync(path.join(packageRoot, 'page.html'), 'utf8')
  return {
    html: template.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => values[name]!),
    policy,
    scripts: { react: react.script, page: page.page, rooms: page.rooms, reader: reader.script, chart: chart.script },
    style: page.style,
    antdStyle: antd.style,
  }
}

/** Scripts and styles by hash, workers from the page's own bytes, pictures from memory; no connection, no frame, no form target, no base. */
function policyFor(scripts: readonly string[], styles: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hashOf).join(' ')}`,
    'worker-src blob:',
    `style-src ${styles.map(hashOf).join(' ')}`,
    'img-src data: blob:',
    'font-src data:',
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ')
}
