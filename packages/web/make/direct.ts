// Imports from a package's index lead straight to where each name stands: where a script is split, esbuild counts all that an index names as used by all who use one of them.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { manner } from './bundles.ts'

const PACKAGES = /^(antd|@jizheng\/(core|documents)|@rc-component\/[\w-]+|@ant-design\/[\w-]+)$/

interface Stand {
  readonly file: string
  readonly name: string
}

/** `default as Alert, type Foo` → [['default', 'Alert']] */
const named = (list: string): readonly (readonly [string, string])[] =>
  list
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && !each.startsWith('type '))
    .map((each) => each.split(/\s+as\s+/) as [string, string?])
    .map(([name, as]) => [name, as ?? name] as const)

const fileOf = (folder: string, asked: string): string =>
  ['', '.js', '/index.js'].map((ending) => path.join(folder, asked + ending)).find((file) => /\.\w+$/.test(file) && existsSync(file))!

async function standsOf(index: string): Promise<ReadonlyMap<string, Stand>> {
  const text = readFileSync(index, 'utf8')
  const folder = path.dirname(index)
  const stands = new Map<string, Stand>()
  for (const [, list, from] of text.matchAll(/^export \{([^}]*)\} from ['"]([^'"]+)['"]/gm)) {
    for (const [name, as] of named(list!)) stands.set(as, { file: fileOf(folder, from!), name })
  }
  for (const [, from] of text.matchAll(/^export \* from ['"]([^'"]+)['"]/gm)) {
    const file = fileOf(folder, from!)
    const { metafile } = await build({ ...manner, entryPoints: [file], bundle: false, format: 'esm', metafile: true })
    for (const name of Object.values(metafile.outputs)[0]!.exports) stands.set(name, { file, name })
  }
  return stands
}

export const direct: Plugin = {
  name: 'direct imports',
  setup(plugged) {
    const indices = new Map<string, Promise<ReadonlyMap<string, Stand>>>()
    plugged.onResolve({ filter: PACKAGES }, async ({ path: asked, importer, resolveDir, kind, pluginData }) => {
      if (kind !== 'import-statement' || pluginData === direct || !existsSync(importer)) return undefined
      const text = readFileSync(importer, 'utf8')
      const imports = [...text.matchAll(/^import ([^'"]*?) from ['"]([^'"]+)['"]/gm)].filter(
        ([, what, from]) => from === asked && !/^type\b/.test(what!),
      )
      if (imports.some(([, what]) => !/^\{[^}]*\}$/.test(what!))) return undefined
      const names = imports.flatMap(([, what]) => named(what!.slice(1, -1)).map(([name]) => name))
      const { path: index } = await plugged.resolve(asked, { resolveDir, kind, pluginData: direct })
      if (!indices.has(index)) indices.set(index, standsOf(index))
      const stands = await indices.get(index)!
      if (names.length === 0 || names.some((name) => !stands.has(name))) return undefined
      const lines = names.map((name) => `export { ${stands.get(name)!.name} as ${name} } from ${JSON.stringify(stands.get(name)!.file)}`)
      return {
        path: `${importer}?${asked}`,
        namespace: 'direct',
        pluginData: { contents: lines.join('\n'), resolveDir },
        sideEffects: false,
      }
    })
    plugged.onLoad({ filter: /.*/, namespace: 'direct' }, ({ pluginData }) => pluginData as { contents: string; resolveDir: string })
  },
}
