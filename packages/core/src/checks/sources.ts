// The documents that the checks rest on, beside those that the packs cite: an article where it was read, none where it was not seen.
import { cited, national2020, noted, pidu } from '../packs/sources.ts'

export { pidu as reviewStandard, deployed as deployedSystem, sichuan2023 as sichuanForm } from '../packs/sources.ts'

/** No survey, no points: stricter than the guide of 2021, which takes other collected feedback too. */
export const surveyStandard = noted(pidu, '没有问卷或统计的记0分；财预〔2021〕101号附件1二(四)只要求问卷调查或者其他方式收集反馈')

/** Met, missed and far exceeded targets, tiers of text targets. */
export const scoringRule = national2020('第十六条')

/** Weights of the parts of a form. */
export const weightsRule = national2020('第十三条')

/** 全年执行数 against 全年预算数, 10 points on the total line only; the formula of the points is practice. */
export const executionOnForm = national2020('附件1')

/** Low execution is explained separately. */
export const executionReasonRule = noted(national2020('第二十六条'), '执行率低的要单独说明；90%的界限见于四川的表，全国没有数字')

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
