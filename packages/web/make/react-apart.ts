// React in a script of its own, ahead of the page's: what it costs to start stays in sight.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { Plugin } from 'esbuild'
import { type Bundle, bundle } from './bundles.ts'

/** In the order in which they need each other. The scheduler is React's own business. */
const MODULES: Readonly<Record<string, string>> = {
  react: 'react/cjs/react.production.js',
  scheduler: 'scheduler/cjs/scheduler.production.js',
  'react-dom': 'react-dom/cjs/react-dom.production.js',
  'react-dom/client': 'react-dom/cjs/react-dom-client.production.js',
  'react/jsx-runtime': 'react/cjs/react-jsx-runtime.production.js',
}
const PLACE = 'globalThis.jizhengReact'
const find = createRequire(createRequire(import.meta.url).resolve('react-dom/package.json'))

export function reactScript(): Promise<Bundle> {
  const modules = Object.entries(MODULES).map(([name, file]) => calledAtOnce(name, textOf(file)))
  return bundle({
    contents: `const place = ${PLACE} = {};\n${modules.join('\n')}`,
    resolveDir: import.meta.dirname,
    sourcefile: 'react.js',
  })
}

/** An engine compiles a function that is called where it stands while it parses it; one that a loader calls later it parses twice. */
const calledAtOnce = (name: string, text: string): string =>
  `(function (exports, require) {${text}\n})(place[${JSON.stringify(name)}] = {}, (name) => place[name]);`

function textOf(file: string): string {
  const [name, ...rest] = file.split('/') as [string, ...string[]]
  return readFileSync(path.join(path.dirname(find.resolve(`${name}/package.json`)), ...rest), 'utf8')
}

export const reactApart: Plugin = {
  name: 'react apart',
  setup(build) {
    build.onResolve({ filter: /^react(-dom)?(\/.*)?$/ }, ({ path: name }) =>
      name in MODULES ? { path: name, namespace: 'apart' } : { errors: [{ text: `${name} is not in the script of React` }] },
    )
    // By name, so that what uses React uses it directly; each module would otherwise make a copy of all that React exports.
    build.onLoad({ filter: /.*/, namespace: 'apart' }, ({ path: name }) => {
      const names = Object.keys(find(name) as object).filter((each) => each !== 'default')
      const lines = names.map((each) => `export const ${each} = all.${each}`)
      return { contents: [`const all = ${PLACE}[${JSON.stringify(name)}]`, 'export default all', ...lines].join('\n') }
    })
  },
}
