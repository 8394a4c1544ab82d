// The first page: bring a form in, start one, or go on with a draft.
import { useLocation } from 'wouter'
import { useSettings } from '../frame/settings.ts'
import { openFile } from './open-file.ts'

export function DeskPage() {
  const { locale } = useSettings()
  const [, go] = useLocation()
  return (
    <input
      type="file"
      aria-label={locale === 'en' ? 'Choose files' : '选择文件'}
      onChange={async ({ target }) => {
        const [id] = await openFile(target.files![0]!, locale)
        if (id !== undefined) go(`/form/${id}`)
      }}
    />
  )
}
