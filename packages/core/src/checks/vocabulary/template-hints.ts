// The blank form's own instructions and the labels of its blocks for reasons. From the official forms of 四川, 安徽, 湖北 and the national model.

/** An instruction to the person who fills the form, left where the answer belongs. */
export const hint =
  /[（(][^（）()]{0,8}\d+\s*字\s*(?:以内|左右|内)[^（）()]{0,6}[）)]|不超过\s*\d+\s*字|限\s*\d+\s*字|^(?:此处|在此)[^，。]{0,12}(?:填写|说明|描述|简述|概述)|请(?:填写|在此|简要|据实|如实|结合|根据|按照|逐项)|^(?:对照|结合|针对|根据|按照)[^，。]{2,14}[，,](?:简要)?(?:说明|分析|提出|描述|概述|阐述|总结)[^，。；\d]{0,16}。?$|[（(](?:请)?(?:填写|简要说明|逐条说明|可另附|下拉|选填|必填|示例|例如|样例)[^（）()]*[）)]|^(?:填写说明|填报说明|填表说明)|[×xX＊*]{2,}\s*(?:个|万?元|%|人|次|项|年|月|日|公里|户|场|亩|项目|单位)|[×xX＊*]{2,}(?!县|市|区|省|镇|乡|村|街|路|局|委|厅|部|处|科|所|院|校|学校|中学|小学|幼儿园|医院|中心|公司|集团|企业|同志|某)[\u4e00-\u9fff]|…{2,}\s*(?:填|说明)|^(?:请|须|应|需|待|此处|在此|据实|如实|逐[项条]|简要|详细|具体)*(?:填写|填报|填列|填入|补充|写明|注明|列[明示]|简述|概述|描述|阐述|说明)[^，。；\d]{0,12}(?:定[量性]|指标值?|名称|目标值?|内容|完成值?|完成情况|实际值?|单位|原因|措施|情况|说明|成效)[^，。；\d]{0,8}$|^(?:待|此处|请)(?:填写?|补充?|完善)[。.]?$|^[（(](?:请|应|须|需|可|按|根据|结合|参照|参考|与|概述|简述|说明|填写|填报|对照|描述|介绍|列明|包括|指)[^（）()]{2,}[）)]$|^(?:示例|例如|样例|举例|填写示例)\s*[:：]|^(?:指标值|年度指标值|目标值|完成值|实际完成值|指标内容|三级指标|指标名称)$/

/** Labels of blocks that belong to the form, not to the one who fills it. */
export const formOwnNote = /^(?:备?注|说明|填表说明|填报说明|填写说明|评分(?:标准|说明|规则)|计分(?:标准|规则|说明))\d*[:：]?$/

/** Blocks under the table that explain deviations. */
export const reasonBlock = /原因|偏差|未完成|问题|整改|改进|措施|需要说明|情况说明/

/** The printed demand to explain a change of the budget or a low execution, in the cell where the answer belongs. */
export const explanationDemanded =
  /调整预算的?[^。；]{0,6}(?:须|需|应|请)[^。；]{0,4}说明|(?:须|需|应|请)[^。；]{0,4}说明[^。；]{0,8}(?:调整|追加|结余|执行率)|不足\s*\d+\s*%[^。；]{0,6}说明/
