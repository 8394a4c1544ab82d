// A file that was dropped or chosen; one in an archive is the archive and the way there.

export interface FileToRead {
  /** With its folders, where it came with one, and its archive's name: "a.zip/2023/表.docx". */
  readonly name: string
  /** The archive itself, where the file lies in one. */
  readonly file: Blob
  readonly inside?: InArchive | undefined
}

export interface InArchive {
  readonly archive: string
  readonly path: string
}
