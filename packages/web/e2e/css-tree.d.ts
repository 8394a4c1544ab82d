// What the guard of the floor uses of css-tree, which brings no types of its own.
declare module 'css-tree' {
  interface List<T> extends Iterable<T> {
    readonly first: T | null
    some(test: (item: T) => boolean): boolean
  }
  interface Named<Type extends string> {
    readonly type: Type
    readonly name: string
  }
  export type CssNode =
    | { readonly type: 'Declaration'; readonly property: string; readonly value: CssNode }
    | { readonly type: 'Dimension'; readonly unit: string }
    | { readonly type: 'NestingSelector' | 'Rule' | 'Raw' }
    | { readonly type: 'Nth'; readonly selector: CssNode | null }
    | (Named<'Function'> & { readonly children: List<CssNode> })
    | (Named<'PseudoClassSelector'> & { readonly children: List<CssNode> | null })
    | (Named<'Atrule'> & { readonly prelude: CssNode | null })
    | Named<'Identifier' | 'PseudoElementSelector' | 'Feature'>

  interface Around {
    readonly rule: CssNode | null
    readonly declaration: CssNode | null
    readonly atrule: { readonly name: string } | null
  }
  export function parse(
    text: string,
    options: { readonly parseCustomProperty: boolean; readonly onParseError: (error: { readonly offset: number }) => void },
  ): CssNode
  export function walk(tree: CssNode, visit: ((node: CssNode) => void) | { enter(this: Around, node: CssNode): void }): void
  export function generate(tree: CssNode): string
}
