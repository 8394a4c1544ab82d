// Dropping and pasting work anywhere on the page, over an open form too; away from the desk, what is read and refused is told at the lower edge.
import { useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import { useSettings } from '../frame/settings.ts'
import { bringPasted } from './bring-pasted.ts'
import { droppedFiles } from './gathered.ts'
import { useIncoming } from './incoming.ts'
import { ReadingNotes } from './reading-notes.tsx'
import { deskTexts } from './texts.ts'
import './drop-anywhere.css'

export function DropAnywhere() {
  const [place] = useLocation()
  const says = deskTexts(useSettings().locale)
  const over = useDrops()
  usePastes(!place.startsWith('/form/'))
  return (
    <>
      {over && (
        <div className="drop-over" aria-hidden>
          <p>{says.dropNow}</p>
        </div>
      )}
      {place !== '/' && (
        <div className="drop-notes screen-only">
          <ReadingNotes />
        </div>
      )}
    </>
  )
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true

/** Whether files hang over the page. */
function useDrops(): boolean {
  const [over, setOver] = useState(false)
  useEffect(() => {
    const enter = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      setOver(true)
    }
    // Leaving one part for another within the page names the other part.
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const drop = (event: DragEvent): void => {
      setOver(false)
      if (!hasFiles(event)) return
      event.preventDefault()
      void droppedFiles(event.dataTransfer!).then((gathered) => useIncoming.getState().bring(gathered))
    }
    addEventListener('dragenter', enter)
    addEventListener('dragover', enter)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    return () => {
      removeEventListener('dragenter', enter)
      removeEventListener('dragover', enter)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', drop)
    }
  }, [])
  return over
}

/** On an open form pasting fills cells; in a field it is that field's. */
function usePastes(listens: boolean): void {
  useEffect(() => {
    if (!listens) return
    const paste = (event: ClipboardEvent): void => {
      const { target, clipboardData } = event
      if (clipboardData === null || (target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null)) return
      if (bringPasted(clipboardData)) event.preventDefault()
    }
    addEventListener('paste', paste)
    return () => removeEventListener('paste', paste)
  }, [listens])
}
