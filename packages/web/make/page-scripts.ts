// The page's own script in two: what the desk needs, run at once, and the rooms behind it. What both use stands in the first and is handed on by name.
import path from 'node:path'
import { build, type Plugin } from 'esbuild'
import { bundle, manner, packageRoot } from './bundles.ts'

const PAGE = 'src/main.tsx'
const ROOMS = 'src/rooms.tsx'
/** What an old browser lacks comes before anything that may ask for it, also before what both use. */
const FLOOR_SCRIPT = 'src/floor.ts'
const PLACE = 'globalThis.jizhengShared'

interface PageScripts {
  readonly page: string
  readonly rooms: string
  /** Of both. */
  readonly style: string
}

export async function pageScripts(plugins: readonly Plugin[]): Promise<PageScripts> {
  const [{ modules, shared, names }, { style }] = await Promise.all([
    split([...plugins]),
    bundle({ contents: `import './${PAGE}'; import './${ROOMS}'`, resolveDir: packageRoot }, { plugins: [...plugins] }),
  ])
  const joined = async (contents: string, over: Readonly<Record<string, string>> = {}): Promise<string> => {
    const entry = { contents, resolveDir: packageRoot }
    return (await bundle(entry, { plugins: [standing({ ...modules, ...over })] })).script
  }
  const given = `import './${FLOOR_SCRIPT}'; import { ${names.join(', ')} } from '${shared}'; import './page.js'; ${PLACE} = { ${names.join(', ')} }`
  const taken = `const { ${names.map((name) => `${name}: _${name}`).join(', ')} } = ${PLACE}; export { ${names.map((name) => `_${name} as ${name}`).join(', ')} }`
  const [page, rooms] = await Promise.all([joined(given), joined(`import './rooms.js'`, { [shared]: taken })])
  return { page, rooms, style }
}

/** As modules, by what they call each other: one for each entry, and what both use. */
async function split(plugins: Plugin[]) {
  const { outputFiles, metafile } = await build({
    ...manner,
    entryPoints: { page: PAGE, rooms: ROOMS },
    format: 'esm',
    splitting: true,
    metafile: true,
    plugins: [...plugins, nothingLater],
  })
  const modules = Object.fromEntries(outputFiles.map(({ path: file, text }) => [`./${path.basename(file)}`, text]))
  const [shared, ...more] = Object.entries(metafile.outputs).filter(([file]) => /\bchunk-\w+\.js$/.test(file))
  if (shared === undefined || more.length > 0) throw new Error('the page and its rooms do not share exactly one script')
  if (outputFiles.some(({ text }) => /\bimport\(/.test(text))) throw new Error('only the worker may import what it needs later')
  return { modules, shared: `./${path.basename(shared[0])}`, names: shared[1].exports }
}

/** What reads and writes documents is imported when needed, and only in the worker; here each such import would become a script of its own. */
const nothingLater: Plugin = {
  name: 'nothing later',
  setup(plugged) {
    plugged.onResolve({ filter: /.*/ }, ({ path: name, kind }) => (kind === 'dynamic-import' ? { path: name, external: true } : undefined))
  },
}

const standing = (modules: Readonly<Record<string, string>>): Plugin => ({
  name: 'modules in memory',
  setup(plugged) {
    plugged.onResolve({ filter: /^\.\// }, (asked) => (asked.path in modules ? { path: asked.path, namespace: 'memory' } : undefined))
    plugged.onLoad({ filter: /.*/, namespace: 'memory' }, ({ path: name }) => ({ contents: modules[name]! }))
  },
})
