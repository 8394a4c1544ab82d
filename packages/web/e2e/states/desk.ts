// The desk: empty, with drafts, reading, refusing, taking a paste, and what it says when drafts cannot be kept.
import { chooseFiles, inHand, institute, later, openForm, toDesk, written } from './bring-in.ts'
import type { State } from './state.ts'
import type { Visit } from '../browser.ts'

const withDrafts = async ({ page, context }: Visit): Promise<void> => {
  await later(context, '20:05')
  await openForm(page, inHand('gansu-dam-2022/form.docx'))
  await toDesk(page)
  await later(context, '20:40')
  await openForm(page, inHand('clean-library-2022/form.xlsx'))
  await toDesk(page)
  await later(context, '21:30')
  await openForm(page, institute())
  await toDesk(page)
  await page.getByRole('listitem').nth(2).waitFor()
}

export const deskStates: readonly State[] = [
  { name: 'desk-empty', says: '首页，第一次打开', reach: async () => undefined },
  { name: 'desk-with-drafts', says: '首页，有三份草稿', reach: withDrafts },
  { name: 'english-desk', says: '首页，英文界面', locale: 'en', reach: withDrafts },
  {
    name: 'desk-draft-removed',
    says: '删掉一份草稿，还可以撤销',
    async reach(visit) {
      await withDrafts(visit)
      await visit.page
        .getByRole('button', { name: /^删除草稿/ })
        .nth(1)
        .click()
      await visit.page.getByRole('button', { name: '撤销删除' }).waitFor()
    },
  },
  {
    name: 'desk-error-old-office',
    says: '旧版 .doc：说明怎样另存',
    async reach({ page }) {
      await chooseFiles(page, written('2022年自评表.doc', oldOffice))
      await page.getByRole('alert').waitFor()
    },
  },
  {
    name: 'desk-errors',
    says: '加密的、只有图像的、不是表的文件，各说各的原因',
    async reach({ page }) {
      const files = [
        inHand('pdf/encrypted.pdf'),
        inHand('pdf/image-only.pdf', '扫描件.pdf'),
        written('会议通知.txt', '关于召开会议的通知\n请准时参加。\n'),
      ]
      for (const [index, file] of files.entries()) {
        await chooseFiles(page, file)
        await page.getByRole('alert').getByRole('listitem').nth(index).waitFor()
      }
    },
  },
  {
    name: 'reading-progress',
    says: '正在读一份三页的 PDF，可以取消',
    async reach({ context, open }) {
      await context.addInitScript(fallSilent)
      const page = await open()
      await chooseFiles(page, institute())
      await page.getByRole('status').filter({ hasText: '第 2 页' }).waitFor()
      return page
    },
  },
  {
    name: 'paste-dialog',
    says: '粘贴表格，剪贴板里没有表',
    async reach({ page }) {
      await page.getByRole('button', { name: '粘贴表格' }).click()
      const box = page.getByRole('textbox', { name: '粘贴到这里' })
      await box.evaluate((element) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/plain', ' ')
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      })
      await page.getByText('剪贴板里没有表格').waitFor()
    },
  },
  {
    name: 'draft-missing',
    says: '地址里的草稿已不在本机',
    at: '/form/gone',
    reach: async ({ page }) => page.getByText('这份草稿不在本机浏览器里了').waitFor(),
  },
  {
    name: 'draft-conflict',
    says: '同一份草稿在两个窗口里都改了，两边都留着',
    async reach({ page, context, open }) {
      await openForm(page, institute('docx'))
      await context.addInitScript(hearNoTabs)
      const other = await open(new URL(page.url()).hash.slice(1))
      await other.getByRole('grid').waitFor()
      for (const [each, name] of [
        [page, '研究院建设'],
        [other, '研究院建设项目'],
      ] as const) {
        await each.bringToFront()
        await each.getByRole('gridcell', { name: '项目名称' }).dblclick()
        await each.keyboard.press('ControlOrMeta+A')
        await each.keyboard.type(name)
        await each.keyboard.press('Enter')
      }
      await other.getByRole('button', { name: '知道了' }).waitFor()
      return other
    },
  },
  {
    name: 'storage-blocked',
    says: '浏览器不让保存：草稿只在这个窗口里',
    async reach({ context, open }) {
      await context.addInitScript(keepNothing)
      const page = await open()
      await openForm(page, institute('docx'))
      await page.getByRole('button', { name: '下载草稿' }).waitFor()
      return page
    },
  },
]

/** The first bytes of a Word 97 file. */
const oldOffice = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(1016)])

/** Runs in the browser: readers say no more after the second page, so that reading lasts as long as one looks. */
function fallSilent(): void {
  const silence = `{
    const post = MessagePort.prototype.postMessage
    let said = 0
    MessagePort.prototype.postMessage = function (...all) { if (++said <= 2) post.apply(this, all) }
    const answer = self.postMessage.bind(self)
    self.postMessage = (...all) => { if (said < 2) answer(...all) }
  };`
  globalThis.Blob = new Proxy(Blob, {
    construct: (target, [parts, options]: [BlobPart[]?, BlobPropertyBag?], fresh) =>
      Reflect.construct(target, [options?.type === 'text/javascript' ? [silence, ...(parts ?? [])] : parts, options], fresh) as object,
  })
}

/** Runs in the browser: as where windows of one browser cannot speak with each other. */
function hearNoTabs(): void {
  Reflect.deleteProperty(globalThis, 'BroadcastChannel')
}

/** Runs in the browser: as where its settings forbid pages to keep anything. */
function keepNothing(): void {
  Object.defineProperty(globalThis, 'indexedDB', {
    value: {
      open() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    },
  })
}
