// What antd's parts look like here: our ink and paper, small corners, no colour that does not mean something.
import { type ThemeConfig, theme as antd } from 'antd'

export type ThemeName = 'light' | 'dark'

/** The style sheet built by make/antd-render.ts holds each theme's values under the class named here as the key. */
export const antdTheme = (name: ThemeName): ThemeConfig => ({
  cssVar: { prefix: 'ant', key: `theme-${name}` },
  hashed: false,
  zeroRuntime: true,
  algorithm: name === 'dark' ? antd.darkAlgorithm : antd.defaultAlgorithm,
  token: {
    colorPrimary: name === 'dark' ? '#8fb3d9' : '#24507f',
    colorInfo: name === 'dark' ? '#8fb3d9' : '#24507f',
    borderRadius: 4,
    fontSize: 14,
    fontFamily: 'var(--font-ui)',
    motionDurationMid: '0.12s',
    motionDurationSlow: '0.16s',
    wireframe: false,
  },
})
