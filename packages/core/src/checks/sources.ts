// The documents that the checks rest on, beside those that the packs cite. Article numbers were not seen in any, so none is given.
import { cited } from '../packs/sources.ts'

export {
  deployed as deployedSystem,
  national2020 as nationalRule,
  nationalGrades,
  nationalWeights,
  pidu as reviewStandard,
  sichuan2023 as sichuanForm,
} from '../packs/sources.ts'

/** What a form must satisfy whatever the rules are: the same quantity has one value. */
export const ownArithmetic = cited(
  { zh: '自评表自身的勾稽关系：同一张表内的数字应当互相一致', en: 'The form’s own arithmetic: figures within one form must agree' },
  'practice',
)

/** A draft has what was read, and what was typed since. */
export const ownOriginal = cited(
  {
    zh: '草稿自带的原件：没有改填的值应当与原件一致',
    en: 'The original that a draft brings along: what nobody typed must be what it states',
  },
  'practice',
)

/** A pack is named by what it holds. */
export const ownDigest = cited(
  {
    zh: '规则包的摘要（SHA-256）：同样的内容有同样的摘要',
    en: 'The digest of the rule pack (SHA-256): the same content has the same digest',
  },
  'practice',
)

export const auditRules = cited({ zh: '公开代码中的审计规则集', en: 'Audit rules in public code' }, 'practice')

/** Approved targets bind; a change follows the procedure of a budget change. */
export const targetRule = cited(
  {
    zh: '财预〔2015〕88号《中央部门预算绩效目标管理办法》（第三部分，转载）',
    en: 'Cai Yu [2015] No. 88, Measures for Managing the Performance Targets of Central Departments’ Budgets (part three, reprint)',
  },
  'read',
)

/** What published forms show to go wrong, where no rule was seen that says so. */
export const publishedForms = cited(
  { zh: '已公开自评表中反复出现的填报问题', en: 'Mistakes that recur in published self-evaluation forms' },
  'practice',
)

/** Fields left blank cost points in this score sheet for reports. */
export const reportScoreSheet = cited(
  { zh: '第三方评价报告质量评分表（公开）', en: 'Score sheet for the quality of third-party evaluation reports (public)' },
  'practice',
)
