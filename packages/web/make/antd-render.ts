// Calls the style of every antd part in use under both themes and collects what they would have injected.
import { createCache, extractStyle, StyleProvider } from '@ant-design/cssinjs'
import { ConfigProvider, theme as antd } from 'antd'
import useButton from 'antd/es/button/style'
import useCheckbox from 'antd/es/checkbox/style'
import useDropdown from 'antd/es/dropdown/style'
import useEmpty from 'antd/es/empty/style'
import useInput, { useSharedStyle as useInputShared } from 'antd/es/input/style'
import useTextArea from 'antd/es/input/style/textarea'
import usePopconfirm from 'antd/es/popconfirm/style'
import usePopover from 'antd/es/popover/style'
import useRadio from 'antd/es/radio/style'
import useSegmented from 'antd/es/segmented/style'
import useSelect from 'antd/es/select/style'
import useSpace from 'antd/es/space/style'
import useCompact from 'antd/es/space/style/compact'
import useTooltip from 'antd/es/tooltip/style'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { antdTheme } from '../src/look/antd-theme.ts'

type UseStyle = (prefix: string, root: string) => unknown

const parts: Readonly<Record<string, UseStyle>> = {
  'ant-btn': useButton,
  'ant-checkbox': useCheckbox,
  'ant-dropdown': useDropdown,
  'ant-empty': useEmpty,
  'ant-input': (prefix, root) => [useInputShared(prefix, root), useInput(prefix, root), useTextArea(prefix, root)],
  'ant-popconfirm': usePopconfirm,
  'ant-popover': usePopover,
  'ant-radio': useRadio,
  'ant-segmented': useSegmented,
  'ant-select': useSelect,
  'ant-space': (prefix, root) => [useSpace(prefix, root), useCompact(prefix, root)],
  'ant-tooltip': useTooltip,
}

function Styled({ prefix, inject }: { readonly prefix: string; readonly inject: UseStyle }): null {
  // The values hang on the class of a part's outermost element: for some parts that is its own name, for some (a dialog, a popover) a class for just this.
  inject(prefix, prefix)
  inject(prefix, `${prefix}-css-var`)
  return null
}

const themes = ['light', 'dark'] as const

/** What parts look up while they run: sizes, layers and a few colours, but no palette. */
export function tokensOfThemes(): Readonly<Record<string, Readonly<Record<string, unknown>>>> {
  const shade = /^(?:blue|purple|cyan|green|magenta|pink|red|orange|yellow|volcano|geekblue|gold|lime)(?:-?\d+)?$/
  const plain = Object.keys(antd.getDesignToken()).filter((name) => !shade.test(name))
  return Object.fromEntries(
    themes.map((name) => {
      const { cssVar, algorithm, token } = antdTheme(name)
      const values = antd.getDesignToken({ algorithm: algorithm!, token: token! }) as unknown as Readonly<Record<string, unknown>>
      return [(cssVar as { key: string }).key, Object.fromEntries(plain.map((key) => [key, values[key]]))]
    }),
  )
}

/** Rules once, and the values of each theme under its class. */
export function styleOfParts(): string {
  const cache = createCache()
  for (const name of themes) {
    const { zeroRuntime: _, ...theme } = antdTheme(name)
    const styled = Object.entries(parts).map(([prefix, inject]) => createElement(Styled, { key: prefix, prefix, inject }))
    renderToString(createElement(StyleProvider, { cache }, createElement(ConfigProvider, { theme }, ...styled)))
  }
  return extractStyle(cache, { plain: true })
}
