// Where and when packs hold, in words: the whole country, the provinces by the first two digits of their code, and where the place is not known.
import type { Locale, RulePack } from '@jizheng/core'

/** GB/T 2260, first two digits. */
const provinces: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  11: ['北京', 'Beijing'],
  12: ['天津', 'Tianjin'],
  13: ['河北', 'Hebei'],
  14: ['山西', 'Shanxi'],
  15: ['内蒙古', 'Inner Mongolia'],
  21: ['辽宁', 'Liaoning'],
  22: ['吉林', 'Jilin'],
  23: ['黑龙江', 'Heilongjiang'],
  31: ['上海', 'Shanghai'],
  32: ['江苏', 'Jiangsu'],
  33: ['浙江', 'Zhejiang'],
  34: ['安徽', 'Anhui'],
  35: ['福建', 'Fujian'],
  36: ['江西', 'Jiangxi'],
  37: ['山东', 'Shandong'],
  41: ['河南', 'Henan'],
  42: ['湖北', 'Hubei'],
  43: ['湖南', 'Hunan'],
  44: ['广东', 'Guangdong'],
  45: ['广西', 'Guangxi'],
  46: ['海南', 'Hainan'],
  50: ['重庆', 'Chongqing'],
  51: ['四川', 'Sichuan'],
  52: ['贵州', 'Guizhou'],
  53: ['云南', 'Yunnan'],
  54: ['西藏', 'Tibet'],
  61: ['陕西', 'Shaanxi'],
  62: ['甘肃', 'Gansu'],
  63: ['青海', 'Qinghai'],
  64: ['宁夏', 'Ningxia'],
  65: ['新疆', 'Xinjiang'],
  71: ['台湾', 'Taiwan'],
  81: ['香港', 'Hong Kong'],
  82: ['澳门', 'Macau'],
}

/** "CN", two digits, or "" where the pack names no place. */
export const regionOf = ({ jurisdiction: { code } }: RulePack): string => (code === null ? '' : code === 'CN' ? 'CN' : code.slice(0, 2))

export function regionName(region: string, locale: Locale): string {
  const names = provinces[region] ?? (region === 'CN' ? (['全国', 'Nationwide'] as const) : (['不分地区', 'No place'] as const))
  return names[locale === 'en' ? 1 : 0]
}

/** Names that are no names of places. */
const kinds: Readonly<Record<string, string>> = {
  全国: 'Nationwide',
  中央部门: 'Central departments',
  各地系统默认: 'Wherever the system runs',
  未标明: 'Not stated',
}

/** As the pack has it; in English a province by its English name, and a place within it beside that. */
export function placeName(pack: RulePack, locale: Locale): string {
  const { code, name } = pack.jurisdiction
  if (locale !== 'en') return name
  const province = provinces[regionOf(pack)]?.[1]
  if (province === undefined) return kinds[name] ?? name
  return code?.endsWith('0000') === true ? province : `${province} (${name})`
}

/** "2025年起", "from 2025". */
export function yearsName({ years: { from, to } }: RulePack, locale: Locale): string {
  const isChinese = locale !== 'en'
  if (from === null && to === null) return isChinese ? '不限年度' : 'any year'
  if (from === to) return isChinese ? `${from}年` : `${from}`
  if (from === null) return isChinese ? `${to}年及以前` : `until ${to}`
  if (to === null) return isChinese ? `${from}年起` : `from ${from}`
  return isChinese ? `${from}—${to}年` : `${from}–${to}`
}

/** Where and when a pack holds: what stands where there is no room for its title. */
export const reachOf = (pack: RulePack, locale: Locale): string => `${placeName(pack, locale)} · ${yearsName(pack, locale)}`

/** What a pack is called where one is chosen: its title, and of where and when it holds what the title does not say. */
export function packLabel(pack: RulePack, locale: Locale): string {
  const { title, years } = pack
  const name = (locale === 'en' ? title.en : title.zh) || title.zh
  const [place, reach] = [placeName(pack, locale), yearsName(pack, locale)]
  const year = years.from !== null && years.from === years.to ? String(years.from) : reach
  return [name, ...[name.includes(place) ? [] : place, name.includes(year) ? [] : reach].flat()].join(' · ')
}

/** Nationwide first, then packs without a place, then provinces in the order of their codes. */
export function regionsOf(packs: readonly RulePack[]): readonly string[] {
  return [...new Set(packs.map(regionOf))].toSorted(byRegion)
}

/** The order of `regionsOf`, for regions. */
export const byRegion = (a: string, b: string): number => rankOf(a).localeCompare(rankOf(b))
const rankOf = (region: string): string => (region === 'CN' ? '0' : region === '' ? '1' : region)
