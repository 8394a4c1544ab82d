// Many files at once.
export function FilesPage() {
  return <p />
}
