// Words of money on a form. From budget blocks and from rows that reviewers refused because they repeat the budget (domain.md, C11, C12).

export const moneyUnit = /元/

/** The row is the payment or the execution of the budget itself, not what it achieved. */
export const budgetItself =
  /(?:预算|资金|经费|款项?|财政|支出|投资|补助|补贴|专款)[^，。；、]{0,8}(?:执行|拨付|拨款|划拨|支付|到位|支出|使用|下达|兑付|兑现|分配|投入|序时)(?:完成)?(?:率|进度|比例|比率|情况|额|总额|金额|数(?!量))|资金(?![^，。；、]{0,6}(?:足额|准确|精准|及时|按时|合规|规范))[^，。；、]{0,4}(?:发放|完成)(?:率|进度|情况)|^(?:指标\d+[:：]?)?(?:全年|年度|项目|工程|本年|财政|专项|补助)*(?:预算|资金|经费|投资|支出|工程款|费用)(?:总)?(?:金额|总额|额|数额|数|规模|支出数|支付数|执行数|控制数|投入额?)$|^(?:预算)?执行率$/

/** Amounts where less is better. */
export const costWords = /成本|造价|单价|费用|经费|支出|开支|预算控制|控制数|投资额|租金|工程款|采购价|服务费|运行费|维护费|总额/

/** What a cost row saves or brings in: there more is better. */
export const savedOrRaised = /节约|节省|节支|降低|下降|减少|压减|结余|核减|筹集|收入|到位|收益|回收/

/** Aid or pay at a set rate: neither more nor less is right. */
export const prescribed = /(?:补助|补贴|发放|保障|救助|资助|奖补|奖励|供养|慰问|补偿)[^，。；]{0,4}标准|工资|待遇|津贴/

/** Money that comes from outside or was won: an output, although it is counted in 元. */
export const moneyWon =
  /引进|引资|招商|撬动|带动|吸引|拉动|销售|营业|产值|税|收入|增收|贷款|担保|融资|授信|节约|节省|节支|挽回|追缴|收缴|追回|捐|募|筹|罚|清欠|化解|回收|交易|成交|消费|利润|收益|贸易|进出口|标的|案值|合同额|理赔|保额/

/** What is put in. */
export const moneyPutIn = /资金|经费|投资|款|补助|补贴|拨款|支出|预算|投入|金额|费用?$|薪|津贴|工资/

export const adjustmentWords =
  /追加|调增|调减|核减|核增|压减|调整(?:为|预算|了)|预算调整|增加预算|预算增加|收回|调剂|增拨|补充下达|上级下达|统筹收回|年中(?:下达|增加|安排)/
