// Words of a satisfaction survey, of satisfaction itself, and of those who should not be asked: the body's own superiors.
// From the survey notes of published forms and the review standard's demands (questionnaire, statistics; "no complaints" is no survey).

export const surveyWords =
  /问卷|调查|调研|回访|测评|评议|抽样|样本|有效(?:问卷|样本|评价|票)|回收|访谈|电话|走访|评价表|意见表|反馈表|受访|打分|评分|评价器|好差评|投票|满意\s*\d+|满意的?(?:有)?\d+|\d+\s*(?:份|人|户|名|票)[^，。；]{0,6}满意|(?:收到|收集)[^，。；]{0,6}评价/

export const satisfactionWords = /满意|认可|好评|评价|口碑|幸福|获得感|安全感|认同|投诉|信访|接受度|信任/

export const superiors =
  /(?:对|使|让|受)?(?:上级|主管(?:部门|单位|委办局|局|机关)?|委办局|财政(?:部门|局)|领导|市?委市?政府|区?委区?政府|县?委县?政府|党委政府|主管委)[^，。；]{0,8}满意|(?:上级|主管|领导|财政)[^，。；]{0,10}(?:满意|评价|认可)/

export const noComplaints =
  /(?:无|零|没有|未(?:收到|发生|接到|出现)|0\s*(?:次|起|件)?)[^，。；\d]{0,6}(?:投诉|信访|上访|负面|差评|举报)|(?:投诉|信访|上访)[^，。；]{0,4}(?:为?\s*0|零)/
