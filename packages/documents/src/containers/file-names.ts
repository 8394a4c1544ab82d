// Which files of a folder or an archive are looked at, by their names; what each of them is, its content says.

/** Of JSON only the drafts that the page saves: a folder may hold any other. Archives that nobody here unpacks are among them, so that nothing is lost silently. */
const documents = /\.(?:html?|mht|docx|xlsx|csv|tsv|pdf|txt|doc|xls|wps|et|rtf|rar|7z|jizheng\.json)$/i
const archives = /\.(?:zip|tar|tgz|gz)$/i
/** What programs leave behind: macOS beside every file, Windows in a folder, Office while a file is open. */
const leftBehind = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/i

/** `path` with "/" between folders. */
export const isPassedOver = (path: string): boolean => leftBehind.test(path)

export const isDocumentName = (path: string): boolean => documents.test(path)

export const isArchiveName = (path: string): boolean => archives.test(path)

/** Also a name that says nothing. */
export const mayBeArchive = (path: string): boolean => isArchiveName(path) || !/\.[^./]+$/.test(path)
