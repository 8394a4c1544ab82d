// The words of the pane that shows the original document.
import type { Locale } from '@jizheng/core'

const zh = {
  document: (name: string) => `原件：${name}`,
  pages: (page: number, pages: number) => `第 ${page} / ${pages} 页`,
  page: (page: number) => `第 ${page} 页`,
  smaller: '缩小',
  larger: '放大',
  fit: '适合宽度',
  opening: '正在打开原件…',
  notDrawn: (page: number) => `第 ${page} 页画不出来。下面是从这一页读到的文字，位置不变。`,
  notOpened: '这份 PDF 的版面画不出来。下面是从中读到的文字和表格。',
  choose: '点选表中的一格，原件里的出处会在这里标出；点原件也可选中那一格。',
  doubted: '虚线框：读得没有把握，请对照原件',
  value: (where: string, field: string, text: string) => `${where}，${field}：${text}`,
  rewritten: (where: string, field: string, text: string) => `${where}，${field}：该格已改写，与原件不同：原为“${text}”`,
  doubtful: (said: string) => `${said}（读得没有把握，请核对）`,
  blank: (field: string) => `${field}：原件此处为空`,
  absent: (field: string) => `${field}：原件里没有这一项`,
  sheet: (name: string) => `工作表 ${name}`,
  table: (table: number) => `表 ${table}`,
  cell: (sheet: string, cell: string) => `工作表 ${sheet} ${cell} 格`,
  tableCell: (table: number, row: number, column: number) => `表 ${table} 第 ${row} 行第 ${column} 列`,
  paragraph: (paragraph: number) => `第 ${paragraph} 段`,
  line: (line: number) => `第 ${line} 行`,
}

const en: typeof zh = {
  document: (name) => `Original: ${name}`,
  pages: (page, pages) => `Page ${page} of ${pages}`,
  page: (page) => `Page ${page}`,
  smaller: 'Zoom out',
  larger: 'Zoom in',
  fit: 'Fit width',
  opening: 'Opening the original…',
  notDrawn: (page) => `Page ${page} cannot be drawn. Below is the text that was read from it, in its place.`,
  notOpened: 'The pages of this PDF cannot be drawn. Below are the texts and tables read from it.',
  choose: 'Choose a cell of the form to see where it stands here; choosing a place here chooses its cell.',
  doubted: 'Dashed: read without certainty, compare with the original',
  value: (where, field, text) => `${where}, ${field}: ${text}`,
  rewritten: (where, field, text) => `${where}, ${field}: changed since it was read; the original says "${text}"`,
  doubtful: (said) => `${said} (not read with certainty: please check)`,
  blank: (field) => `${field}: blank in the original`,
  absent: (field) => `${field}: not in the original`,
  sheet: (name) => `Sheet ${name}`,
  table: (table) => `Table ${table}`,
  cell: (sheet, cell) => `Sheet ${sheet}, cell ${cell}`,
  tableCell: (table, row, column) => `Table ${table}, row ${row}, column ${column}`,
  paragraph: (paragraph) => `Paragraph ${paragraph}`,
  line: (line) => `Line ${line}`,
}

export type OriginalTexts = typeof zh

export const originalTexts = (locale: Locale): OriginalTexts => (locale === 'en' ? en : zh)
