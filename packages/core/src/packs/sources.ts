// The documents, forms and systems that the packs cite, each named once. No article is given that was not seen.
import type { Confirmation, Entry, Source } from '../rule-pack.ts'

/** An entry with its source; a note says what exactly was seen there. */
export function entry<T>(value: T, source: Source, note?: string): Entry<T> {
  return { value, source: note === undefined ? source : { ...source, note } }
}

function cited(document: string, confirmation: Confirmation, url?: string): Source {
  return url === undefined ? { document, article: null, confirmation } : { document, article: null, confirmation, url }
}

export const national2020 = cited('财预〔2020〕10号《项目支出绩效评价管理办法》', 'unconfirmed')
export const nationalWeights = cited(
  '财预〔2020〕10号《项目支出绩效评价管理办法》（据二手资料）',
  'secondary',
  'https://www.fudaoke.com/exam/3256757.html',
)
export const nationalGrades = cited(
  '财政部预算司通知（据咨询机构转述）',
  'secondary',
  'http://www.dz-gczx.com/wap/articleDetails_id_1290.html',
)
export const national2021 = cited('财预〔2021〕101号《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》', 'unconfirmed')
/** What a deployed product did at its date: practice, not an order of any bureau. */
export const deployed = cited('已部署的预算管理一体化系统绩效模块（公开代码所见）', 'practice')
export const manual = cited('某地预算管理一体化平台操作手册（地区未标明）', 'practice', 'https://desk33.com/d-565511.html')
export const haidian2016 = cited('北京市海淀区某街道2016年自评表', 'practice', 'https://www.wenku365.com/s-60761775.html')
export const beijing2022 = cited('北京市某研究院2022年度项目支出绩效自评表（公开表）', 'practice')
export const shanghai2022 = cited(
  '上海市普陀区某体育单位2022年自评表（镜像）',
  'practice',
  'https://pdf.chddh.cn/archives/48n5zg2zkkjxn27q6rjv.html',
)
export const anhuiTianchang = cited('安徽省天长市水利部门2022年自评表', 'practice')
export const sichuan2023 = cited(
  '四川省510000_0013zp部门预算项目支出绩效自评表（2023年）',
  'practice',
  'https://www.scqs.gov.cn/info/13206/211004.htm',
)
export const pidu = cited('某会计师事务所成都市郫都区2025年度自评复核标准', 'practice')
export const yunnan2022 = cited('云南省永德县某学校2022年公开14表', 'practice', 'https://www.yongde.gov.cn/info/3003/116104.htm')
export const henan2024 = cited('豫财效〔2024〕1号（据某高校通知，镜像）', 'secondary', 'http://izhc.cn/info/1088/17792.htm')
export const hubei2019 = cited('长江大学2019年度自评通知', 'practice', 'http://cwc.yangtzeu.edu.cn/info/1014/3612.htm')
export const huanggang2020 = cited('湖北省黄冈市某院2020年度项目绩效自评表', 'practice')
export const yinchuan2021 = cited('宁夏银川市某中学2021年自评表', 'practice', 'https://m.yzwku.com/doc/476505.html')
export const dazhou = cited('四川省达州市农业部门绩效评价表（较早版本，空表）', 'practice', 'http://nyj.dazhou.gov.cn/xxgk-show-16453.html')
export const formNotes = cited('某绩效自评表填表说明（地区、年度未标明）', 'practice', 'http://biz.doczj.com/doc/174893555.html')
export const targetForm2021 = cited(
  '财政支出绩效目标申报表（2021年，地区未标明）',
  'practice',
  'http://gxglmes.com/templets/default/2021yusuan/sqb.files/sheet001.htm',
)
/** Known only from memory, seen in no source: to be verified before anyone relies on it. */
export const background = cited('未见来源（背景知识，待核实）', 'unconfirmed')
/** The project's own defaults, where no source gives a figure. */
export const ownDefault = cited('绩证默认参数（据公开表格实测，非法规）', 'practice')
