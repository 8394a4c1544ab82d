// The scripts of the page, each bundled to one classic script for the oldest browser that the page opens in.
import path from 'node:path'
import { build, type BuildOptions, type StdinOptions } from 'esbuild'

/** Chromium 109 is the last that runs on Windows 7; the domestic desktop browsers of 2023 are built on it. */
export const FLOOR = 'chrome109'

export const packageRoot = path.resolve(import.meta.dirname, '..')

export interface Bundle {
  readonly script: string
  readonly style: string
  /** Bytes of each module in the output, by its path. */
  readonly weights: Readonly<Record<string, number>>
}

/** From a file of this package, or from a text. */
export async function bundle(entry: string | StdinOptions, options: BuildOptions = {}): Promise<Bundle> {
  const result = await build({
    ...(typeof entry === 'string' ? { entryPoints: [path.join(packageRoot, entry)] } : { stdin: entry }),
    absWorkingDir: packageRoot,
    outdir: 'build',
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    platform: 'browser',
    target: FLOOR,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"about:blank"' },
    logLevel: 'warning',
    ...options,
  })
  const text = (ending: string) => result.outputFiles!.find((file) => file.path.endsWith(ending))?.text.trim() ?? ''
  const output = Object.entries(result.metafile!.outputs).find(([name]) => name.endsWith('.js'))?.[1]
  const weights = Object.fromEntries(Object.entries(output?.inputs ?? {}).map(([name, input]) => [name, input.bytesInOutput]))
  return { script: text('.js'), style: text('.css'), weights }
}
