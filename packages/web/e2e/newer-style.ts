// What a style sheet uses that browsers learned only after the floor: properties, values, functions, units, selectors and at-rules.
import type { Identifier } from '@mdn/browser-compat-data'
import { type CssNode, generate, parse, walk } from 'css-tree'
import { compatibility, isNewer } from './newer.ts'

type Entries = Readonly<Record<string, Identifier | undefined>>

const { properties, selectors, types, 'at-rules': atRules } = compatibility.css as unknown as Readonly<Record<string, Entries>>
const units: Entries = { ...below(types!['length']), ...below(types!['flex']) }

function below(entry: Identifier | undefined, name?: string): Entries {
  return (name === undefined ? entry : entry?.[name]) as unknown as Entries
}

/** Each once, as `property text-wrap`, `value text-wrap: balance`, `selector &`, `at-rule @scope`. */
export function newerInStyle(style: string): readonly string[] {
  const found = new Set<string>()
  const look = (entry: Identifier | undefined, what: string) => {
    if (isNewer(entry)) found.add(what)
  }
  const tree = parse(style, {
    parseCustomProperty: true,
    onParseError: (error) => found.add(`does not parse: ${style.slice(Math.max(0, error.offset - 30), error.offset + 30)}`),
  })
  walk(tree, {
    enter(node: CssNode) {
      for (const [entry, what] of usedBy(node, this.atrule?.name)) look(entry, what)
      // A rule inside a rule is nesting, with or without the sign.
      if (node.type === 'Rule' && this.rule !== null && this.rule !== node) look(selectors!['nesting'], 'selector &')
      if (node.type === 'Raw' && this.declaration === null && this.atrule === null)
        found.add(`not understood: ${generate(node).slice(0, 80)}`)
    },
  })
  return [...found]
}

type Used = readonly [Identifier | undefined, string]

function usedBy(node: CssNode, inside: string | undefined): readonly Used[] {
  if (node.type === 'Declaration') return node.property.startsWith('--') ? [] : declared(node.property, node.value)
  if (node.type === 'Function') return functionUsed(node.name, node.children.first?.type === 'Identifier' ? node.children.first.name : '')
  if (node.type === 'Dimension') return [[units[node.unit], `unit ${node.unit}`]]
  if (node.type === 'NestingSelector') return [[selectors!['nesting'], 'selector &']]
  if (node.type === 'PseudoElementSelector') return [[selectors![node.name], `selector ::${node.name}`]]
  if (node.type === 'PseudoClassSelector') {
    const entry = selectors![node.name]
    const of = node.children?.some((child) => child.type === 'Nth' && child.selector !== null) ?? false
    return [[entry, `selector :${node.name}`], ...(of ? [[below(entry)['of_syntax'], `selector :${node.name}( of )`] as const] : [])]
  }
  if (node.type === 'Atrule') {
    const entry = inside === 'page' ? below(atRules!['page'])[`at_${node.name}`] : atRules![node.name]
    const style = node.name === 'container' && node.prelude !== null && /\bstyle\(/.test(generate(node.prelude))
    const queries: readonly Used[] = style ? [[below(entry)['style_queries_for_custom_properties'], 'at-rule @container style()']] : []
    return [[entry, `at-rule @${node.name}`], ...queries]
  }
  if (node.type === 'Feature' && inside !== undefined) return [[below(atRules![inside])?.[node.name], `feature ${node.name}`]]
  return []
}

function declared(property: string, value: CssNode): readonly Used[] {
  const entry = properties![property]
  const used: Used[] = [[entry, `property ${property}`]]
  walk(value, (part) => {
    if (part.type === 'Identifier' || part.type === 'Function')
      used.push([entry && below(entry)[part.name], `value ${property}: ${part.name}`])
  })
  return used
}

/** `anchor` stands by itself among the types, `color-mix` below color, `linear` as a function below its type. */
function functionUsed(name: string, first: string): readonly Used[] {
  const holders = Object.values(types!).flatMap((type) => [type?.[name], type?.[`${name}-function`]] as (Identifier | undefined)[])
  const entry = types![name] ?? holders.find((each) => each !== undefined)
  const relative: readonly Used[] =
    first === 'from' && entry !== undefined ? [[below(entry)['relative_syntax'], `function ${name}(from)`]] : []
  return [[entry, `function ${name}()`], ...relative]
}
