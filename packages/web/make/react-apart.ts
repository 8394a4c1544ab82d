// React in a script of its own, ahead of the page's and as small: what it costs to start stays in sight.
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'
import { type Bundle, bundle } from './bundles.ts'

const MODULES = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime']
const PLACE = 'globalThis.jizhengReact'

export function reactScript(): Promise<Bundle> {
  const modules = MODULES.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`)
  const contents = `${PLACE} = { ${modules.join(', ')} }`
  return bundle({ contents, resolveDir: import.meta.dirname, sourcefile: 'react.js' })
}

export const reactApart: Plugin = {
  name: 'react apart',
  setup(build) {
    build.onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path }) =>
      MODULES.includes(path) ? { path, namespace: 'apart' } : { errors: [{ text: `${path} is not in the script of React` }] },
    )
    // By name, so that what uses React uses it directly; each module would otherwise make a copy of all that React exports.
    build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => {
      const names = Object.keys(createRequire(import.meta.url)(path) as object).filter((name) => name !== 'default')
      const lines = names.map((name) => `export const ${name} = all.${name}`)
      return { contents: [`const all = ${PLACE}[${JSON.stringify(path)}]`, 'export default all', ...lines].join('\n') }
    })
  },
}
