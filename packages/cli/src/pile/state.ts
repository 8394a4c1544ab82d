// What a pile remembers between runs: which file held which forms, what could not be read, and what was decided. In memory, or in one SQLite file.
import { DatabaseSync } from 'node:sqlite'
import type { Decision, Digest, GroupName } from '@jizheng/core'
import type { FileError } from '@jizheng/documents'

export type Refusal = Pick<FileError, 'code' | 'params'>

/** What came of one file: digests in the order of its forms, and refusals (of the file, or of lines of it). */
export interface Kept {
  readonly digests: readonly Digest[]
  readonly refusals: readonly Refusal[]
}

/** Files are known by their absolute path, so that a run from another folder knows them too. */
export interface State {
  /** True where the file was read before, and neither it nor the rules have changed since. */
  readonly knows: (path: string, stamp: string) => boolean
  /** Replaces whatever was kept of the file: in the file of the state as soon as this returns. */
  readonly keep: (path: string, stamp: string, kept: Kept) => void
  readonly kept: (path: string) => Kept
  readonly forget: (isGone: (path: string) => boolean) => void
  readonly decisions: () => readonly Decision[]
  readonly decide: (decision: Decision) => void
  readonly reopen: (decision: Pick<Decision, 'group' | 'form'>) => void
  readonly close: () => void
}

/** Raised when a state of before can no longer be read: it is then refused, never emptied, for it holds decisions. */
const STATE_VERSION = 1
/** "jizh" */
const APPLICATION = 0x6a697a68

/** The file is another program's, or a later version's. */
export class ForeignState extends Error {}

const tables = `
  CREATE TABLE file (path TEXT PRIMARY KEY, stamp TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE form (path TEXT NOT NULL, number INTEGER NOT NULL, digest TEXT NOT NULL, PRIMARY KEY (path, number)) WITHOUT ROWID;
  CREATE TABLE refusal (path TEXT NOT NULL, number INTEGER NOT NULL, refusal TEXT NOT NULL, PRIMARY KEY (path, number)) WITHOUT ROWID;
  CREATE TABLE decision ("group" TEXT NOT NULL, path TEXT NOT NULL, number INTEGER NOT NULL, verdict TEXT NOT NULL, why TEXT NOT NULL,
    PRIMARY KEY ("group", path, number)) WITHOUT ROWID;
  PRAGMA application_id = ${APPLICATION};
  PRAGMA user_version = ${STATE_VERSION};`

/** Null: in memory, for this run only. Throws ForeignState, or what SQLite says of a file that it cannot open. */
export function openState(file: string | null): State {
  const database = new DatabaseSync(file ?? ':memory:', { timeout: 5000 })
  try {
    prepare(database)
  } catch (error) {
    database.close()
    throw error
  }
  return stateIn(database)
}

function prepare(database: DatabaseSync): void {
  // Written at once and never half, whenever the program is killed; a power cut may lose the last files read.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  const { application_id: application } = database.prepare('PRAGMA application_id').get() as { application_id: number }
  const { count } = database.prepare('SELECT count(*) AS count FROM sqlite_schema').get() as { count: number }
  if (count === 0) database.exec(tables)
  else if (application !== APPLICATION || version !== STATE_VERSION) throw new ForeignState()
}

function stateIn(database: DatabaseSync): State {
  const sql = (text: string) => database.prepare(text)
  const stampOf = sql('SELECT stamp FROM file WHERE path = ?')
  const putFile = sql('INSERT INTO file VALUES (?, ?)')
  const putForm = sql('INSERT INTO form VALUES (?, ?, ?)')
  const putRefusal = sql('INSERT INTO refusal VALUES (?, ?, ?)')
  const formsOf = sql('SELECT digest FROM form WHERE path = ? ORDER BY number')
  const refusalsOf = sql('SELECT refusal FROM refusal WHERE path = ? ORDER BY number')
  const removals = ['file', 'form', 'refusal'].map((table) => sql(`DELETE FROM ${table} WHERE path = ?`))
  const removeFile = (path: string) => {
    for (const removal of removals) removal.run(path)
  }
  const together = (work: () => void) => {
    database.exec('BEGIN IMMEDIATE')
    try {
      work()
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }
  return {
    knows: (path, stamp) => stampOf.get(path)?.['stamp'] === stamp,
    keep: (path, stamp, { digests, refusals }) =>
      together(() => {
        removeFile(path)
        putFile.run(path, stamp)
        for (const [index, digest] of digests.entries()) putForm.run(path, index + 1, JSON.stringify(digest))
        for (const [index, refusal] of refusals.entries()) putRefusal.run(path, index + 1, JSON.stringify(refusal))
      }),
    kept: (path) => ({
      digests: formsOf.all(path).map((row) => JSON.parse(String(row['digest'])) as Digest),
      refusals: refusalsOf.all(path).map((row) => JSON.parse(String(row['refusal'])) as Refusal),
    }),
    forget: (isGone) => {
      const paths = sql('SELECT path FROM file').all()
      const gone = paths.map((row) => String(row['path'])).filter(isGone)
      if (gone.length > 0) together(() => gone.forEach(removeFile))
    },
    decisions: () => sql('SELECT * FROM decision').all().map(decisionOf),
    decide: ({ group, form, verdict, why }) =>
      void sql('INSERT OR REPLACE INTO decision VALUES (?, ?, ?, ?, ?)').run(group, form?.file ?? '', form?.form ?? 0, verdict, why),
    reopen: ({ group, form }) =>
      void sql('DELETE FROM decision WHERE "group" = ? AND path = ? AND number = ?').run(group, form?.file ?? '', form?.form ?? 0),
    close: () => database.close(),
  }
}

function decisionOf(row: Readonly<Record<string, unknown>>): Decision {
  const path = String(row['path'])
  return {
    group: row['group'] as GroupName,
    form: path === '' ? null : { file: path, form: Number(row['number']) },
    verdict: row['verdict'] as Decision['verdict'],
    why: String(row['why']),
  }
}
