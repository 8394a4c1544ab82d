// The words of the frame: name, places, language and theme.
import type { Locale } from '@jizheng/core'

const zh = {
  name: '绩证',
  motto: '每个数可证，每分有据',
  desk: '首页',
  files: '多份表格',
  rules: '规则',
  language: '界面语言',
  dark: '深色',
  light: '浅色',
  inTheme: (theme: string) => `改用${theme}界面`,
  private: '文件只在本机打开，不上传',
}

const en: typeof zh = {
  name: 'Jizheng',
  motto: 'Every number provable, every point explainable',
  desk: 'Desk',
  files: 'Many forms',
  rules: 'Rules',
  language: 'Language',
  dark: 'Dark',
  light: 'Light',
  inTheme: (theme) => `${theme} theme`,
  private: 'Files stay on this machine',
}

export const frameTexts = (locale: Locale): typeof zh => (locale === 'en' ? en : zh)
