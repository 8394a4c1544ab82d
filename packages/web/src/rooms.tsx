// The packed script of the rooms behind the desk: the form, many files, the rules. Fetched as soon as the desk stands, or at once when the page is opened in one of them.
import type { ReactNode } from 'react'
import { Route, Switch } from 'wouter'
import { FilesPage } from './files/files-page.tsx'
import { FormPage } from './form/form-page.tsx'
import { AntdParts } from './look/antd-parts.tsx'
import { FormComparePage, RulesPage } from './rules/rules-page.tsx'

/** An address that leads to none of them leads to the desk. */
const rooms = (desk: ReactNode): ReactNode => (
  <AntdParts>
    <Switch>
      <Route<{ id: string; before?: string; after?: string }> path="/form/:id/compare/:before?/:after?">
        {({ id, before, after }) => <FormComparePage draftId={id} before={before} after={after} />}
      </Route>
      <Route path="/form/:id">{({ id }) => <FormPage id={id} />}</Route>
      <Route path="/files" component={FilesPage} />
      <Route path="/rules/*?" component={RulesPage} />
      <Route>{desk}</Route>
    </Switch>
  </AntdParts>
)

export type Rooms = typeof rooms

;(globalThis as { jizhengRooms?: Rooms }).jizhengRooms = rooms
