// The words around the open form.
import type { Locale } from '@jizheng/core'

const zh = {
  missing: '这份草稿不在本机浏览器里了',
  missingWays: '可能已在别的窗口删除，或浏览器的数据被清理过。请回到首页，打开原文件，或打开上次下载的草稿（.jizheng.json）。',
  toDesk: '回到首页',
  skip: '到表格',
  toolbar: '表格操作',
  undo: '撤销',
  redo: '重做',
  showOriginal: '显示原件',
  hideOriginal: '收起原件',
  original: '原件',
  table: '自评表',
  margin: '审核意见',
}

const en: typeof zh = {
  missing: 'This draft is no longer in this browser',
  missingWays:
    'It may have been deleted in another window, or the data of the browser was cleared. Open the file again from the desk, or a draft you downloaded (.jizheng.json).',
  toDesk: 'To the desk',
  skip: 'To the form',
  toolbar: 'Form actions',
  undo: 'Undo',
  redo: 'Redo',
  showOriginal: 'Show original',
  hideOriginal: 'Hide original',
  original: 'Original',
  table: 'Form',
  margin: 'Findings',
}

export const formTexts = (locale: Locale): typeof zh => (locale === 'en' ? en : zh)
