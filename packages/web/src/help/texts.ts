// The words around a help bubble.
import type { Locale } from '@jizheng/core'

const zh = {
  button: (title: string) => `说明：${title}`,
  written: '怎么写',
  readAs: (reading: string) => `读作：${reading}`,
  rules: (pack: string) => `所选规则：${pack}`,
  silent: (names: string) => `没有规定：${names}。`,
  between: '、',
  part: (label: string, text: string) => `${label}：${text}`,
  apart: '；',
}

const en: typeof zh = {
  button: (title) => `Help: ${title}`,
  written: 'How it is written',
  readAs: (reading) => `read as: ${reading}`,
  rules: (pack) => `Rules chosen: ${pack}`,
  silent: (names) => `Silent on: ${names}.`,
  between: ', ',
  part: (label, text) => `${label}: ${text}`,
  apart: '; ',
}

export const helpTexts = (locale: Locale): typeof zh => (locale === 'en' ? en : zh)
