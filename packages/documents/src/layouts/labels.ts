// What official forms call their fields, columns and rows: synonyms as data (seen in published forms of some twenty provinces, and their obvious kin).
// Patterns are tested on a bare label: full-width folded, white space, bracketed remarks, marks like (A) and the final colon taken off.

/** One meaning and the bare labels that carry it; the first vocabulary entry that fits wins. */
export interface Wording<M extends string> {
  readonly meaning: M
  readonly says: RegExp
}

export type FieldMeaning =
  | 'projectName'
  | 'supervisor'
  | 'centralSupervisor'
  | 'performer'
  | 'implementer'
  | 'body'
  | 'department'
  | 'leaderPhone'
  | 'leader'
  | 'contactPerson'
  | 'filler'
  | 'phone'
  | 'year'
  | 'moneyUnit'
  | 'totalScore'
  | 'grade'
  | 'date'
  | 'otherPerson'

/** Label and value pairs at the head and the foot of a form. */
export const fieldLabels: readonly Wording<FieldMeaning>[] = [
  {
    meaning: 'projectName',
    says: /^(?:(?:专项)?(?:资金)?项目(?:支出|资金)?|专项(?:资金)?|转移支付(?:项目)?|(?:二级|三级|预算|支出|自评|评价|财政|具体|申报|绩效评价)项目|资金|政策(?:和|或|\/)?(?:项目)?|项目(?:或|\/)?政策|财政政策|任务)名称$/,
  },
  { meaning: 'projectName', says: /^(?:项目|政策|专项资金|专项|一级项目名称|评价对象|被评价项目)$/ },
  { meaning: 'centralSupervisor', says: /^(?:中央|国家)(?:业务)?主管(?:部门|单位)(?:名称)?$/ },
  {
    meaning: 'supervisor',
    says: /^(?:项目|资金|预算|业务|行政|地方|省级?|市级?|区级?|县级?|市县|省市|州市|本级|项目预算|上级)*主管(?:预算)?(?:部门|单位|机关|处室|科室)(?:名称)?(?:及代码|编码及名称)?$|^项目归口(?:管理)?(?:部门|单位)$/,
  },
  { meaning: 'supervisor', says: /^(?:一级预算(?:部门|单位)|主管(?:部门)?预算单位)(?:名称)?$/ },
  { meaning: 'performer', says: /^(?:项目)?承(?:担|办|接)(?:单位|部门|机构)(?:名称)?$/ },
  {
    meaning: 'implementer',
    says: /^(?:项目|资金|具体|政策|预算|项目具体|区县级?|县级?|地方)*(?:主管)?(?:实施|执行|使用|用款|建设)(?:主管)?(?:单位|部门|主体|机构)(?:名称)?$/,
  },
  { meaning: 'implementer', says: /^(?:项目单位|实施主管单位|主管实施单位|(?:二级|基层)预算单位)(?:名称)?$/ },
  {
    meaning: 'body',
    says: /^(?:(?:部门|填报|填表|申报|自评|预算|评价|编报|编制|报送|项目申报|部门预算|项目填报|被评价)*单位|部门单位|单位部门|填报部门|预算部门|自评部门|申报部门|评价部门)(?:名称)?$/,
  },
  { meaning: 'department', says: /^(?:部门|机构|责任(?:部门|单位)|牵头(?:部门|单位)|部门机构)(?:名称)?$/ },
  {
    meaning: 'leaderPhone',
    says: /^(?:项目|单位)?(?:负责人|联系人|填报人|填表人|经办人|责任人)(?:姓名)?(?:及|和|与|\/|、)?(?:联系)?(?:电话|方式|联系方式)(?:号码)?$/,
  },
  { meaning: 'leader', says: /^(?:项目|项目单位)(?:主要)?(?:负责人|责任人|主管)(?:姓名|签字|签章|签名)?$/ },
  { meaning: 'leader', says: /^(?:负责人|责任人)(?:姓名)?$/ },
  { meaning: 'contactPerson', says: /^(?:项目)?联系人(?:员)?(?:姓名)?$/ },
  { meaning: 'filler', says: /^(?:填报人|填表人|经办人|制表人|填报人员|编制人|自评人)(?:员)?(?:姓名|签字|签名|签章)?$/ },
  { meaning: 'phone', says: /^(?:联系|办公|手机|固定)?(?:电话|手机|联系方式)(?:号码|号)?(?:\/(?:手机|电话))?$/ },
  { meaning: 'year', says: /^(?:预算|项目|评价|自评|绩效|所属|资金|申报|填报|会计|财政)?年[度份]$/ },
  { meaning: 'moneyUnit', says: /^(?:金额|资金|货币|计量)?单位$/ },
  {
    meaning: 'totalScore',
    says: /^(?:项目|绩效|自评|单位|部门|整体|本项目|评价|综合|最终)*(?:总得分|总分|总评分|总评得分|自评得分|自评分数|自评分|综合得分|综合评分|绩效得分|评价得分|得分合计|最终得分|自评结果得分)(?:值|数)?$/,
  },
  { meaning: 'grade', says: /^(?:绩效|自评|评价|综合|评定|项目|结果|总体|得分)*(?:等级|等次|评级|级别|档次)$/ },
  { meaning: 'date', says: /^(?:填报|填表|制表|编制|报送|自评|评价)?(?:日期|时间)$/ },
  {
    meaning: 'otherPerson',
    says: /^(?:单位|部门|财务|分管|科室|审核|主管|处室|法人|法定|复核|业务|主要|领导|股室|预算)+(?:负责人|领导|人|代表人|代表|审签|审核人|签字|签章|签名|意见)+$/,
  },
]

export type BudgetMeaning =
  | 'original'
  | 'adjusted'
  | 'arrived'
  | 'spent'
  | 'forecast'
  | 'rate'
  | 'weight'
  | 'score'
  | 'reason'
  | 'amount'
  | 'review'

/** Columns (or rows) of the budget block. */
export const budgetLabels: readonly Wording<BudgetMeaning>[] = [
  { meaning: 'reason', says: /原因|说明|备注|偏差|措施/ },
  { meaning: 'review', says: /(?:复核|复评|抽查|审核|财政评价|评审|核定|调整后得)(?:得)?分/ },
  { meaning: 'forecast', says: /预计|预测|全年可能/ },
  // a label's last noun is what it names: 执行率得分 is a score
  {
    meaning: 'weight',
    says: /^(?:指标|标准|参考|满分|设定|预算执行率?|执行率)?(?:分值|权重|满分|标准分|分值权重|权重分值|分数|权重占比)$/,
  },
  { meaning: 'score', says: /^(?:自评|实际|评价|执行率?|指标|预算执行率?|项目)*(?:得分|自评分|评分|评价得分|自评分值|得分值)$/ },
  { meaning: 'rate', says: /(?:执行|支出|使用|完成|资金执行)(?:率|进度|比例?|百分比)$|^(?:预算)?执行(?:率|进度)|支出进度/ },
  { meaning: 'arrived', says: /到位|下达|拨付(?:数|金额)|拨款数|拨入/ },
  {
    meaning: 'spent',
    says: /执行数|执行金额|执行额|执行情况|支出数|支出额|支出金额|实际支出|实际使用|使用数|使用金额|决算数|决算|累计支出|已支出|支付数|支付金额|全年执行|累计执行|实际执行|资金支出|(?:全年|本年|年度)支出|完成投资|^(?:预算)?执行$|^支出$/,
  },
  { meaning: 'original', says: /年初(?!.*目标)|计划安排|计划数|批复数|申报数|申请数|初始预算|预算批复|批复预算/ },
  {
    meaning: 'adjusted',
    says: /全年.*预算|调整.*预算|预算.*调整|调整后|调整数|^(?:年度|本年|当年|资金|项目|财政|部门|实际|最终|可用)*(?:预算|指标)(?:数|金额|额|总额|安排|安排数|安排金额|安排情况|总数|资金|数额)?$|预算安排/,
  },
  { meaning: 'amount', says: /^(?:资金)?(?:金额|数额|资金额|总额|资金数|数)$/ },
]

/** Where the money comes from; as columns of a budget that runs from left to right, or as rows. */
export const sourceLabels =
  /^(?:其中|含)?[:：]?(?:\d[.、])?(?:(?:中央|国家|省|自治区|市|州|盟|地|区|旗|县|乡镇?|镇|级|本|上|地方|各|[、,，和及])+(?:财政)?(?:资金|补助|拨款|预算|配套|安排)*|.*(?:拨款|自筹|自有|专户|结转|结余|补助|一般公共预算|政府性基金|国有资本|债券|社会资本|单位|收入|贷款|捐赠)(?:资金|收入|金|经营预算|预算)?(?:小计|合计)?|其他(?:资金|来源|收入)?|(?:财政|专项|地方|配套|预算内|预算外)资金)$/
/** The sum of the budget lines. */
export const wholeBudget =
  /^(?:项目|资金|本年|本年度|年度|全年|当年|财政|预算|支出|实施期|[:：])*(?:资金)?(?:总额|合计|总计|总金额|总量|总数|小计)[:：]?$/

export type ColumnMeaning =
  | 'serial'
  | 'level1'
  | 'level2'
  | 'name'
  | 'target'
  | 'sign'
  | 'value'
  | 'unit'
  | 'actual'
  | 'weight'
  | 'score'
  | 'rawScore'
  | 'review'
  | 'reason'
  | 'completion'
  | 'forecast'
  | 'explanation'
  | 'history'
  | 'levels'

/** Columns of the indicator block. Order matters: what is said more exactly stands first. */
export const indicatorLabels: readonly Wording<ColumnMeaning>[] = [
  { meaning: 'serial', says: /^(?:序号|编号|指标编号|行次|指标编码|指标代码|行号|no\.?)$/i },
  {
    meaning: 'level1',
    says: /^(?:绩效|考核|评价)?(?:一级|1级|Ⅰ级|第一级)(?:绩效|考核|评价)?(?:指标|目标)?(?:名称|类别)?$|^(?:指标|目标)(?:类型|类别|维度|大类)$|^(?:评价|考核|绩效)维度$|^项目权重$|^(?:评价|考核)项目$/,
  },
  {
    meaning: 'level2',
    says: /^(?:绩效|考核|评价)?(?:二级|2级|Ⅱ级|第二级)(?:绩效|考核|评价)?(?:指标|目标)?(?:名称|类别)?$|^(?:指标|目标)(?:分类|小类|子类)$/,
  },
  {
    meaning: 'name',
    says: /^(?:绩效|考核|评价)?(?:三级|3级|四级|Ⅲ级|第三级)(?:绩效|考核|评价)?(?:指标|目标)?(?:名称|内容|具体指标)?$|^(?:具体|绩效|考核|评价|明细|末级)?指标(?:名称|内容)$|^(?:具体|明细|末级)指标$|^(?:评价|考核|检查)内容$|^指标$/,
  },
  {
    meaning: 'review',
    says: /(?:复核|复评|复审|抽查|审核|财政(?:评价|评审|审核|复核)?|评审|核定|第三方|主管部门|再评价|重点评价|专家|核查)(?:部门|后|评价)*(?:自评)?(?:得分|评分|分数?|打分)$/,
  },
  { meaning: 'rawScore', says: /^(?:单项|原始)(?:指标)?(?:得分|评分)$/ },
  {
    meaning: 'explanation',
    says: /(?:评分|评价|计分|打分|赋分|考核|得分|扣分)(?:标准|规则|依据|细则|办法|方法|说明|标准及依据|依据及标准)|指标(?:解释|说明|释义|定义|含义)|计算(?:公式|方法|方式)|数据来源|佐证|资料来源|证明材料|^扣分(?!.*原因)|^(?:备注|说明|情况说明|依据|来源|责任科室|责任单位|责任部门|责任人|取值依据|指标依据|填报说明|评价要点|评价方式|绩效标准|附件)$/,
  },
  { meaning: 'reason', says: /原因|改进|措施|^(?:偏差|差异)(?:情况)?(?:说明|分析)?$|未完成(?:情况)?(?:说明|分析)|偏离/ },
  { meaning: 'history', says: /上年|去年|历史|前年|近三年|以前年度|基期|行业标准/ },
  { meaning: 'forecast', says: /预计|可能性|预测|全年.*可能/ },
  {
    meaning: 'completion',
    says: /(?:完成|实现|达成|偏差|偏离|达标|进度)(?:率|比例|比|程度|百分比|度|进度|状态)$|^(?:是否|有无).*(?:完成|达成|达标|实现|偏差)|^(?:单项)?指标完成情况$|^差异(?:值|率)?$|^偏差(?:值|度)?$/,
  },
  {
    meaning: 'score',
    says: /折算得分|折算分|^(?:分值|权重|满分|标准分)(?:\/|及|和|与|、|\|)?(?:自评|实际)?(?:得分|自评分|评分)$|^(?:自评)?得分(?:\/|及|和|与|、)(?:分值|权重|满分)$/,
  },
  {
    meaning: 'weight',
    says: /^(?:三级|指标|单项|标准|参考|满分|设定|绩效|评价|各|自评|单项指标)*(?:分值|权重|满分|满分值|标准分|标准分值|分值权重|权重分值|权重分|分数|分值比重|权重占比|权重系数|赋分|权数|配分|总分值|分值占比|基准分|应得分)$/,
  },
  {
    meaning: 'score',
    says: /^(?:三级|指标|单项|实际|绩效|评价|自评|单位|部门|项目|本次|最终|单项指标|完成)*(?:得分|自评分|自评得分|评分|得分值|得分情况|权重得分|自评分值|自评分数|评价得分|打分|自评|实得分|评定分值)$/,
  },
  {
    meaning: 'sign',
    says: /^(?:目标|绩效)?(?:指标)?(?:性质|符号|方向|关系|属性|运算符?号?|计算符号|逻辑符号|比较符号?|取值符号|判断符|比较关系|正反向|极性|运算关系)$/,
  },
  { meaning: 'unit', says: /^(?:指标|目标|目标值|指标值|度量|计量|数量|实际值|完成值)?(?:单位|度量单位|计量单位|单位及描述)$/ },
  { meaning: 'value', says: /^(?:值|数值|数量|指标数值|目标数值|指标值数值)$/ },
  {
    meaning: 'actual',
    says: /^(?:全年|本年|年度|年终)?实际$|^完成$|实际达到|实现情况|达成情况|业绩值|完成值|实际值|实现值|达成值|完成数|实际数|实际完成|实际达成|实际实现|实际情况|完成情况|执行情况|完成结果|完成指标值|年终值|评价值|自评值|完成进度情况|完成量|实施结果|落实情况|完成内容|年末值/,
  },
  {
    meaning: 'target',
    says: /指标值|目标值|标准值|计划值|预期值|期望值|设定值|预算值|目标数|计划数|指标目标|年初(?:绩效)?(?:目标|指标)|年度(?:绩效)?目标|预期(?:绩效)?(?:目标|指标)|绩效目标|目标内容|设定目标|指标标准|预期完成值|计划完成|任务值|年初设定|^(?:全年|本年|年度)目标$|年度指标$|^(?:目标|计划|标准|任务|调整后目标)$/,
  },
  { meaning: 'levels', says: /^(?:年度|项目|部门|整体|主要|总体)*(?:绩效|考核|评价)?指标(?:体系|设置|情况|完成情况|及目标)?$/ },
]

export type ObjectiveMeaning = 'expected' | 'actual' | 'term' | 'rate'

/** Labels of the annual objective and what became of it. */
export const objectiveLabels: readonly Wording<ObjectiveMeaning>[] = [
  { meaning: 'rate', says: /(?:完成|实现|达成)(?:率|程度|比例)|偏差|原因|备注|得分|分值/ },
  {
    meaning: 'actual',
    says: /(?:实际|全年|年度|目标|具体|年终|年末|总体|任务|绩效|截至|[1-9]月).*(?:完成|实现|达成|执行)(?:情况|结果|进度|效果)?(?:综述|概述|说明|总结)?$|^(?:目标)?(?:完成|实现|达成)情况(?:综述|概述|说明|总结)?$|^(?:实际|目标)(?:完成|实现|达成)(?:情况|结果)?$|^实施(?:情况|效果|结果)$|自评(?:综述|情况)$|^(?:全年|年度|已)*(?:实际)?(?:完成|实现|达成)(?:的)?(?:总体|绩效|年度)*(?:目标|任务)$/,
  },
  { meaning: 'term', says: /^(?:项目)?(?:中期|长期|中长期|项目期|实施期|三年|总)(?:绩效|总体)*目标$/ },
  {
    meaning: 'expected',
    says: /^(?:项目|资金|部门|专项|整体|支出|整体支出|政策|履职|转移支付|年初|年度|本年|本年度|全年|当年|预期|预设|设定|调整后|原定|计划|总体|主要|具体|绩效|工作|任务|区域|申报|批复|预算|支出)*(?:目标|任务|工作任务)(?:内容|值|任务|描述)?$|^(?:预期|计划)(?:产出|效果|目标)/,
  },
]

/** The row that sums up the points. */
export const totalLabels =
  /^(?:绩效|自评|项目|指标|得分|分值|评价|综合|最终|整体|各项)*(?:总分|合计|总计|总得分|总评分|自评总分|总分值|总分合计|得分合计|自评得分合计|合计得分|共计|自评得分|综合得分)(?:值|数)?$/
export const subtotalLabels = /小计$|^(?:产出|效益|满意度|成本|绩效|预算执行|管理|决策|过程)(?:指标)?(?:得分)?(?:合计|小计)$/

/** Grades as printed beside a total. */
export const gradeWords = /^(?:优秀?|良好?|中等?|差|较差|一般|合格|不合格|基本合格|[A-D]级?|[一二三四]级)$/

/** Level 1: what a dimension is called (bare, weight in the label taken off). */
export const dimensionWords =
  /^(?:项目|绩效|预期|年度)*(?:产出|效益|效果|满意度?|成本|完成|结果|影响力?|投入|过程|管理|决策|履职|履职效能|履职效果|运行成本|管理效率|产出绩效|组织实施|过程管理|部门决策|部门履职|社会效应|可持续性|预算执行|服务对象满意度|运行|效率|预算管理|项目管理|资金管理|整体效能|社会评价|部门管理|职责履行|可持续发展能力|创新|执行)(?:类)?(?:指标|目标|率|情况|程度)*$/

/** Level 2: what a group is called, and the dimension that it belongs to in the national scheme. */
export const groupWords: readonly Wording<'output' | 'benefit' | 'satisfaction' | 'cost'>[] = [
  { meaning: 'satisfaction', says: /满意/ },
  { meaning: 'cost', says: /^(?:经济成本|社会成本|生态(?:环境)?成本)(?:指标)?$/ },
  { meaning: 'output', says: /^(?:产出|完成)?(?:数量|质量|时效|成本|进度)(?:指标|目标)?$/ },
  {
    meaning: 'benefit',
    says: /^(?:项目)?(?:经济|社会|生态|环境|生态环境|可持续|可持续性|可持续影响|可持续发展|社会公众|经济和社会)+(?:效益|影响|效果)*(?:期限|程度)?(?:指标|目标)?$/,
  },
]

/** A row of the template that nobody filled in. */
export const fillerName =
  /^(?:指标(?:\d+|[一二三四五六七八九十]+|[A-Z])?|目标\d*|[.。…·⋯]+|其他|\d+[.、]?|[—–-]+|[(（]?\d+[)）])?[:：.、。…⋯]*$/

/** Titles of forms. */
export const titleWords = /(?:绩效|自评|评价|目标|监控|考核).*(?:表|报告|情况|自评|目标|一览)|(?:自评|评价|评分|申报|监控)表/

/** Labels of blocks and fields that are kept as notes. */
export const noteLabels =
  /^(?:注|备注|说明|其他需(?:要)?说明.*|需(?:要)?说明.*|有关说明|评价结论|自评结论|结论|存在(?:的)?(?:主要)?问题.*|问题.*|(?:下一步)?改进措施.*|整改措施.*|下一步.*|偏差.*|.*原因.*|.*措施.*|.*审核意见|.*审签|.*意见|项目(?:概况|实施内容.*|类别|属性|类型|概述|背景|起止.*|周期|资金来源.*)|是否.*|.*(?:日期|时间)|评分说明|填报说明|主要成效|经验做法.*|绩效自评综述|实施内容.*)$/
