// Scripts are parsed as the language stood at the floor; what does not parse is too new. Also the names that a script uses.
import { type Node, parse } from 'acorn'

/** Classes' fields, private names and static blocks are the newest syntax of Chromium 109. */
const EDITION = 2022

export interface Script {
  readonly problems: readonly string[]
  /** Every name asked of an object, with the text around its first use. */
  readonly members: ReadonlyMap<string, string>
  /** Every word that may be a global, likewise. */
  readonly words: ReadonlyMap<string, string>
}

type Tree = Node & Readonly<Record<string, unknown>>

export function lookAt(script: string): Script {
  const tree = parsed(script)
  if (typeof tree === 'string') return { problems: [tree], members: new Map(), words: new Map() }
  const problems: string[] = []
  const members = new Map<string, string>()
  const words = new Map<string, string>()
  const note = (name: unknown, node: Node, names = members) => {
    if (typeof name === 'string' && !names.has(name)) names.set(name, script.slice(Math.max(0, node.start - 60), node.end + 60))
  }
  walk(tree, (node) => {
    if (node.type === 'MemberExpression') note(node['computed'] === true ? literal(node['property']) : nameOf(node['property']), node)
    // `'groupBy' in Map`, `const { groupBy } = Map`
    if (node.type === 'BinaryExpression' && node['operator'] === 'in') note(literal(node['left']), node)
    if (node.type === 'ObjectPattern') for (const each of node['properties'] as readonly Tree[]) note(nameOf(each['key']), node)
    if (node.type === 'Identifier') note(node['name'], node, words)
    if (node.type === 'NewExpression' || node.type === 'CallExpression') problems.push(...patternProblems(node))
  })
  return { problems, members, words }
}

function parsed(script: string): Tree | string {
  try {
    return parse(script, { ecmaVersion: EDITION, sourceType: 'script' }) as unknown as Tree
  } catch (error) {
    const at = (error as { pos?: number }).pos ?? 0
    return `${(error as Error).message}: ${script.slice(Math.max(0, at - 40), at + 40)}`
  }
}

/** A pattern given as text is parsed only when it runs; written out as a literal the parser looks at it too. */
function patternProblems(call: Tree): readonly string[] {
  const [pattern, flags] = (call['arguments'] as readonly Tree[]).map(literal)
  if (nameOf(call['callee']) !== 'RegExp') return []
  const written = (pattern ?? '').replaceAll(/\\.|[/\n]/gs, (piece) => ({ '/': '\\/', '\n': '\\n' })[piece] ?? piece)
  const problem = parsed(`/${written === '' ? '(?:)' : written}/${flags ?? ''}`)
  return typeof problem === 'string' ? [problem] : []
}

const nameOf = (node: unknown): unknown => ((node as Tree | undefined)?.type === 'Identifier' ? (node as Tree)['name'] : undefined)

function literal(node: unknown): string | undefined {
  const value = (node as Tree | undefined)?.type === 'Literal' ? (node as Tree)['value'] : undefined
  return typeof value === 'string' ? value : undefined
}

function walk(node: Tree, visit: (node: Tree) => void): void {
  visit(node)
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof (child as Tree | null)?.type === 'string') walk(child as Tree, visit)
    }
  }
}
