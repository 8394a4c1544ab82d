// Conditional formats: what they change of a cell's style, and under what condition.
import { tooLarge, type Limits } from '../limits.ts'
import { attribute, child, childrenNamed, elements, localName } from '../xml.ts'
import type { XmlElement } from '../xml.ts'
import { content } from './shared-texts.ts'
import { areaOf, type Area, type Position } from './position.ts'
import { styleChange, type StyleChange, type Styles } from './styles.ts'

export interface ConditionalFormat {
  readonly areas: readonly Area[]
  /** `cellIs`, `expression`, `containsText` and others (ECMA-376 part 1, 18.18.12). */
  readonly kind: string
  readonly operator: string
  readonly text: string
  readonly formulas: readonly string[]
  /** What else the rule says of itself: `rank`, `bottom`, `aboveAverage`. */
  readonly settings: Readonly<Record<string, string>>
  /** Where the formulas are written: references without "$" move with the cell. */
  readonly written: Position
  readonly change: StyleChange
  /** A bar or a sign stands in place of the value. */
  readonly hidesValue: boolean
  readonly stops: boolean
}

/** In the order in which they hold; those of the standard and those that newer programs write into the extension. */
export function conditionalFormats(root: XmlElement, styles: Styles, limits: Limits): ConditionalFormat[] {
  const extensions = childrenNamed(child(root, 'extLst'), 'ext').flatMap((one) =>
    childrenNamed(child(one, 'conditionalFormattings'), 'conditionalFormatting'),
  )
  const found = [...childrenNamed(root, 'conditionalFormatting'), ...extensions].flatMap((group) => {
    const areas = (attribute(group, 'sqref') ?? sqrefIn(group)).split(/\s+/).filter(Boolean).map(areaOf)
    const written = cornerOf(areas)
    return childrenNamed(group, 'cfRule').map((rule) => ({
      priority: Number(attribute(rule, 'priority') ?? '0'),
      format: { areas, written, ...formatOf(rule, styles) },
    }))
  })
  if (found.length > limits.conditionalFormats) throw tooLarge('conditionalFormats', limits)
  return found.toSorted((a, b) => a.priority - b.priority).map(({ format }) => format)
}

const sqrefIn = (group: XmlElement): string => {
  const element = child(group, 'sqref')
  return element === null ? '' : content(element)
}

const cornerOf = (areas: readonly Area[]): Position => ({
  row: areas.reduce((least, { row }) => Math.min(least, row), Infinity),
  column: areas.reduce((least, { column }) => Math.min(least, column), Infinity),
})

function formatOf(rule: XmlElement, styles: Styles): Omit<ConditionalFormat, 'areas' | 'written'> {
  const own = child(rule, 'dxf')
  const named = attribute(rule, 'dxfId')
  return {
    kind: attribute(rule, 'type') ?? '',
    operator: attribute(rule, 'operator') ?? '',
    text: attribute(rule, 'text') ?? '',
    formulas: elements(rule)
      .filter((each) => ['formula', 'f'].includes(localName(each)))
      .map(content),
    settings: rule.attributes,
    change: own !== null ? styleChange(own, styles.theme) : ((named === null ? undefined : styles.changes[Number(named)]) ?? {}),
    hidesValue: elements(rule).some((each) => ['0', 'false'].includes(attribute(each, 'showValue') ?? '1')),
    stops: ['1', 'true'].includes(attribute(rule, 'stopIfTrue') ?? '0'),
  }
}
