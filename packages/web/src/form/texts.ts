// The words around the open form.
import type { Locale } from '@jizheng/core'

const zh = {
  missing: '这份草稿不在本机浏览器里了。请回到首页，打开原文件或 .jizheng.json。',
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
  missing: 'This draft is no longer in this browser. Go back to the desk and open the file or the .jizheng.json again.',
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
