// The open form: of every format and kind, with a line or a finding opened, being filled, long, on paper.
import type { Page } from 'playwright-core'
import type { Visit } from '../browser.ts'
import { formIsOpen, inHand, institute, openForm } from './bring-in.ts'
import { longForm } from './long-form.ts'
import type { State } from './state.ts'

const opened =
  (name: string, as?: string) =>
  async ({ page }: Visit) =>
    openForm(page, inHand(name, as))
const openedInstitute =
  (format = 'pdf') =>
  async ({ page }: Visit) =>
    openForm(page, institute(format))

const openLine = async (page: Page, row: number): Promise<void> => {
  await page.getByRole('button', { name: `第 ${row} 行的评分依据` }).click()
  await page.getByRole('region', { name: `第 ${row} 行的评分依据` }).waitFor()
}

async function doubtChosen({ page }: Visit): Promise<void> {
  await openForm(page, inHand('concealed/cell-written-twice.xlsx'))
  await page
    .getByRole('region', { name: /没有十分把握/ })
    .getByRole('button', { name: '下一个' })
    .click()
}

async function startEmpty(page: Page): Promise<void> {
  await page.getByRole('button', { name: '开始填写' }).click()
  await formIsOpen(page)
}

async function fill(page: Page, name: string, text: string): Promise<void> {
  await page.getByRole('gridcell', { name, exact: true }).click()
  await page.keyboard.type(text)
  await page.keyboard.press('Enter')
}

export const formStates: readonly State[] = [
  { name: 'form-institute', says: '研究院表（PDF）：自评 89，按规则 87.5', reach: openedInstitute() },
  {
    name: 'form-institute-finding-chosen',
    says: '选中学者一行的问题：表和原件同时亮起',
    async reach({ page }) {
      await openForm(page, institute())
      await page
        .getByRole('button', { name: /支持研究院学者.*却得满分/ })
        .first()
        .click()
    },
  },
  {
    name: 'form-institute-line-open',
    says: '打开一行：怎么算的，依据哪一条',
    async reach({ page }) {
      await openForm(page, institute())
      await openLine(page, 4)
    },
  },
  {
    name: 'form-original-hidden',
    says: '收起原件，表格用满宽度',
    async reach({ page }) {
      await openForm(page, institute())
      const hide = page.getByRole('button', { name: '收起原件' })
      if (await hide.isVisible()) await hide.click()
    },
  },
  { name: 'form-docx', says: '长文本的表（DOCX）', reach: opened('gansu-dam-2022/form.docx') },
  { name: 'form-xlsx', says: '云南版式（XLSX），没有差错', reach: opened('clean-library-2022/form.xlsx') },
  { name: 'form-html', says: '网页表（HTML）', reach: opened('heritage-2023/form.html') },
  { name: 'form-text', says: '纯文本', reach: opened('police-hubei-2022/form.txt') },
  { name: 'form-perfect', says: '没有发现问题：说清查了什么、没查什么', reach: opened('clean-meals-2023/form.docx') },
  { name: 'form-declaration', says: '目标申报表：不评分', reach: opened('declare-museum-2024/form.docx') },
  { name: 'form-department', says: '部门整体支出，二十三行', reach: opened('dept-education-2022/form.xlsx') },
  { name: 'form-transfer', says: '转移支付，没有分值和得分', reach: opened('transfer-road-2021/form.docx') },
  { name: 'form-doubts', says: '有存疑的值，逐个核对', reach: doubtChosen },
  { name: 'english-form', says: '研究院表，英文界面', locale: 'en', reach: openedInstitute() },
  { name: 'form-200-rows', says: '两百行', reach: async ({ page }) => openForm(page, await longForm()) },
  { name: 'form-empty-official', says: '空白的官方表', reach: async ({ page }) => startEmpty(page) },
  {
    name: 'form-filling-half',
    says: '填到一半：还差什么，随填随算',
    async reach({ page }) {
      await startEmpty(page)
      await fill(page, '项目名称', '社区养老服务中心建设')
      await fill(page, '主管部门', '某区民政局')
      await fill(page, '年初预算数 年度资金总额', '120')
      await fill(page, '全年预算数 年度资金总额', '120')
      await fill(page, '全年执行数 年度资金总额', '96')
      await fill(page, '第 1 行 三级指标', '建成服务中心')
      await fill(page, '第 1 行 年度指标值', '≥5个')
      await fill(page, '第 1 行 实际完成值', '4个')
      await fill(page, '第 1 行 分值', '20')
      await fill(page, '第 1 行 得分', '18')
    },
  },
  {
    name: 'form-editing',
    says: '正在改一格：得分高于允许',
    async reach({ page }) {
      await openForm(page, institute('docx'))
      await page.getByRole('gridcell', { name: '第 4 行 得分', exact: true }).dblclick()
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.type('2.5')
    },
  },
  {
    name: 'form-block-chosen',
    says: '选中一块单元格，可从 Excel 整块粘贴',
    async reach({ page }) {
      await openForm(page, institute('docx'))
      await page.getByRole('gridcell', { name: '第 2 行 年度指标值', exact: true }).click()
      await page.getByRole('gridcell', { name: '第 6 行 得分', exact: true }).click({ modifiers: ['Shift'] })
    },
  },
  {
    name: 'help-open',
    says: '问号后面：一个词的意思和所选规则怎么定',
    inWindow: true,
    async reach({ page }) {
      await openForm(page, institute('docx'))
      await page.getByRole('button', { name: /^说明/ }).first().click()
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'print-a4', says: '打印：A4 官方表', paper: true, reach: openedInstitute('docx') },
]
