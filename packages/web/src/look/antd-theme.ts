// What antd's parts look like here: our ink and paper, small corners, no colour that does not mean something.
import { type ThemeConfig, theme as antd } from 'antd'

export type ThemeName = 'light' | 'dark'

/** The style sheet built by make/antd-render.ts holds each theme's values under the class named here as the key. */
/** As in tokens.css: antd works other shades out of these, so it must know them as figures. */
const inks = {
  light: {
    wash: '#e8eef5',
    colorWarningBg: '#fbf0d9',
    colorText: '#1c1e21',
    colorTextSecondary: '#565b63',
    pale: '#63686f',
    colorBorder: '#8b8f94',
    colorBgContainer: '#ffffff',
    colorBgElevated: '#ffffff',
  },
  dark: {
    wash: '#22303f',
    colorWarningBg: '#372c18',
    colorText: '#e7e6e2',
    colorTextSecondary: '#b0b3b8',
    pale: '#92969d',
    colorBorder: '#6d7177',
    colorBgContainer: '#1d1f22',
    colorBgElevated: '#232529',
  },
}

const inksOf = (name: ThemeName) => {
  const { pale, wash, ...rest } = inks[name]
  return {
    ...rest,
    colorPrimaryBg: wash,
    colorInfoBg: wash,
    colorTextTertiary: pale,
    colorTextDescription: pale,
    colorTextPlaceholder: pale,
  }
}

export const antdTheme = (name: ThemeName): ThemeConfig => ({
  cssVar: { prefix: 'ant', key: `theme-${name}` },
  hashed: false,
  zeroRuntime: true,
  algorithm: name === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
  token: {
    colorPrimary: name === 'dark' ? '#8fb3d9' : '#24507f',
    colorInfo: name === 'dark' ? '#8fb3d9' : '#24507f',
    ...inksOf(name),
    borderRadius: 4,
    fontSize: 14,
    fontFamily: 'var(--font-ui)',
    // What opens is there at once: while it grows, a click falls beside it, and for who wants less motion it never would: antd waits for an end of motion that base.css has taken away.
    motion: false,
    wireframe: false,
  },
  // On the dark theme's pale blue white letters cannot be read.
  components: { Button: { primaryColor: name === 'dark' ? '#141517' : '#ffffff' } },
})
