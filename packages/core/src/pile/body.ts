// Which body answers for a form, and in which region it stands, as far as its name says.
import type { Form } from '../form.ts'
import { isBlank, normalise } from '../value/normalise.ts'

type Bodies = Pick<Form, 'implementer' | 'performer' | 'supervisor'>

/** A number of the budget system before a name: "314002-", "105 ". */
const code = /^[（(【[]?\d{3,}[）)】\]]?\s*[-—_:：]?\s*/
/** A section of a body, not a body: its name says nothing without that of the body above it. */
const section = /^.{0,8}(?:科|股|室|处|办)$/

export function bodyOf({ implementer, performer, supervisor }: Bodies): string | null {
  const name = [implementer, performer, supervisor].find((each) => !isBlank(each))
  if (name == null) return null
  const plain = nameOf(name)
  const above = isBlank(supervisor) ? '' : nameOf(supervisor ?? '')
  return section.test(plain) && above !== '' && above !== plain ? `${above}${plain}` : plain
}

/** Control signs, and those that turn the direction of writing: left out of the name by which forms are put together, and shown to whoever reads it. */
const odd = /(?![\t\n\r])[\p{Cc}\p{Bidi_Control}]/u

/** The name as it is printed where signs in it are not seen; null where the plain name says all. */
export function oddBodyOf({ implementer, performer, supervisor }: Bodies): string | null {
  const name = [implementer, performer, supervisor].find((each) => !isBlank(each))
  return name != null && odd.test(name) ? name : null
}

const nameOf = (name: string): string => normalise(name).replaceAll('\n', '').replace(code, '').replace(/部门$/, '')

const province = /^(.{1,7}?(?:省|自治区)|(?:北京|上海|天津|重庆)市)/
/** 市 also begins 市场, 市政, 市容; 州 stands in 广州市; 灌区 and 园区 are no places of government. */
const city = /^(.{1,8}?(?:自治州|地区|州(?!市)|盟|市(?![场政容])))/
const county = /^(.{1,8}?(?:自治县|自治旗|开发区|县|旗|(?<![灌林景园校小社库片])区(?!域)|市(?![场政容])))/

/** "某省某市某县" of "某省某市某县水利局"; null where no name begins with a place. The body's own name says more than that of the body above it. */
export function regionOf({ implementer, performer, supervisor }: Bodies): string | null {
  const places = [implementer, performer, supervisor].flatMap((name) => (isBlank(name) ? [] : [placeIn(nameOf(name ?? ''))]))
  return places.find((place) => place !== '') ?? null
}

function placeIn(name: string): string {
  let place = ''
  for (const level of [province, city, county]) {
    const found = level.exec(name.slice(place.length))?.[1]
    if (found !== undefined) place += found
  }
  return place
}
