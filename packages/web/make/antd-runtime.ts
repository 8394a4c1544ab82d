// antd writes its styles at run time, and still carries the code for it where it may not. Here its style modules give way to the one class they would answer with, and its computed tokens to their values.
import { readFileSync } from 'node:fs'
import type { Plugin } from 'esbuild'

/** The values of each theme under its class name. */
export type Tokens = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const HOOK = `(prefix, root) => ['', useContext(DesignTokenContext).cssVar.key]`
const context = `import { useContext } from 'react'; import { DesignTokenContext } from 'antd/es/theme/context';`

const stands: Readonly<Record<string, string>> = {
  genStyleHooks: HOOK,
  genSubStyleComponent: '() => null',
  genComponentStyleHook: `() => ''`,
}

/** What a style module exports, without what it would have written. Modules that write nothing stay as they are. */
function standIn(text: string): string | undefined {
  const made = [...text.matchAll(/^export (default|const (\w+) =) (gen\w+|'[^']*'|\([^)]*\) =>|function)/gm)]
  if (!/\bgen(StyleHooks|SubStyleComponent|ComponentStyleHook)\b/.test(text)) return undefined
  const exports = made.flatMap(([, how, name, value]) => {
    const stand = value!.startsWith("'") ? value : /^[(f]/.test(value!) ? (how === 'default' ? HOOK : undefined) : stands[value!]
    return stand === undefined ? [] : [how === 'default' ? `export default ${stand}` : `export const ${name} = ${stand}`]
  })
  return exports.length === 0 ? undefined : `${context}\n${exports.join('\n')}`
}

/** Themes differ in little more than colours: the first is written out, the others by what they have otherwise. */
function tokenValues(tokens: Tokens): string {
  const [first, ...others] = Object.entries(tokens)
  const rest = others.map(([name, values]) => {
    const own = Object.entries(values).filter(([key, value]) => JSON.stringify(value) !== JSON.stringify(first![1][key]))
    return `${JSON.stringify(name)}: { ...first, ...${JSON.stringify(Object.fromEntries(own))} }`
  })
  return `const first = ${JSON.stringify(first![1])}\nconst tokens = { ${[`${JSON.stringify(first![0])}: first`, ...rest].join(', ')} }`
}

const tokenModule = (tokens: Tokens): string => `${context}
${tokenValues(tokens)}
export const unitless = {}
export default function useToken() {
  const { theme, cssVar } = useContext(DesignTokenContext)
  const token = tokens[cssVar.key]
  return [theme, token, '', token, cssVar, true]
}`

export function antdWithoutStyles(tokens: Tokens): Plugin {
  return {
    name: 'antd without styles',
    setup(build) {
      build.onLoad({ filter: /[/\\]antd[/\\]es[/\\].*[/\\]style([/\\].*)?\.js$/ }, ({ path }) => {
        const contents = standIn(readFileSync(path, 'utf8'))
        return contents === undefined ? undefined : { contents }
      })
      build.onLoad({ filter: /[/\\]antd[/\\]es[/\\]theme[/\\]util[/\\]genStyleUtils\.js$/ }, ({ path }) => {
        const names = /export const genCssVar = .*/s.exec(readFileSync(path, 'utf8'))![0]
        const hooks = Object.entries(stands).map(([name, stand]) => `export const ${name} = () => ${stand}`)
        return { contents: [context, ...hooks, names].join('\n') }
      })
      // Every field looks whether it stands in a form of antd's; there is none here, and its engine stays out.
      build.onResolve({ filter: /^@rc-component\/form$/ }, () => ({ path: 'form', namespace: 'no form' }))
      build.onLoad({ filter: /.*/, namespace: 'no form' }, () => ({ contents: 'exports.FormProvider = ({ children }) => children' }))
      // One bubble shared by all tooltips, for whoever asks for it: nobody here.
      build.onLoad({ filter: /[/\\]antd[/\\]es[/\\]tooltip[/\\]UniqueProvider[/\\]index\.js$/ }, () => ({
        contents: 'export default ({ children }) => children',
      }))
      build.onLoad({ filter: /[/\\]antd[/\\]es[/\\]theme[/\\]useToken\.js$/ }, () => ({ contents: tokenModule(tokens) }))
      build.onLoad(
        { filter: /[/\\]antd[/\\]es[/\\]theme[/\\](getDesignToken|themes[/\\]\w+[/\\]index|util[/\\]useResetIconStyle)\.js$/ },
        () => ({
          contents: 'export default () => ({})',
        }),
      )
    },
  }
}
