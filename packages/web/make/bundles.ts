// The scripts of the page, each bundled to one classic script for the oldest browser that the page opens in.
import path from 'node:path'
import { build, type BuildOptions, type StdinOptions } from 'esbuild'

/** Chromium 109 is the last that runs on Windows 7; the domestic desktop browsers of 2023 are built on it. */
export const FLOOR = 'chrome109'

export const packageRoot = path.resolve(import.meta.dirname, '..')

export interface Bundle {
  readonly script: string
  readonly style: string
}

export const manner = {
  absWorkingDir: packageRoot,
  outdir: 'build',
  bundle: true,
  write: false,
  platform: 'browser',
  target: FLOOR,
  minify: true,
  charset: 'utf8',
  legalComments: 'none',
  jsx: 'automatic',
  define: { 'process.env.NODE_ENV': '"production"', 'import.meta.url': '"about:blank"' },
  logLevel: 'warning',
} as const satisfies BuildOptions

/** From a file of this package, or from a text. */
export async function bundle(entry: string | StdinOptions, options: BuildOptions = {}): Promise<Bundle> {
  const result = await build({
    ...(typeof entry === 'string' ? { entryPoints: [entry] } : { stdin: entry }),
    ...manner,
    format: 'iife',
    ...options,
  })
  const text = (ending: string) => result.outputFiles!.find((file) => file.path.endsWith(ending))?.text.trim() ?? ''
  return { script: text('.js'), style: text('.css') }
}
