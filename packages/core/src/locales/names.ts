// What the command, the reports and the page call the same things by, in both languages.
import type { Severity } from '../finding.ts'
import type { Kind } from '../form.ts'
import type { Locale } from '../locale.ts'
import type { Duplicate } from '../pile/duplicates.ts'
import type { OwnershipSign } from '../pile/copies.ts'

type Names<Key extends string> = Readonly<Record<Locale, Readonly<Record<Key, string>>>>

export const severityNames: Names<Severity> = {
  'zh-CN': { error: '错误', warning: '提醒', notice: '提示' },
  en: { error: 'error', warning: 'warning', notice: 'notice' },
}

export const kindNames: Names<Kind> = {
  'zh-CN': {
    'project-self-evaluation': '项目自评',
    'department-self-evaluation': '部门整体自评',
    'transfer-self-evaluation': '转移支付自评',
    'target-declaration': '目标申报',
    monitoring: '运行监控',
  },
  en: {
    'project-self-evaluation': 'project self-evaluation',
    'department-self-evaluation': 'department self-evaluation',
    'transfer-self-evaluation': 'transfer self-evaluation',
    'target-declaration': 'target declaration',
    monitoring: 'monitoring',
  },
}

/** Why a text is thought to be somebody's own. */
export const ownershipNames: Names<OwnershipSign> = {
  'zh-CN': { older: '年度更早', 'own-words': '用的是本项目的词', fuller: '更完整' },
  en: { older: 'earlier year', 'own-words': 'its project’s words', fuller: 'fuller' },
}

/** In what forms are the same. */
export const duplicateNames: Names<Duplicate['same']> = {
  'zh-CN': { content: '内容完全相同', project: '同一项目、单位、年度的不同版本' },
  en: { content: 'the same content', project: 'versions of one project, body and year' },
}
