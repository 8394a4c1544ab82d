// The format code of each cell style: the built-in codes as a Chinese spreadsheet shows them, and those the workbook brings.
import type { Limits } from '../limits.ts'
import { attribute, child, childrenNamed, parseXml } from '../xml.ts'

// ECMA-376 part 1, 18.8.30; 14, 22, 27-36 and 50-58 in their zh-CN meaning.
const yearMonth = 'yyyy"年"m"月"'
const monthDay = 'm"月"d"日"'
const yearMonthDay = 'yyyy"年"m"月"d"日"'
const builtIn: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '¥#,##0;¥-#,##0',
  6: '¥#,##0;¥-#,##0',
  7: '¥#,##0.00;¥-#,##0.00',
  8: '¥#,##0.00;¥-#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: yearMonth,
  28: monthDay,
  29: monthDay,
  30: 'm-d-yy',
  31: yearMonthDay,
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: yearMonth,
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-";@',
  42: '¥#,##0;-¥#,##0;¥"-";@',
  43: '#,##0.00;-#,##0.00;"-";@',
  44: '¥#,##0.00;-¥#,##0.00;¥"-";@',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss',
  48: '0.0E+0',
  49: '@',
  50: yearMonth,
  51: monthDay,
  52: yearMonth,
  53: monthDay,
  54: monthDay,
  55: yearMonth,
  56: monthDay,
  57: yearMonth,
  58: monthDay,
}

/** By the index that a cell names in `s`; a workbook without styles shows everything as General. */
export function formatCodes(source: string | null, limits: Limits): readonly string[] {
  if (source === null) return []
  const root = parseXml(source, limits)
  const own = new Map(
    childrenNamed(child(root, 'numFmts'), 'numFmt').map((one) => [
      Number(attribute(one, 'numFmtId')),
      attribute(one, 'formatCode') ?? 'General',
    ]),
  )
  return childrenNamed(child(root, 'cellXfs'), 'xf').map((style) => {
    const id = Number(attribute(style, 'numFmtId') ?? '0')
    return own.get(id) ?? builtIn[id] ?? 'General'
  })
}
