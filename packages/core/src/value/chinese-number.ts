// Chinese numerals as forms write them: 九十五, 二十万 (read up to 万), 两千三百, 九十九点五, 二〇二二, and as vouchers do: 贰佰陆拾陆.

const digitOf: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 壹: 1, 贰: 2, 叁: 3, 肆: 4, 伍: 5, 陆: 6, 柒: 7, 捌: 8, 玖: 9 } // prettier-ignore
const placeOf: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 拾: 10, 佰: 100, 仟: 1000 }

/** Source of a regular expression for one numeral. 万 belongs to it only between digits (三万五千); a closing 万 is part of the unit. */
export const chineseNumeral =
  '[零〇一二两三四五六七八九十百千]+(?:万[零〇一二两三四五六七八九十百千]+)?(?:点[零〇一二三四五六七八九]+)?|[零壹贰叁肆伍陆柒捌玖][拾佰仟零壹贰叁肆伍陆柒捌玖]+(?:万[零壹贰叁肆伍陆柒捌玖拾佰仟]+)?(?:点[零壹贰叁肆伍陆柒捌玖]+)?'

/** Plain decimal text, or null where the characters make no number. */
export function readChineseNumber(text: string): string | null {
  const [whole, part, ...more] = text.split('点')
  if (whole === undefined || whole === '' || more.length > 0) return null
  const value = wholeNumber(whole)
  if (value === null || part === undefined) return value
  const digits = [...part].map((character) => digitOf[character])
  return digits.length === 0 || digits.includes(undefined) ? null : `${value}.${digits.join('')}`
}

function wholeNumber(text: string): string | null {
  const [head, tail, ...more] = text.split('万')
  if (head === undefined || more.length > 0) return null
  if (tail === undefined) return belowTenThousand(head)?.toString() ?? null
  const high = belowTenThousand(head)
  const low = tail === '' ? 0 : belowTenThousand(tail)
  return high === null || low === null ? null : (high * 10_000 + low).toString()
}

function belowTenThousand(text: string): number | null {
  if (text === '' || text.length > 9) return null
  let [total, digit, seen] = [0, null as number | null, false]
  for (const character of text) {
    const place = placeOf[character]
    if (place !== undefined) {
      total += (digit ?? 1) * place
      digit = null
    } else {
      const next = digitOf[character]
      if (next === undefined) return null
      // Digits side by side are a plain sequence (二〇二二), which may not mix with places.
      if (digit !== null && digit !== 0) return sequence(text)
      digit = next
    }
    seen = true
  }
  return seen ? total + (digit ?? 0) : null
}

function sequence(text: string): number | null {
  const digits = [...text].map((character) => digitOf[character])
  return digits.includes(undefined) ? null : Number(digits.join(''))
}
