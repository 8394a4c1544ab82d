// Texts that nobody can verify: the list of grades itself, and words of praise without an object.
// From the vague targets of published forms (高中低, 优良中差, 明显, 有效 …) and the review standard's "not checkable".

/** Grades in a row, as the blank form offers them: 高中低, 优/良/中/差, 好、较好、一般、差. */
const grades =
  '优秀|优|良好|良|中等|中|低|差|高|好|较好|较差|较高|较低|一般|合格|不合格|显著|明显|不明显|是|否|达成|部分达成|未达成|基本达成|满意|基本满意|不满意|比较满意'
const gradeList = new RegExp(`^[□☑√○]?(?:${grades})(?:[\\s/、，,；;|或□☑√○]*(?:${grades})){1,5}$`)
const singleGrade = new RegExp(`^(?:${grades}|中高|中低|优良)$`)

const praise =
  /(?:(?:逐步|不断|持续|进一步|日益|日趋|更加|趋于|基本)(?:健全|合理|完备|科学|成熟|稳固|齐全)|比较|较为|符合|满足|遵循|依法|依规|合规|按照|按|进一步|持续|不断|逐步|逐渐|长期|稳步|有力|有效地?|切实|充分|全面|大力|积极|明显|显著|较大|较好|较高|良好|很好|优秀|一定|有所|得到|得以|基本|达到|达|提升|提高|改善|完善|规范|丰富|充实|扩大|深化|巩固|拓展|夯实|增进|缓解|增强|增加|加强|促进|推动|发挥|保障|保持|保证|维护|稳定|优化|发展|见效|有效|高效|好|大|强|高|优|良|较|可持续|正常|及时|按时限?|按期|按计划|按进度|如期|按要求|完成|执行|运行|落实|支付|发放|开展)/g
const emptyNouns =
  /(?:预期|要求|需要|需求|相关|有关|规定|标准|规范|制度|指标|目标|计划|良性|人民|群众|生活|条件|任务|进度|社会|经济|生态|环境|效益|效果|成效|水平|能力|情况|程度|影响力?|作用|服务|质量|效率|工作|持续性|可持续性|可持续|秩序|形象|意识|氛围|的|地|和|与|，|、|。|了|对|为|等)/g

export const isGradeList = (text: string): boolean => gradeList.test(text) && !singleGrade.test(text)

/** Nothing is left once praise and empty nouns are taken away. "合格", "健全", "是" can be verified and stay. */
export function isPraiseOnly(text: string): boolean {
  if (text.length > 16) return false
  return text.replace(praise, '').replace(emptyNouns, '') === ''
}

/** An actual value that says only that all is done. */
export const onlyDone =
  /^(?:已|已经|全部|全面|基本|均|都|按[时期]|按计划|按要求|如期|圆满|顺利|较好|全年)*(?:完成|达成|达到|实现|达标|落实|执行|合格|优秀|良好)(?:预期|年度|既定|年初|全年)?(?:绩效)?(?:指标|目标|任务|要求|计划|情况|效果|标准)?(?:值)?[。.]?$|^(?:是|有|好|无|正常|有效|√|✓|已按.{1,4}完成)$/
