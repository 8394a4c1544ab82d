// Places by their names and codes.
import { divisions } from './divisions.ts'
import type { PlaceCode } from './place-code.ts'

export interface Places {
  /** By the full name, or that of an autonomous place without its peoples (凉山州, 峨边县); several places may have one name. */
  readonly named: ReadonlyMap<string, readonly PlaceCode[]>
  /** Provinces and prefectures without their rank: 四川, 成都, 广西. */
  readonly short: ReadonlyMap<string, readonly PlaceCode[]>
  readonly names: ReadonlyMap<PlaceCode, string>
}

let read: Places | undefined

/** Read when first asked for. */
export const places = (): Places => (read ??= readPlaces())

function readPlaces(): Places {
  const named = new Map<string, PlaceCode[]>()
  const short = new Map<string, PlaceCode[]>()
  const names = new Map<PlaceCode, string>()
  const add = (to: Map<string, PlaceCode[]>, name: string, code: PlaceCode) => {
    const codes = to.get(name)
    if (codes === undefined) to.set(name, [code])
    else if (!codes.includes(code)) codes.push(code)
  }
  const keep = (code: PlaceCode, name: string) => {
    names.set(code, name)
    add(named, name, code)
    const plain = name.replace(peoples, '').replace('自治', '').replace('特别行政', '')
    if (plain !== name) add(named, plain, code)
    if (code.endsWith('00')) add(short, plain.replace(/(?:省|市|地区|州|盟|区)$/u, ''), code)
  }
  for (const province of divisions) {
    const [head, ...prefectures] = province.split(' ')
    const first = head!.slice(0, 2)
    keep(`${first}0000`, head!.slice(2))
    for (const prefecture of prefectures) {
      const parts = prefecture.match(/\d\d\D*/g)!
      // The digits of a prefecture that has no name are followed at once by those of its first county.
      const [city, ...counties] = parts
      if (city!.length > 2) keep(`${first}${city!.slice(0, 2)}00`, city!.slice(2))
      for (const county of counties) keep(`${first}${city!.slice(0, 2)}${county.slice(0, 2)}`, county.slice(2))
    }
  }
  return { named, short, names }
}

const people =
  '蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|鄂温克|保安|裕固|独龙|各'
/** 凉山|彝族|自治州, 克孜勒苏|柯尔克孜|自治州: what stands before 自治 and says whose. */
const peoples = new RegExp(`(?:(?:${people})族)+(?=自治)|(?:蒙古|哈萨克|柯尔克孜|塔吉克|维吾尔)(?=自治)`, 'u')

/** "510117" → "四川省成都市郫都区". */
export function fullName(code: PlaceCode): string {
  const { names } = places()
  const levels = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`, code]
  return [...new Set(levels)].map((level) => names.get(level) ?? '').join('')
}
