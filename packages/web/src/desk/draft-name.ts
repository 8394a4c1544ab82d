// What the list of drafts calls a form: by its project, else by its body, else by its file.
import type { Form } from '@jizheng/core'

export const draftName = (form: Form, file: string): string =>
  oneLine(form.projectName) ?? oneLine(form.implementer) ?? file.replace(/^.*\//, '').replace(/(\.jizheng)?\.\w+$/, '')

const oneLine = (text: string | null): string | null => text?.replace(/\s+/g, ' ').trim() || null
