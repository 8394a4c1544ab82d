// React in a script of its own, ahead of the page's. It makes Error objects while it starts, and a browser with tools attached then looks up every function on the way there: better in a small script than in the whole page.
import type { Plugin } from 'esbuild'
import { type Bundle, bundle } from './bundles.ts'

const MODULES = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime']
const PLACE = 'globalThis.jizhengReact'

export function reactScript(): Promise<Bundle> {
  const modules = MODULES.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`)
  return bundle({ contents: `${PLACE} = { ${modules.join(', ')} }`, resolveDir: import.meta.dirname, sourcefile: 'react.js' })
}

export const reactApart: Plugin = {
  name: 'react apart',
  setup(build) {
    build.onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path }) =>
      MODULES.includes(path) ? { path, namespace: 'apart' } : { errors: [{ text: `${path} is not in the script of React` }] },
    )
    build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path }) => ({ contents: `module.exports = ${PLACE}[${JSON.stringify(path)}]` }))
  },
}
