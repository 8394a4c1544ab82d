// Units of things that are counted, and units that are a share.
// Measure words of GB/T 15835-era office Chinese and of the published forms (layouts: 项 台 人 个 …), with the multiples that precede them.

const counted =
  '人次|人天|场次|台次|台套|件套|户次|车次|班次|课时|个|项|台|人|名|位|户|家|所|座|套|件|次|场|条|份|辆|本|册|篇|批|期|处|间|栋|幢|艘|架|块|张|幅|部|门|支|只|头|羽|株|棵|盏|枚|口|眼|孔|艇|把|床|樘|组|队|村|社区|标段|站|点|类|种|宗|起|例|剂|瓶|盒|箱|袋|枝|根|片|面|节|届|轮|版|集|首|幕|出|对|双|顶|盘|桶|桩|笔|单|票|点位|网点|班|校|企业|院|馆|单位|部门|机构|项目'

const countedUnit = new RegExp(`^[十百千万亿余多]*(?:${counted})(?:[(（]?[/、]?(?:${counted})[)）]?)?(?:/(?:年|月|季度?|日|天|周))?$`)
const shareUnit = /^(?:%|％|‰|百分比|百分点|个百分点|成|比率|比例)/

export const isCounted = (unit: string | null): boolean => unit !== null && countedUnit.test(unit)

export const isShare = (unit: string | null): boolean => unit !== null && shareUnit.test(unit)

/** A number with a unit inside a text: "32.1公里", "50人". Ordinals ("指标1") and years have none of these units behind them. */
export const quantityInText = new RegExp(
  `(?<!\\d)(\\d+(?:\\.\\d+)?)\\s*(?:[十百千万亿余]*(?:平方公里|平方米|立方米|公里|千米|公顷|公斤|千克|毫米|厘米|米|亩|吨|升|万元|亿元|元|%|％|${counted}))`,
  'g',
)

/** A unit in brackets in a name: "成本控制数（万元）". */
export const unitInBrackets = /[（(](?:单位[:：])?(?:[^（）()]{0,4}元[^（）()]{0,4}|%|％|‰|百分比|[\u4e00-\u9fff㎡/]{1,4}|mg\/L)[）)]/
