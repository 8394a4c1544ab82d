// What the page may ask of its worker. Arguments and answers are plain data; what the world refuses comes back as a FileError, not as a throw.
import { comparePacks, type Form, type Locale, type PackComparison, packOf, type PackChain, type Rules, rulesOfForms } from '@jizheng/core'
import { type Document, judgeByOwnRules, type JudgedForm, recogniseForms } from '@jizheng/documents'
import { findingsBookOf, findingsListOf, judgeLine, linesOf, reportOf, reviewed } from './answers.ts'
import { draftsInFile } from './draft-file.ts'
import { drawPage, openPages } from './page-drawing.ts'
import { besideOriginal, knowOriginal } from './originals.ts'
import { compareFiles, contrast, packFile, readPack, tryPack } from './packs.ts'
import { connectPage } from './pdf-data.ts'
import { choosePlaces, forgetDigests, keepDigests, pileBookOf, pileJsonOf, pileListOf, pilePageOf, rankFiles } from './pile.ts'
import { answer, bytesOf, read } from './read-file.ts'
import { docxOf, xlsxOf } from './written.ts'

export const tasks = {
  /** Before anything else, by reader.ts. */
  connect: connectPage,

  read,
  answer,
  bytesOf,
  draftsInFile,

  knowOriginal,

  judgeLine,
  reportOf,
  findingsBookOf,
  findingsListOf,
  linesOf,
  reviewed,

  keepDigests,
  forgetDigests,
  rankFiles,
  choosePlaces,
  pilePageOf,
  pileListOf,
  pileBookOf,
  pileJsonOf,

  docxOf,
  xlsxOf,

  /** The forms of a document that has been read, once more. */
  recognise: (document: Document): readonly Form[] => recogniseForms(document),

  openPages,
  drawPage,

  /** Without the form, which the page has: an answer after every key is kept short. */
  judge(
    form: Form,
    rules: Rules,
    locale: Locale,
    originalId: string | null,
  ): Pick<JudgedForm, 'scoring' | 'findings' | 'notJudged' | 'reliability'> {
    const { scoring, findings, notJudged, reliability } = judgeByOwnRules(
      form,
      rulesOfForms(rules),
      locale,
      besideOriginal(originalId, form),
    )
    return { scoring, findings, notJudged, reliability }
  },

  compare: (forms: readonly Form[], a: PackChain, b: PackChain): PackComparison => comparePacks(forms, packOf(a), packOf(b)),

  compareFiles,
  contrast,
  readPack,
  tryPack,
  packFile,
}

export type Tasks = typeof tasks
