// The title of a form and the year in or beside it: what stands above the table, read from below upward.
import { titleWords } from '../layouts/labels.ts'
import type { Printed } from './grid.ts'
import { flat, oneLine } from './label-text.ts'

const yearInBrackets =
  /(?:[（(【[]\s*|(?<!\s)\s*)(?:[2２][0０]\s?[\d０-９]\s?[\d０-９]|[二2][〇○零0oO][〇○零一二三四五六七八九十\d]{2})\s*年?\s*度?\s*[）)】\]]/g
const onlyYear = /^[（(]?\s*(?:20\d\d|二[〇○零].{2})\s*年?\s*度?\s*[）)]?$/
const chineseDigits = '〇一二三四五六七八九'

/** A line that could be the title of a form: names a kind of form, is short, and says no "label：value". */
export function isTitle(text: string): boolean {
  const line = flat(text)
  if (line.length < 4 || line.length > 70 || /[。；;]/.test(line) || /^(?:注|备注|说明|目标|指标|其中)/.test(line)) return false
  const bare = line.replace(/^(?:附件|附表|附)[\d一二三四五六七八九十-]*[:：]?/, '')
  return !/[:：]./.test(bare) && titleWords.test(bare)
}

export const isYearLine = (text: string): boolean => onlyYear.test(text.normalize('NFKC').trim())

/** A numbered heading of a report or of a block. */
export const isHeading = (text: string): boolean =>
  /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[）)]|\d+[.、])/.test(text.trim())

export interface TitleReading {
  readonly title: Printed | null
  readonly year: Printed | null
}

/** `lines` in reading order; the one nearest to the table wins, a numbered heading only where nothing else is left. */
export function readTitle(lines: readonly Printed[]): TitleReading {
  const titles = lines.filter((line) => isTitle(line.text))
  const plain = titles.filter((line) => !isHeading(line.text))
  const sheet = plain.filter((line) => /[表报]告?$|自评$/.test(titleText(line.text)))
  const chosen = sheet.at(-1) ?? plain.at(-1) ?? titles.at(-1) ?? null
  const from = chosen ? lines.indexOf(chosen) : 0
  const near = [...lines.slice(from + 1), ...(chosen ? [chosen] : []), ...lines.slice(0, from).toReversed()]
  const yearLine =
    near.find((line) => isYearLine(line.text)) ?? near.find((line) => !/日期|时间/.test(line.text) && yearIn(line.text) !== null) ?? null
  return { title: chosen ? { ...chosen, text: titleText(chosen.text) } : null, year: yearLine }
}

const titleText = (text: string): string =>
  oneLine(text)
    .replace(yearInBrackets, '')
    .replace(/^(?:附件|附表)\s*[\d一二三四五六七八九十-]*\s*[:：]?\s*(?=.{4})/, '')
    .trim()

/** The first year named as one ("2022年", "（2022）", "二〇二二年度"). */
export function yearIn(text: string): number | null {
  const line = text.normalize('NFKC')
  const chinese = /二[〇○零]([〇○零一二三四五六七八九])([〇○零一二三四五六七八九])\s*年/.exec(line)
  if (chinese) return 2000 + 10 * digit(chinese[1]!) + digit(chinese[2]!)
  const found = /(?<!\d)(20\s?\d\s?\d)\s*年/.exec(line) ?? /[(]\s*(20\d\d)\s*[)]/.exec(line) ?? /^(20\d\d)$/.exec(line.trim())
  return found ? Number(found[1]!.replace(/\s/g, '')) : null
}

const digit = (character: string): number => Math.max(0, chineseDigits.indexOf(character.replace(/[○零]/, '〇')))
