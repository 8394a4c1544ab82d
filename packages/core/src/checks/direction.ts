// Does the sign point the right way?
import type { Check, Objection, Row } from './reading.ts'
import { publishedForms, reviewStandard } from './sources.ts'
import { isCounted, isShare } from './vocabulary/countable-units.ts'
import { costWords, moneyUnit, prescribed, savedOrRaised } from './vocabulary/money.ts'
import { burdenWords, goodRates, lessBetterNames, producedWords, remedied } from './vocabulary/outputs.ts'

/**
 * direction-suspicious: ≤ on something to be produced or supported, or on a rate where more is better; ≥ on a cost, which rewards spending
 *   (a prescribed rate of aid is =), or on accidents, complaints, losses.
 * Source: review standard of Chengdu Pidu (cost with ≥ must be mended first); ≤ on outputs is seen on published forms.
 */
export const direction: Check = ({ rows }) => {
  const objections: Objection[] = []
  for (const row of rows) {
    const relation = row.indicator.target.relation
    if (relation === 'at-most' || relation === 'less-than') {
      if (moreIsBetter(row))
        objections.push({ code: 'direction-suspicious', row, at: `${row.at}/target`, params: { kind: 'limit' }, source: publishedForms })
    } else if (relation === 'at-least' || relation === 'more-than') {
      const kind = isCost(row) ? (prescribed.test(row.name) ? 'prescribed' : 'cost') : lessIsBetter(row) ? 'burden' : null
      if (kind !== null) {
        objections.push({ code: 'direction-suspicious', row, at: `${row.at}/target`, params: { kind }, source: reviewStandard })
      }
    }
  }
  return objections
}

const timeUnit = /^(?:天|日|小时|分钟|秒|月|个月|周|年|工作日|个工作日)/

function moreIsBetter({ name, indicator, group, completion }: Row): boolean {
  const { unit } = indicator.target
  if (group === 'cost' || group === 'timeliness' || completion.target?.isZero()) return false
  if (goodRates.test(name) || /满意度/.test(name)) return true
  if (burdenWords.test(name) || (unit !== null && (timeUnit.test(unit) || moneyUnit.test(unit) || unit.includes('%')))) return false
  if (group !== 'quantity' && !isCounted(unit)) return false
  return producedWords.test(name)
}

function isCost({ name, indicator, group }: Row): boolean {
  if (group !== 'cost' || savedOrRaised.test(name)) return false
  const { unit } = indicator.target
  return unit === null ? costWords.test(name) : moneyUnit.test(unit) || (!isShare(unit) && lessBetterNames.test(name))
}

/** ≥ on accidents, complaints, losses. What is done about them (处理, 整改, 下降) is rightly ≥. */
function lessIsBetter({ name, completion }: Row): boolean {
  return completion.target !== null && lessBetterNames.test(name) && !remedied.test(name)
}
