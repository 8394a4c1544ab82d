// Whether a text that nobody sees could be a part of a form: its headings stand in it, or the levels and a figure of a row.

const headings = /指标值|目标值|完成值|实际值|完成情况|分值|权重|得分|预算数|执行数|执行率|偏差原因|[一二三]级指标/gu
const levels = /(?:产出|效益|满意度|成本|数量|质量|时效|效果)(?:类)?指标|总\s*分|合\s*计|其中[:：]|资金总额/u

/** Three different headings: of lists of choices each has one. */
export const looksLikeForm = (text: string): boolean => new Set(text.match(headings)).size >= 3

export const looksLikeRow = (text: string): boolean => looksLikeForm(text) || (levels.test(text) && /\d/.test(text))
