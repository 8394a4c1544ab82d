// Why a pack judges a form, in a sentence.
import type { PackReason } from './pack-for-form.ts'
import type { Locale } from './locale.ts'
import type { PlaceOfForm } from './places/place-of-form.ts'
import type { ScoringRules } from './scoring.ts'

type Default = Extract<PackReason, { readonly by: 'default' }>

interface Words {
  readonly named: string
  readonly draft: string
  readonly place: (place: PlaceOfForm, year: number | null) => string
  readonly default: (reason: Default) => string
}

/** No longer of a title than tells which one it is. */
const LONGEST = 30
function short(text: string): string {
  const signs = [...text.slice(0, LONGEST * 3).replaceAll('\n', '')]
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : signs.join('')
}

const fields = {
  'zh-CN': { '/implementer': '实施单位', '/supervisor': '主管部门', '/performer': '承担单位', '/title': '标题' },
  en: { '/implementer': 'implementer', '/supervisor': 'supervisor', '/performer': 'performer', '/title': 'title' },
} as const

/** The place itself stands beside a text that does not say it in full. */
const beside = ({ text, name }: PlaceOfForm): string => (text.includes(name) ? '' : name)

const words: Readonly<Record<Locale, Words>> = {
  'zh-CN': {
    named: '由使用者指定',
    draft: '草稿里指定的',
    place: (place, year) => {
      const full = beside(place)
      const where = `按表中${fields['zh-CN'][place.at]}“${short(place.text)}”${full === '' ? '' : `（${full}）`}`
      return `${where}${year === null ? '' : `、${year}年`}选定`
    },
    default: ({ why, place, year, others }) => {
      const name = place?.name ?? ''
      const listed = others.join('、')
      switch (why) {
        case 'no-place':
          return '表中没有写明地区，按全国规则'
        case 'ambiguous':
          return '表中的地名不止一处有，不能确定是哪里，按全国规则'
        case 'differ':
          return '实施单位和主管部门不在同一地区，不能确定，按全国规则'
        case 'declaration':
          return '绩效目标申报表不打分，按全国规则'
        case 'none-there':
          return `没有${name}的规则，按全国规则`
        case 'none-for-year':
          return `没有${name}${year}年的规则（只有 ${listed}），按全国规则`
        case 'no-year':
          return `表中没有写年度，${name}的规则（${listed}）分年度，不能确定用哪一年的，按全国规则`
      }
    },
  },
  en: {
    named: 'named by the user',
    draft: 'named in the draft',
    place: (place, year) => {
      const full = beside(place)
      const where = `chosen by the ${fields.en[place.at]} “${short(place.text)}”${full === '' ? '' : ` (${full})`}`
      return `${where}${year === null ? '' : ` and the year ${year}`}`
    },
    default: ({ why, place, year, others }) => {
      const name = place?.name ?? ''
      const listed = others.join(', ')
      switch (why) {
        case 'no-place':
          return 'the form names no place, so the national rules apply'
        case 'ambiguous':
          return 'several places have the name that stands on the form, so the national rules apply'
        case 'differ':
          return 'implementer and supervisor are not in the same place, so the national rules apply'
        case 'declaration':
          return 'a declaration of targets is not scored, so the national rules apply'
        case 'none-there':
          return `there are no rules of ${name}, so the national ones apply`
        case 'none-for-year':
          return `there are no rules of ${name} for ${year} (only ${listed}), so the national ones apply`
        case 'no-year':
          return `the form states no year and the rules of ${name} (${listed}) hold for certain years, so the national ones apply`
      }
    },
  },
}

/** Without a full stop, so that it may stand in brackets. */
export function explainChoice(reason: PackReason, locale: Locale): string {
  const says = words[locale]
  switch (reason.by) {
    case 'named':
    case 'draft':
      return says[reason.by]
    case 'place':
      return says.place(reason.place, reason.year)
    case 'default':
      return says.default(reason)
  }
}

/** Why these rules judge the form; null where somebody named them. */
export const reasonOfRules = ({ chosen }: ScoringRules, locale: Locale): string | null =>
  chosen === undefined || chosen.by === 'named' ? null : explainChoice(chosen, locale)
