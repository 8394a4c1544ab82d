// A doubt that somebody settled leaves its trace: on the page, in the draft's file, in the draft opened from it, and in what the command says of the file.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { packageRoot } from '../make/bundles.ts'
import { journey } from './browser.ts'
import { chooseFiles, formIsOpen, inHand, openForm, toDesk, written } from './states/bring-in.ts'

journey(
  '读得对 is told as 已对照原表核对 on the page, after the draft was saved and opened again, and by the command',
  async ({ page }) => {
    await openForm(page, inHand('guangshui-road-2022/form.docx'))
    const doubts = page.getByRole('region', { name: /没有十分把握/ })
    await doubts.getByRole('button', { name: '下一个' }).click()
    await doubts.getByRole('button', { name: '读得对' }).click()
    await page
      .getByText(/已对照原表核对 1 处/)
      .first()
      .waitFor()
    await page.getByRole('button', { name: '导出' }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /^草稿/ }).click()])
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'jizheng-settled-')), 'a.jizheng.json')
    copyFileSync(await download.path(), file)
    const { status, stdout } = spawnSync(process.execPath, [path.resolve(packageRoot, '../cli/src/main.ts'), 'check', file], {
      encoding: 'utf8',
    })
    assert.ok(status === 0 || status === 1)
    assert.match(stdout, /已对照原表核对 1 处/)
    await toDesk(page)
    await chooseFiles(page, written('a.jizheng.json', readFileSync(file)))
    await formIsOpen(page)
    await page
      .getByText(/已对照原表核对 1 处/)
      .first()
      .waitFor()
  },
)
