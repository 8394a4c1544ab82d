// The documents that the checks rest on, beside those that the packs cite. Article numbers were not seen in any, so none is given.
import type { Confirmation, Source } from '../rule-pack.ts'

export {
  deployed as deployedSystem,
  national2020 as nationalRule,
  nationalGrades,
  nationalWeights,
  pidu as reviewStandard,
  sichuan2023 as sichuanForm,
} from '../packs/sources.ts'

const cited = (document: string, confirmation: Confirmation): Source => ({ document, article: null, confirmation })

/** What a form must satisfy whatever the rules are: the same quantity has one value. */
export const ownArithmetic = cited('自评表自身的勾稽关系：同一张表内的数字应当互相一致', 'practice')

export const auditRules = cited('公开代码中的审计规则集', 'practice')

/** Approved targets bind; a change follows the procedure of a budget change. */
export const targetRule = cited('财预〔2015〕88号《中央部门预算绩效目标管理办法》（第三部分，转载）', 'read')

/** What published forms show to go wrong, where no rule was seen that says so. */
export const publishedForms = cited('已公开自评表中反复出现的填报问题', 'practice')

/** Fields left blank cost points in this score sheet for reports. */
export const reportScoreSheet = cited('第三方评价报告质量评分表（公开）', 'practice')
