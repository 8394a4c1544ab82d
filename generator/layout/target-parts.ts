// Sign, figure and unit of a target, for layouts with a column for each; a text is a figure without the other two.
import type { Target } from '@jizheng/core'

export function targetParts({ text }: Target): { readonly sign: string; readonly value: string; readonly unit: string } {
  const found = /^(\D*?)(\d[\d.]*)(\D*)$/.exec(text ?? '')
  return found && /^(?:[≥≤≧≦＝=<>＞＜]{0,2}|[不大小等于少低超过]{2,4})$/.test(found[1]!)
    ? { sign: found[1]!, value: found[2]!, unit: found[3]! }
    : { sign: '', value: text ?? '', unit: '' }
}
