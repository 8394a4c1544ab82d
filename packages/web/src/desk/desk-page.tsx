// The first page: what this is, one big way in, an example, an empty form, and the drafts to go on with.
import { useSettings } from '../frame/settings.ts'
import { DraftList } from './draft-list.tsx'
import { DropZone } from './drop-zone.tsx'
import { EmptyStart } from './empty-start.tsx'
import { Specimen } from './specimen.tsx'
import { deskTexts } from './texts.ts'
import './desk.css'

export function DeskPage() {
  const says = deskTexts(useSettings().locale)
  return (
    <div className="desk">
      <header className="desk-opening">
        <h1>{says.title}</h1>
        <p className="desk-lead">{says.lead}</p>
      </header>
      <div className="desk-ways">
        <DropZone />
        <Specimen />
      </div>
      <EmptyStart />
      <DraftList />
    </div>
  )
}
