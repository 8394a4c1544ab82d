// The style sheet of the antd parts that the page uses, and the values of its themes, computed once while building: at run time nothing injects a style, so the policy can forbid it.
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { mkdirSync, writeFileSync } from 'node:fs'
import { build, transform } from 'esbuild'
import type { Tokens } from './antd-runtime.ts'
import { FLOOR, packageRoot } from './bundles.ts'

/** antd's modules name folders without a file, which Node does not resolve; so the renderer is bundled first. */
export async function antdStyle(): Promise<{ readonly style: string; readonly tokens: Tokens }> {
  const result = await build({
    entryPoints: [path.join(packageRoot, 'make/antd-render.ts')],
    absWorkingDir: packageRoot,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    // One copy of antd: its folders named above are ES modules, so its main entry must be too.
    mainFields: ['module', 'main'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  })
  const file = path.resolve(packageRoot, '../../build/page/antd-render.mjs')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, result.outputFiles[0]!.text)
  const renderer = (await import(`${pathToFileURL(file).href}?${Date.now()}`)) as {
    styleOfParts: () => string
    tokensOfThemes: () => Tokens
  }
  const { code } = await transform(renderer.styleOfParts(), { loader: 'css', minify: true, charset: 'utf8', target: FLOOR })
  return { style: code.trim(), tokens: renderer.tokensOfThemes() }
}
