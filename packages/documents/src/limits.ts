// How much a reader takes on before it refuses: every reader ends in bounded time and memory, whatever the bytes say.
import { OperationError } from '@jizheng/core'

export interface Limits {
  /** The file itself. The largest published form seen, with its pictures, is below 3 MiB. */
  readonly fileBytes: number
  /** A web page or a plain text. The largest published page seen, a whole report with its tables, is below 2 MiB. */
  readonly textBytes: number
  /** Separated values: an export of three thousand forms with a line for each indicator is below 15 MiB. */
  readonly csvBytes: number
  /** Fields of such a table; each takes some 200 bytes as a cell. */
  readonly csvCells: number
  /** Elements of a web page: parse5 takes about 700 bytes for each. */
  readonly pageElements: number
  /** Rules (and selectors) in the style sheets of a page that may hide something; pages of large sites have some ten thousand. Each takes about 400 bytes. */
  readonly styleRules: number
  /** Steps to find which rules speak of which element: a second for some five million. A page of 3,000 elements takes less than one. */
  readonly styleSteps: number
  readonly archiveEntries: number
  /** All entries of an archive together, unpacked. */
  readonly unpackedBytes: number
  /** One part that is parsed (a body, a sheet): its tree takes about thirty times the memory, and a second for every 7 MiB. Books of 200 pages out of LibreOffice have 13 to 20 MiB, one of 250 has 24. */
  readonly partBytes: number
  /** Unpacked to packed size; looked at from one MiB on, since small repetitive parts reach 100 honestly. */
  readonly ratio: number
  /** Files in an archive of files, those of archives inside it too: of a folder's worth of a province. */
  readonly containerEntries: number
  /** What they declare, unpacked, all together; each is unpacked by itself and only when it is read. */
  readonly containerBytes: number
  /** Archives inside archives that are looked into, in all and one inside another. */
  readonly containerArchives: number
  readonly containerDepth: number
  /** Elements of one XML part. */
  readonly nodes: number
  readonly depth: number
  /** Grid positions of one table. */
  readonly gridCells: number
  /** Conditional formats of one sheet. Copying rows about leaves hundreds. */
  readonly conditionalFormats: number
  /** Cells in rows that conditional formats cover, each counted for each format: a book of twenty thousand rows with one over some columns has 200,000. */
  readonly formattedCells: number
}

const mebibyte = 1024 * 1024

export const defaultLimits: Limits = {
  fileBytes: 64 * mebibyte,
  textBytes: 6 * mebibyte,
  csvBytes: 24 * mebibyte,
  csvCells: 1_500_000,
  pageElements: 300_000,
  styleRules: 150_000,
  styleSteps: 10_000_000,
  archiveEntries: 4000,
  unpackedBytes: 256 * mebibyte,
  partBytes: 32 * mebibyte,
  ratio: 250,
  containerEntries: 200_000,
  containerBytes: 16 * 1024 * mebibyte,
  containerArchives: 5000,
  containerDepth: 4,
  nodes: 1_500_000,
  depth: 400,
  gridCells: 400_000,
  conditionalFormats: 50_000,
  formattedCells: 2_000_000,
}

export const tooLarge = (what: keyof Limits, limits: Limits): OperationError =>
  new OperationError('file-too-large', { what, [what === 'depth' ? 'depth' : 'limit']: String(limits[what]) })

/** Told in a sentence of its own. */
export const tooMuchStyle = (what: 'styleRules' | 'styleSteps', limits: Limits): OperationError =>
  new OperationError('file-too-large', { what, [what]: String(limits[what]) })
