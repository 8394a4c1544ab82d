// The words about keeping drafts.
import type { Locale } from '@jizheng/core'

const zh = {
  ownCopy: (name: string) => `${name}（本窗口的改动）`,
  parted: (theirs: string, ours: string) =>
    `“${theirs}”刚才在另一个窗口也改过。两边的内容都保留：那边的仍叫原名，这里的已另存为“${ours}”，请接着填，之后在首页核对取舍。`,
  blocked: '这个浏览器不让网页保存内容（隐私模式或单位设置），草稿只在这个窗口里，关掉就没了。请随时下载 .jizheng.json。',
  full: '这台电脑给浏览器的存储空间满了，刚才的改动没能存下，只在这个窗口里。请下载 .jizheng.json，或到首页删掉不用的草稿。',
  unproven: (name: string) =>
    `“${name}”在这个页面之外被改过：可能是从本机打开的另一个网页改的。与原件不同的值已在表里标出，请对照原件核对。`,
  proved: '已核对',
  download: '下载草稿',
  understood: '知道了',
}

const en: typeof zh = {
  ownCopy: (name) => `${name} (changes from this window)`,
  parted: (theirs, ours) =>
    `"${theirs}" was also changed in another window. Both are kept: the other keeps its name, yours goes on as "${ours}". Compare them on the desk when you are done.`,
  blocked:
    'This browser lets pages keep nothing (private mode or a policy). The draft lives in this window only: download the .jizheng.json before closing it.',
  full: 'The browser has no room left, so the last changes are in this window only. Download the .jizheng.json, or remove drafts you no longer need on the desk.',
  unproven: (name) =>
    `"${name}" was changed outside this page, possibly by another page opened from this computer. Values that differ from the original are marked in the table: compare them.`,
  proved: 'I have checked it',
  download: 'Download draft',
  understood: 'Understood',
}

export const draftTexts = (locale: Locale): typeof zh => (locale === 'en' ? en : zh)
