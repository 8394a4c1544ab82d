// A letter of findings to one body (函) as a Word document, set as official documents are: A4, title in 小标宋, text in 仿宋, tables of findings by form.
import {
  balanceOf,
  countedFindings,
  isDismissed,
  type Locale,
  rulesName,
  type Source,
  type SourceList,
  sourceList,
  sum,
  toldPoints,
  uncertaintyOf,
  zero,
} from '@jizheng/core'
import { AlignmentType, convertMillimetersToTwip, Document, Footer, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx'
import { type JudgedForm, type PrintedFinding, saidTo } from '../answer.ts'
import { letterMark } from './letter-mark.ts'
import { findingTable, letterFont, printable } from './letter-table.ts'
import { type LetterTexts, letterTexts } from './letter-texts.ts'

export interface LetterForm {
  /** How a person finds it. */
  readonly file: string
  readonly form: JudgedForm
}

/** Sizes in half points: 二号 for the title, 三号 for the text; lines of 28 points. */
const TITLE = 44
const TEXT = 32
const LINE = { line: 560, lineRule: 'exact' } as const
/** Two characters. */
const indent = { firstLine: 640 }
/** GB/T 9704-2012 (as generally followed): 37 mm above, 28 mm at the binding, a field of 156 by 225 mm. */
const margin = { top: mm(37), left: mm(28), right: mm(26), bottom: mm(35), footer: mm(25) }

export async function letterOfFindings(body: string, forms: readonly LetterForm[], locale: Locale): Promise<Uint8Array> {
  const says = letterTexts(locale)
  const counted = countOf(forms)
  const faulty = forms.filter(({ form }) => listed(form).length > 0)
  const notices = says.notices(counted)
  const title = says.title(yearOf(forms))
  const sources = sourceList(faulty.flatMap(({ form }) => listed(form).flatMap(groundOf)))
  const document = new Document({
    creator: 'jizheng',
    customProperties: [letterMark],
    title,
    styles: { default: { document: { run: { size: TEXT, font: letterFont('仿宋') } } } },
    sections: [
      {
        properties: { page: { size: { width: mm(210), height: mm(297) }, margin } },
        footers: { default: footer(says) },
        children: [
          paragraph(says.number, { alignment: AlignmentType.RIGHT }),
          paragraph(title, { alignment: AlignmentType.CENTER, size: TITLE, font: '方正小标宋简体', before: 400, after: 400 }),
          paragraph(says.addressee(body)),
          paragraph(says.opening(counted), { indent }),
          paragraph(says.overallHead, { indent, font: '黑体', keepNext: true }),
          paragraph(says.overall(counted), { indent }),
          ...strangeRules(forms, locale).map((name) => paragraph(says.strangeRules(name), { indent })),
          ...(faulty.length === 0 ? [] : [paragraph(says.formsHead, { indent, font: '黑体', keepNext: true })]),
          ...faulty.flatMap((each, i) => formPart(each, i + 1, { sources, says, locale })),
          ...(notices === null ? [] : [paragraph(notices, { indent })]),
          paragraph(says.requestsHead, { indent, font: '黑体', keepNext: true }),
          ...lastKept([...says.requests, ...sourcePart(sources, says)], says),
          paragraph(says.contact, { indent, keepNext: true }),
          paragraph(says.sender, { alignment: AlignmentType.RIGHT, before: 800, keepNext: true }),
          paragraph(says.date, { alignment: AlignmentType.RIGHT }),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

/** What the body must act on: notices are only worth knowing, and with which rules we judge is ours to mend. */
export const isForTheBody = (finding: PrintedFinding): boolean =>
  finding.severity !== 'notice' && finding.code !== 'pack-not-the-known-one' && !isDismissed(finding)

const listed = (form: JudgedForm) => form.findings.filter(isForTheBody)

/** What was laid down for the body is cited to it. What was seen in practice, by a firm, a product or in other bodies' forms, binds nobody. */
const groundOf = ({ source }: PrintedFinding): readonly Source[] => (source === null || source.confirmation === 'practice' ? [] : [source])

/** Rules that are not built in, by the name under which everyone is told of them. */
const strangeRules = (forms: readonly LetterForm[], locale: Locale): readonly string[] => [
  ...new Set(forms.flatMap(({ form: { scoring } }) => (scoring.rules.origin === 'built-in' ? [] : [rulesName(scoring.rules, locale)]))),
]

interface Telling {
  readonly sources: SourceList
  readonly says: LetterTexts
  readonly locale: Locale
}

function formPart({ file, form }: LetterForm, number: number, { sources, says, locale }: Telling): readonly (Paragraph | Table)[] {
  const { stated, nearest, permitted } = form.scoring.total
  const told = nearest === null ? null : toldPoints(nearest)
  return [
    paragraph(says.form(number, form.projectName ?? says.noName), { indent, font: '楷体', keepNext: true }),
    paragraph(says.totals({ stated, nearest: told, isAsStated: permitted === null, file }), { indent, keepNext: true }),
    ...uncertainPart(form, locale),
    findingTable(form, saidTo(listed(form), locale, 'reviewer'), sources, says),
    paragraph(''),
  ]
}

/** Each document and article that the tables cite, once, by its number. */
const sourcePart = ({ all }: SourceList, says: LetterTexts): readonly string[] =>
  all.length === 0 ? [] : [says.sourcesHead, ...all.map((source, i) => says.source(i + 1, source))]

/** The seal never stands alone on a page. */
const lastKept = (texts: readonly string[], says: LetterTexts): readonly Paragraph[] =>
  texts.map((text, i) =>
    paragraph(text, {
      indent,
      ...(text === says.sourcesHead ? { font: '黑体' } : {}),
      keepNext: text === says.sourcesHead || i === texts.length - 1,
    }),
  )

/** Said before the table: what was not read with certainty is no ground for a request. */
function uncertainPart(form: JudgedForm, locale: Locale): readonly Paragraph[] {
  const uncertain = uncertaintyOf(form, locale)
  return uncertain === null ? [] : [paragraph(uncertain.reliability, { indent, keepNext: true })]
}

function countOf(forms: readonly LetterForm[]) {
  const all = forms.flatMap(({ form }) =>
    countedFindings(form.findings).filter((finding) => finding.severity === 'notice' || isForTheBody(finding)),
  )
  const of = (severity: string): number => all.filter((finding) => finding.severity === severity).length
  return {
    forms: forms.length,
    faulty: forms.filter(({ form }) => listed(form).length > 0).length,
    errors: of('error'),
    warnings: of('warning'),
    notices: of('notice'),
    // scores above the range, whatever others of the form would gain
    aboveRange: toldPoints(sum(forms.map(({ form }) => balanceOf(form.scoring)?.lost ?? zero))),
  }
}

/** The year, or the years, of the forms; null where none says one. */
function yearOf(forms: readonly LetterForm[]): string | null {
  const years = [...new Set(forms.flatMap(({ form }) => form.year ?? []))].toSorted()
  if (years.length === 0) return null
  return years.length === 1 ? String(years[0]) : `${years[0]}—${years.at(-1)}`
}

interface Look {
  readonly alignment?: (typeof AlignmentType)['CENTER' | 'RIGHT']
  readonly indent?: typeof indent
  readonly font?: string
  readonly size?: number
  readonly before?: number
  readonly after?: number
  readonly keepNext?: boolean
}

const paragraph = (text: string, { font = '仿宋', size = TEXT, before = 0, after = 0, ...look }: Look = {}): Paragraph =>
  new Paragraph({
    ...look,
    spacing: { before, after, ...(size === TEXT ? LINE : {}) },
    children: [new TextRun({ text: printable(text), size, font: letterFont(font) })],
  })

/** 四号, between dashes. */
const footer = ({ page: [left, right] }: LetterTexts): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [left, PageNumber.CURRENT, right], size: 28, font: letterFont('宋体') })],
      }),
    ],
  })

function mm(millimetres: number): number {
  return convertMillimetersToTwip(millimetres)
}
