// A file's path in a narrow column: its name, and below it which form of it is meant and where it lies.

interface FilePathProps {
  readonly name: string
  /** Which of its forms, where it has several. */
  readonly of?: string | null
}

export function FilePath({ name, of = null }: FilePathProps) {
  const end = name.lastIndexOf('/') + 1
  const folder = name.slice(0, end)
  return (
    <span className="files-path">
      {(of !== null || end > 0) && <span className="files-folder">{of === null ? folder : end > 0 ? `${of} ${folder}` : of}</span>}
      <span>{name.slice(end)}</span>
    </span>
  )
}
