// The documents, forms and systems that the packs cite, each named once. No article is given that was not seen.
import type { Confirmation, DatedEntry, Entry, Source } from '../rule-pack.ts'

/** An entry with its source; a note says what exactly was seen there. */
export function entry<T>(value: T, source: Source, note?: string, partSources?: Readonly<Record<string, Source>>): Entry<T> {
  return { value, source: note === undefined ? source : noted(source, note), ...(partSources === undefined ? {} : { partSources }) }
}

/** An entry for forms of some years. */
export function dated<T>(from: number | null, to: number | null, value: Entry<T>): DatedEntry<T> {
  return { ...value, years: { from, to } }
}

export function noted(source: Source, note: string): Source {
  return { ...source, note }
}

/** The English is ours: these documents have Chinese names only. */
export function cited(name: { readonly zh: string; readonly en: string }, confirmation: Confirmation, url?: string): Source {
  const source = { document: name.zh, documentEn: name.en, article: null, confirmation }
  return url === undefined ? source : { ...source, url }
}

/** An article of a document that was read. 全文: all of it was read, and it lays nothing down. */
export function article(source: Source, name: string): Source {
  return { ...source, article: name }
}

/** Texts that were read in a compilation, not at the body that issued them. */
function readInCopy(name: { readonly zh: string; readonly en: string }): Source {
  return {
    ...cited(name, 'read'),
    readIn: '《绩效管理政策法规汇编》第四版（2025年8月，河南某评价机构编；公开代码库所见），未与发文机关公布的文本核对',
    readInEn:
      'a compilation of performance rules, 4th edition (August 2025, by an evaluation firm in Henan; seen in a public code repository), not compared with the text that the issuing body published',
  }
}

/** Texts that were read, in a copy. Cite them by article. */
const rule2020 = readInCopy({
  zh: '财预〔2020〕10号《项目支出绩效评价管理办法》',
  en: 'Cai Yu [2020] No. 10, Measures for Managing the Performance Evaluation of Project Spending',
})
/** An article of 财预〔2020〕10号; 全文 where it lays nothing down. */
export const national2020 = (name: string): Source => article(rule2020, name)
const guide2021 = readInCopy({
  zh: '财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》',
  en: 'Cai Yu [2021] No. 101, Guide to Core Performance Targets and Indicators of Central Departments’ Project Spending and Their Values (trial)',
})
/** A part of annex 1 of 财预〔2021〕101号. Its figures for scoring all stand as examples. */
export const national2021 = (part: string): Source => article(guide2021, part)
const henanRule2020 = readInCopy({
  zh: '豫财效〔2020〕10号（河南省项目支出绩效评价规定，2020年7月30日）',
  en: 'Yu Cai Xiao [2020] No. 10 (Henan rule on the performance evaluation of project spending, 30 July 2020)',
})
export const henan2020 = (name: string): Source => article(henanRule2020, name)
const henanTargetRule2022 = readInCopy({
  zh: '豫财效〔2022〕4号（河南省预算绩效目标管理规定）',
  en: 'Yu Cai Xiao [2022] No. 4 (Henan rule on performance targets)',
})
export const henanTargets2022 = (name: string): Source => article(henanTargetRule2022, name)
const henanBondRule = readInCopy({
  zh: '河南省地方政府专项债券项目资金绩效管理规定（文号未见）',
  en: 'Henan rule on the performance of projects funded by special bonds (number not seen)',
})
export const henanBonds = (name: string): Source => article(henanBondRule, name)
const zhengzhouRule = readInCopy({
  zh: '郑州市绩效评价管理规定（依据郑发〔2020〕2号，文号未见）',
  en: 'Zhengzhou rule on performance evaluation (based on Zheng Fa [2020] No. 2; its own number not seen)',
})
export const zhengzhouEvaluation = (name: string): Source => article(zhengzhouRule, name)
const zhengzhouTargetRule = readInCopy({
  zh: '郑州市绩效目标管理规定（依据郑发〔2020〕2号，文号未见）',
  en: 'Zhengzhou rule on performance targets (based on Zheng Fa [2020] No. 2; its own number not seen)',
})
export const zhengzhouTargets = (name: string): Source => article(zhengzhouTargetRule, name)
/** Told by an accounting firm's digest; the text was not read. */
export const sichuan2025 = cited(
  {
    zh: '川财绩〔2025〕5号（四川省绩效评价管理办法，2025年3月17日，据某会计师事务所摘要）',
    en: 'Chuan Cai Ji [2025] No. 5 (Sichuan measures for performance evaluation, 17 March 2025, from an accounting firm’s digest)',
  },
  'secondary',
)
export const piduNotice = cited(
  {
    zh: '郫财函〔2026〕11号（成都市郫都区2025年度绩效自评通知，2026年2月24日，据某会计师事务所摘要）',
    en: 'Pi Cai Han [2026] No. 11 (Pidu, Chengdu: notice on the self-evaluation of 2025, 24 February 2026, from an accounting firm’s digest)',
  },
  'secondary',
)
export const shanghaiAccounts2024 = cited(
  {
    zh: '上海市2024年度部门决算文本模板（附件2第十项，印发单位未标明）',
    en: 'Shanghai, text template of departmental final accounts for 2024 (annex 2, item 10; who issued it is not shown)',
  },
  'practice',
)
export const hubeiNotes2020 = cited(
  { zh: '湖北省2020年度项目绩效自评表填表说明', en: 'Hubei, instructions on the self-evaluation form of projects for 2020' },
  'practice',
  'https://1wenmi.com/doc/330418.html',
)
/** What a deployed product did at its date: practice, not an order of any bureau. */
export const deployed = cited(
  {
    zh: '已部署的预算管理一体化系统绩效模块（公开代码所见）',
    en: 'Performance module of a deployed integrated budget management system (seen in public code)',
  },
  'practice',
)
export const manual = cited(
  {
    zh: '某地预算管理一体化平台操作手册（地区未标明）',
    en: 'Operating manual of a local integrated budget management platform (region not stated)',
  },
  'practice',
  'https://desk33.com/d-565511.html',
)
export const haidian2016 = cited(
  { zh: '北京市海淀区某街道2016年自评表', en: 'Self-evaluation form of a subdistrict in Haidian, Beijing, 2016' },
  'practice',
  'https://www.wenku365.com/s-60761775.html',
)
export const beijing2022 = cited(
  {
    zh: '北京市某研究院2022年度项目支出绩效自评表（公开表）',
    en: 'Self-evaluation form of project spending of a research institute in Beijing, 2022 (published form)',
  },
  'practice',
)
export const shanghai2022 = cited(
  { zh: '上海市普陀区某体育单位2022年自评表（镜像）', en: 'Self-evaluation form of a sports body in Putuo, Shanghai, 2022 (mirror)' },
  'practice',
  'https://pdf.chddh.cn/archives/48n5zg2zkkjxn27q6rjv.html',
)
export const anhuiTianchang = cited(
  { zh: '安徽省天长市水利部门2022年自评表', en: 'Self-evaluation form of a water department in Tianchang, Anhui, 2022' },
  'practice',
)
export const sichuan2023 = cited(
  {
    zh: '四川省510000_0013zp部门预算项目支出绩效自评表（2023年）',
    en: 'Sichuan 510000_0013zp, self-evaluation form of project spending in departmental budgets (2023)',
  },
  'practice',
  'https://www.scqs.gov.cn/info/13206/211004.htm',
)
export const pidu = cited(
  {
    zh: '某会计师事务所成都市郫都区2025年度自评复核标准',
    en: 'An accounting firm’s standard for reviewing the self-evaluations of 2025 in Pidu, Chengdu',
  },
  'practice',
)
export const yunnan2022 = cited(
  { zh: '云南省永德县某学校2022年公开14表', en: 'Published form 14 of a school in Yongde, Yunnan, 2022' },
  'practice',
  'https://www.yongde.gov.cn/info/3003/116104.htm',
)
export const henan2024 = cited(
  { zh: '豫财效〔2024〕1号（据某高校通知，镜像）', en: 'Yu Cai Xiao [2024] No. 1 (from a university’s notice, mirror)' },
  'secondary',
  'http://izhc.cn/info/1088/17792.htm',
)
export const hubei2019 = cited(
  { zh: '长江大学2019年度自评通知', en: 'Yangtze University, notice on the self-evaluation of 2019' },
  'practice',
  'http://cwc.yangtzeu.edu.cn/info/1014/3612.htm',
)
export const huanggang2020 = cited(
  { zh: '湖北省黄冈市某院2020年度项目绩效自评表', en: 'Project self-evaluation form of an institution in Huanggang, Hubei, 2020' },
  'practice',
)
export const yinchuan2021 = cited(
  { zh: '宁夏银川市某中学2021年自评表', en: 'Self-evaluation form of a secondary school in Yinchuan, Ningxia, 2021' },
  'practice',
  'https://m.yzwku.com/doc/476505.html',
)
export const dazhou = cited(
  {
    zh: '四川省达州市农业部门绩效评价表（较早版本，空表）',
    en: 'Performance evaluation form of an agriculture department in Dazhou, Sichuan (earlier version, blank form)',
  },
  'practice',
  'http://nyj.dazhou.gov.cn/xxgk-show-16453.html',
)
export const formNotes = cited(
  { zh: '某绩效自评表填表说明（地区、年度未标明）', en: 'Instructions for filling in a self-evaluation form (region and year not stated)' },
  'practice',
  'http://biz.doczj.com/doc/174893555.html',
)
export const targetForm2021 = cited(
  {
    zh: '财政支出绩效目标申报表（2021年，地区未标明）',
    en: 'Declaration form of performance targets for public spending (2021, region not stated)',
  },
  'practice',
  'http://gxglmes.com/templets/default/2021yusuan/sqb.files/sheet001.htm',
)
/** The project's own defaults, where no source gives a figure. */
export const ownDefault = cited(
  { zh: '绩证默认参数（据公开表格实测，非法规）', en: 'Jizheng’s default parameters (measured on published forms, not a regulation)' },
  'practice',
)
/** For what no pack has an entry for: the form's own figures, or a question that no source answers. */
export const ownFigures = cited({ zh: '未见规定，按表内数据', en: 'no rule seen; the form’s own figures' }, 'unconfirmed')
