// Words of money on a form. From budget blocks and from rows that reviewers refused because they repeat the budget (domain.md, C11, C12).

export const moneyUnit = /元/

/** The row is the payment or the execution of the budget itself, not what it achieved. */
export const budgetItself =
  /(?:预算|资金|经费|款项|工程款|财政|支出|投资)[^，。；、]{0,8}(?:执行率|拨付率|拨款率|支付率|到位率|支出率|使用率|下达率|执行进度|支出进度|支付进度|支付比例|拨付比例)|^(?:指标\d+[:：]?)?(?:全年|年度|项目|工程|本年|财政|专项|补助)*(?:预算|资金|经费|投资|支出|工程款|费用)(?:总)?(?:金额|总额|额|数额|数|规模|支出数|支付数|执行数|控制数|投入额?)$|^(?:预算)?执行率$/

/** Amounts where less is better. */
export const costWords = /成本|造价|单价|费用|经费|支出|开支|预算控制|控制数|投资额|租金|工程款|采购价|服务费|运行费|维护费|总额/

/** What a cost row saves, or a benefit paid to people: there more is better, or the amount is prescribed. */
export const savedOrPrescribed =
  /节约|节省|节支|降低|下降|减少|压减|结余|核减|补助标准|补贴标准|发放标准|保障标准|救助标准|资助标准|工资|待遇|筹集|收入|到位/

export const adjustmentWords =
  /追加|调增|调减|核减|核增|压减|调整(?:为|预算|了)|预算调整|增加预算|预算增加|收回|调剂|增拨|补充下达|上级下达|统筹收回|年中(?:下达|增加|安排)/
