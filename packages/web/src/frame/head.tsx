// The head of every page: name, places, language, theme.
import { Link, useLocation } from 'wouter'
import { Button } from '../look/button.tsx'
import { useSettings } from './settings.ts'
import { frameTexts } from './texts.ts'

export function Head() {
  const { locale, theme, setLocale, setTheme } = useSettings()
  const says = frameTexts(locale)
  const [place] = useLocation()
  const other = theme === 'dark' ? says.light : says.dark
  const links = [
    { to: '/', text: says.desk, here: place === '/' },
    { to: '/files', text: says.files, here: place.startsWith('/files') },
    { to: '/rules', text: says.rules, here: place.startsWith('/rules') },
  ]
  return (
    <header className="head">
      <Link to="/" className="head-name">
        {says.name}
      </Link>
      <nav className="head-places" aria-label={says.name}>
        {links.map(({ to, text, here }) => (
          <Link key={to} to={to} aria-current={here ? 'page' : undefined}>
            {text}
          </Link>
        ))}
      </nav>
      <span className="head-private">{says.private}</span>
      <Button size="small" look="text" lang={says.otherLocale} onClick={() => setLocale(says.otherLocale)}>
        {says.otherLanguage}
      </Button>
      <Button size="small" look="text" aria-label={says.inTheme(other)} onClick={() => setTheme(theme === 'dark' ? 'light' : 'dark')}>
        {other}
      </Button>
    </header>
  )
}
