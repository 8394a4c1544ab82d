// React in a script of its own, ahead of the page's and as small: what it costs to start stays in sight.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'esbuild'
import { type Bundle, bundle } from './bundles.ts'

const MODULES = ['react', 'react-dom', 'react-dom/client', 'react/jsx-runtime']
const PLACE = 'globalThis.jizhengReact'

export function reactScript(): Promise<Bundle> {
  const modules = MODULES.map((name) => `${JSON.stringify(name)}: require(${JSON.stringify(name)})`)
  const contents = `${PLACE} = { ${modules.join(', ')} }`
  return bundle({ contents, resolveDir: import.meta.dirname, sourcefile: 'react.js' }, { plugins: [tracelessMarks] })
}

/**
 * React throws a few marks of its own to itself and knows them by identity. It makes them as errors while it starts, and a browser with
 * tools attached then parses the whole script three times over to say where; so they keep their kind and message and carry no trace.
 */
const tracelessMarks: Plugin = {
  name: 'traceless marks',
  setup(build) {
    build.onLoad({ filter: /react-dom-client\.production\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8')
      const mark = /^(?:var|) +(\w+Exception) = Error\((formatProdErrorMessage\(\d+\))\)/gm
      if ([...text.matchAll(mark)].length !== 5) throw new Error('React makes its marks otherwise than this looks for')
      return {
        contents: text.replaceAll(mark, (found, _, message: string) =>
          found.replace(/Error\(.*/, `Object.create(Error.prototype, { message: { value: ${message} } })`),
        ),
      }
    })
  },
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
