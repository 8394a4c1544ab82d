// The frame around every page: theme and language, the head, and which page stands at which address.
import { useEffect, useRef } from 'react'
import { Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { DeskPage } from '../desk/desk-page.tsx'
import { DropAnywhere } from '../desk/drop-anywhere.tsx'
import { KeepingNotice } from '../drafts/keeping-notice.tsx'
import { Notices } from '../look/notices.tsx'
import { Head } from './head.tsx'
import { Mishap } from './mishap.tsx'
import { useRooms } from './rooms-apart.ts'
import { useSettings } from './settings.ts'
import './frame.css'

/** Which part of the address names the place. */
const byHash = { hook: useHashLocation }

export function App() {
  const { locale, theme } = useSettings()
  useEffect(() => {
    document.documentElement.className = `theme-${theme}`
    document.documentElement.lang = locale
  }, [locale, theme])
  return (
    <div className="frame">
      <Router {...byHash}>
        <Head />
        <KeepingNotice />
        <main className="frame-page">
          <Places />
          <div className="popups" />
        </main>
        <DropAnywhere />
        <Notices />
      </Router>
    </div>
  )
}

function Places() {
  const [place] = useHashLocation()
  const page = place.replace(/^\/form\/[^/]+/, '/form').replace(/\/compare\/.*$/, '/compare')
  // Another page begins at its top, not where the last one was left.
  // The first is there already, and asking to scroll it would have it laid out before its time.
  const shown = useRef(page)
  useEffect(() => {
    if (shown.current !== page) document.querySelector('.frame-page')?.scrollTo(0, 0)
    shown.current = page
  }, [page])
  return (
    <Mishap place={place}>
      <Switch>
        <Route path="/" component={DeskPage} />
        <Route path="/*" component={Apart} />
      </Switch>
    </Mishap>
  )
}

function Apart() {
  return useRooms()?.(<DeskPage />) ?? null
}
