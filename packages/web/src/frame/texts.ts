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
  readonly failed: string
  readonly failedSafe: string
  readonly reload: string
  readonly downloadDraft: string
  readonly detail: string
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
  failed: '程序出错，这一页没能显示',
  failedSafe: '填过的内容都已存在本机浏览器里，没有丢失。请先重新打开；仍然出错的，下载草稿保存，并把下面的出错信息告诉维护人员。',
  reload: '重新打开',
  downloadDraft: '下载草稿',
  detail: '出错信息',
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
  failed: 'The program failed and could not show this page',
  failedSafe:
    'What you filled in is kept in this browser and not lost. Open the page again; if it fails again, download the draft and pass the message below on to whoever maintains this program.',
  reload: 'Open again',
  downloadDraft: 'Download draft',
  detail: 'Message',
}

export const frameTexts = (locale: Locale): FrameTexts => (locale === 'en' ? en : zh)
