// What antd's parts need around them: our theme, the language, and a place for what opens over the page.
import { StyleProvider } from '@ant-design/cssinjs'
import { ConfigProvider } from 'antd'
import enUS from 'antd/es/locale/en_US'
import zhCN from 'antd/es/locale/zh_CN'
import type { ReactNode } from 'react'
import { useSettings } from '../frame/settings.ts'
import { antdTheme } from './antd-theme.ts'

// antd would still inject each theme's values, which its packed style sheet has already and the policy forbids: they go to a place outside the page.
const nowhere = document.createElement('div')

/** What opens over the page belongs to its content for those who go from landmark to landmark. */
const popupRoom = (): HTMLElement => document.querySelector<HTMLElement>('.popups') ?? document.body

export function AntdParts({ children }: { readonly children: ReactNode }) {
  const { locale, theme } = useSettings()
  return (
    <StyleProvider container={nowhere}>
      <ConfigProvider
        theme={antdTheme(theme)}
        locale={locale === 'en' ? enUS : zhCN}
        button={{ autoInsertSpace: false }}
        getPopupContainer={popupRoom}
      >
        {children}
      </ConfigProvider>
    </StyleProvider>
  )
}
