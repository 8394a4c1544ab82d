// How the page reads an example, in words: the promise of the help is kept by the reader itself.
import { type Locale, parseActual, parseTarget, type Relation, type Target } from '@jizheng/core'

const relations: Readonly<Record<Locale, Readonly<Record<Relation, string>>>> = {
  'zh-CN': {
    'at-least': '至少',
    'more-than': '多于',
    'at-most': '至多',
    'less-than': '少于',
    equal: '正好',
    range: '在区间',
    'by-date': '期限',
    qualitative: '文字目标',
    unstated: '没有符号',
  },
  en: {
    'at-least': 'at least',
    'more-than': 'more than',
    'at-most': 'at most',
    'less-than': 'less than',
    equal: 'exactly',
    range: 'within',
    'by-date': 'by',
    qualitative: 'a text',
    unstated: 'no sign',
  },
}

const figureless = { 'zh-CN': '文字或日期', en: 'a text or a date' } as const
const free: Target = { text: null, relation: null, value: null, unit: null }

export function readingOf(field: 'target' | 'actual', text: string, locale: Locale): string {
  if (field === 'actual') {
    const { value } = parseActual(text, free)
    return value ?? figureless[locale]
  }
  const { relation, value, unit } = parseTarget({ text })
  const word = relation === null ? '' : relations[locale][relation]
  if (relation === 'by-date' || relation === 'range') return `${word} ${text}`
  if (value === null) return word
  return `${word} ${value} ${unit ?? ''}`.trim()
}
