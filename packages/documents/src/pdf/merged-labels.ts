// The labels of the official template that are merged over several rows: two pieces of one are known by it, and a whole one is no rest of another text.
const label =
  /^(?:(?:产出|效益|效果|满意度|成本|绩效|数量|质量|时效|(?:经济|社会|生态)效益|生态环境效益|可持续影响|服务对象满意度|(?:经济|社会|生态环境)成本)(?:指标)?|年度(?:总体|绩效)?(?:目标|指标)(?:完成情况)?|项目资金|预算执行情况)(?:[（(].*)?$/u

export const isMergedLabel = (text: string): boolean => label.test(text)
