// What one person prefers on one machine: language and theme. Kept in the browser, nowhere else.
import type { Locale } from '@jizheng/core'
import { create } from 'zustand'
import type { ThemeName } from '../look/antd-theme.ts'

interface Settings {
  readonly locale: Locale
  readonly theme: ThemeName
  readonly setLocale: (locale: Locale) => void
  readonly setTheme: (theme: ThemeName) => void
}

const KEY = 'jizheng/settings'
const kept = restored()

export const useSettings = create<Settings>((set) => ({
  locale: kept.locale ?? 'zh-CN',
  theme: kept.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
  setLocale: (locale) => set({ locale }),
  setTheme: (theme) => set({ theme }),
}))

useSettings.subscribe(({ locale, theme }) => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ locale, theme }))
  } catch {
    // A browser that keeps nothing still shows the page.
  }
})

function restored(): { locale?: Locale; theme?: ThemeName } {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as { locale?: Locale; theme?: ThemeName }
  } catch {
    return {}
  }
}
