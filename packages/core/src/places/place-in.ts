// The place that the name of a body or the title of a form begins with.
import { normalise } from '../value/normalise.ts'
import { liesIn, type PlaceCode } from './place-code.ts'
import { places } from './places.ts'

/** A number of the budget system, or a year, number or bracket before a title. */
const numbers = /^(?:(?:附件|附表)\d*[:：]?)?(?:[（(【[]?\d{3,}年?度?[）)】\]]?\s*[-—_:：]?\s*)?/u
/** Bodies whose name begins with what they belong to, and then says where they are. */
const organisations =
  /^(?:中共|中国共产党|共青团|中国共产主义青年团|政协|中国人民政治协商会议|中国人民解放军|中国人民武装警察部队|国家税务总局|国家统计局|中华人民共和国|中国民主同盟|中国国民党革命委员会|民革|民盟|民建|民进|九三学社)/u

/** Names of districts that any town may use for a part of itself: only a place above them tells that the district is meant. */
const anywhere = /^(?:[东西南北中城郊矿新]|城[东西南北中关]|市[中南北]|新[市城]|老城|港口|海港|湖滨|[江河][东西南北])区$/u
/** What a name is not read from although it begins so: 成都市场, 达州市政工程, 海淀区域. */
const otherwise = /^(?:市(?:[场容]|政(?!府|协|务|法|策|研))|区域)/u

const LONGEST = 16

/**
 * All places that the beginning of the text may mean, the deepest that it names: one where the name is clear, several where places share it
 * (朝阳区), none where it begins with no place. A place is named with its rank (四川省, 达州市, 郫都区); without it (四川, 成都) only where a
 * place that lies in it follows. So 上海大厦, 河北路小学, 北京师范大学 and 对口支援西藏 name none.
 */
export function placeIn(text: string): readonly PlaceCode[] {
  const plain = normalise(text).replaceAll('\n', '')
  return chain(plain.replace(numbers, '').replace(organisations, ''), null)
}

function chain(text: string, within: readonly PlaceCode[] | null): readonly PlaceCode[] {
  const ranked = longest(text, places().named, within)
  if (ranked !== null && !(within === null && anywhere.test(ranked.name))) {
    const deeper = chain(text.slice(ranked.name.length), ranked.codes)
    if (deeper.length > 0) return deeper
    if (!otherwise.test(text.slice(ranked.name.length - 1))) return ranked.codes
  }
  const bare = longest(text, places().short, within)
  return bare === null ? [] : chain(text.slice(bare.name.length), bare.codes)
}

interface Named {
  readonly name: string
  readonly codes: readonly PlaceCode[]
}

function longest(text: string, among: ReadonlyMap<string, readonly PlaceCode[]>, within: readonly PlaceCode[] | null): Named | null {
  for (let length = Math.min(LONGEST, text.length); length >= 2; length--) {
    const name = text.slice(0, length)
    const codes = (among.get(name) ?? []).filter((code) => within === null || within.some((outer) => code !== outer && liesIn(code, outer)))
    if (codes.length > 0) return { name, codes }
  }
  return null
}
