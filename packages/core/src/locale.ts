// The languages in which the system speaks. Chinese is the language of the forms and comes first.

export type Locale = 'zh-CN' | 'en'

export const locales: readonly Locale[] = ['zh-CN', 'en']
