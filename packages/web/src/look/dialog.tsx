// A dialog over the page: the browser's own, which keeps focus inside, closes on Esc and needs no style injected (antd's locks scrolling with one, and the policy forbids it).
import { type MouseEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './button.tsx'
import './dialog.css'

interface DialogProps {
  readonly open: boolean
  readonly close: () => void
  readonly title: string
  /** What the button that closes is called. */
  readonly closeName: string
  /** What is marked `data-first` in it has the focus first. */
  readonly children: ReactNode
}

export function Dialog({ open, close, title, closeName, children }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (element === null || open === element.open) return
    if (open) {
      element.showModal()
      element.querySelector<HTMLElement>('[data-first]')?.focus()
    } else element.close()
  }, [open])
  // What lies outside is the dialog's own backdrop.
  const outside = ({ target }: MouseEvent): void => {
    if (target === dialog.current) close()
  }
  return (
    <dialog ref={dialog} className="dialog" aria-labelledby={id} onClose={close} onClick={outside}>
      {open && (
        <div className="dialog-inside">
          <header>
            <h2 id={id}>{title}</h2>
            <Button look="text" size="small" aria-label={closeName} onClick={close}>
              ×
            </Button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  )
}
