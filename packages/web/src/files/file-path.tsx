// A file's path in a narrow column: its name, and below it where it lies.

export function FilePath({ name }: { readonly name: string }) {
  const end = name.lastIndexOf('/') + 1
  return (
    <span className="files-path">
      {end > 0 && <span className="files-folder">{name.slice(0, end)}</span>}
      <span>{name.slice(end)}</span>
    </span>
  )
}
