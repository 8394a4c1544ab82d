// What each field and each word of the page means, in Chinese and English.
import type { Locale } from '@jizheng/core'
import { topicsEn } from './topics-en.ts'
import { topicsZh } from './topics-zh.ts'
import type { HelpTopic } from './topics.ts'

export interface TopicText {
  readonly title: string
  /** Paragraphs: what it means, then how it is filled in. */
  readonly says: readonly string[]
}

export type TopicTexts = Readonly<Record<HelpTopic, TopicText>>

export const topicText = (topic: HelpTopic, locale: Locale): TopicText => (locale === 'en' ? topicsEn : topicsZh)[topic]
