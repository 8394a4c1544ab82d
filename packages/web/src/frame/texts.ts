// The words of the frame: name, places, language and theme.
import type { Locale } from '@jizheng/core'

interface FrameTexts {
  readonly name: string
  readonly desk: string
  readonly files: string
  readonly rules: string
  readonly otherLanguage: string
  readonly otherLocale: Locale
  readonly dark: string
  readonly light: string
  readonly inTheme: (theme: string) => string
  readonly private: string
}

const zh: FrameTexts = {
  name: '绩证',
  desk: '首页',
  files: '多份表格',
  rules: '规则',
  otherLanguage: 'English',
  otherLocale: 'en',
  dark: '深色',
  light: '浅色',
  inTheme: (theme: string) => `改用${theme}界面`,
  private: '文件只在本机打开，不上传',
}

const en: FrameTexts = {
  name: 'Jizheng',
  desk: 'Desk',
  files: 'Many forms',
  rules: 'Rules',
  otherLanguage: '中文',
  otherLocale: 'zh-CN',
  dark: 'Dark',
  light: 'Light',
  inTheme: (theme) => `${theme} theme`,
  private: 'Files stay on this machine',
}

export const frameTexts = (locale: Locale): FrameTexts => (locale === 'en' ? en : zh)
