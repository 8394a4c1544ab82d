// What kind of text a piece is, as far as it tells one column from another; what it means is read later.

export type Shape = 'number' | 'value' | 'date' | 'sign' | 'dash' | 'list' | 'text'

const sign = '(?:[≥≤＞＜>＜<=]=?|[≧≦﹦═＝])'
const number = '[-+]?\\d[\\d,]*(?:\\.\\d+)?'
const unit = '[^\\d，。；、：:;,.()（）]{0,9}'
const bound = '(?:大于等于|小于等于|大于|小于|不少于|不低于|不超过|不高于|不大于|不小于|至少|最多|低于|高于|控制在|超过|达到|约|共)'
const signs = new RegExp(`^(?:${sign}|大于等于|小于等于|大于|小于|等于|定性|定量|正向|反向)$`, 'u')
const value = new RegExp(
  `^(?:${sign}|${bound})?${number}(?:[-—–~～至到]${number})?[%‰]?(?:\\([^()]{0,9}\\)|${unit})(?:以上|以下|以内|左右|及以上|以下|之内)?(?:[/每]${unit})?$`,
  'u',
)
const date =
  /^(?:≤|<=|<|次|当|每)?(?:\d{2,4}[年./-])?(?:\d{1,2}[月./-])?(?:\d{1,2}日?)?(?:月?(?:底|初|末|中旬|上旬|下旬))?(?:之?前|以前|内|后|完成)?(?:[-—–~～至到](?:\d{2,4}[年./-])?\d{1,2}(?:[月./-])?(?:\d{1,2}日)?(?:底)?(?:前)?)?$/u

const known = new Map<string, Shape>()

export function shapeOf(text: string): Shape {
  if (text.length > 40) return 'text'
  let shape = known.get(text)
  if (shape === undefined) {
    if (known.size > 20_000) known.clear()
    known.set(text, (shape = shapeOfNew(text)))
  }
  return shape
}

function shapeOfNew(text: string): Shape {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').replace(/﹦|═/gu, '=').replace(/≧/gu, '≥').replace(/≦/gu, '≤')
  if (/^[-—–－/]+$/u.test(plain)) return 'dash'
  if (/^[-+]?\d[\d,]*(?:\.\d+)?$/u.test(plain)) return 'number'
  if (signs.test(plain)) return 'sign'
  if (/^[高中低优良好差较、/]{2,8}$/u.test(plain)) return 'list'
  if (/[年月日]/u.test(plain) && date.test(plain)) return 'date'
  if (value.test(plain)) return 'value'
  if (
    new RegExp(`^${sign}[^:：，。；]{0,12}[\\d%％][^:：，。；]{0,6}$`, 'u').test(plain) ||
    /^百分之[一二三四五六七八九十百零点\d]+$/u.test(plain) ||
    /^\d+[≥≤]%$/u.test(plain)
  )
    return 'value'
  return 'text'
}

/** The points in a weight or score cell; null where it is no such cell. */
export function pointsIn(text: string): number | null {
  const plain = text.normalize('NFKC').replace(/\s+/gu, '').replace(/分$/u, '')
  return /^-?\d{1,3}(?:\.\d{1,4})?$/u.test(plain) && Math.abs(Number(plain)) <= 200 ? Number(plain) : null
}

/** A row that the template offers and nobody filled. */
export const isFiller = (text: string): boolean =>
  /^(?:指标[\d一二三四五六七八九十]*|[.。…·⋯]+|目标\d*)[:：.、…⋯。]*$/u.test(text.normalize('NFKC').replace(/\s+/gu, ''))
