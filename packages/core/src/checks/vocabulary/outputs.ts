// What is produced, what goes wrong, and what comes of it: words that tell output, defect and effect apart.
// From the indicator names of published forms and the review standard (output repeated as benefit, counts under quality).

/** Produced, bought, held, supported: more of it is better. */
export const producedWords =
  /建设|新建|改建|扩建|改造|修建|维修|修缮|维护|养护|整治|治理|绿化|种植|栽植|安装|购置|采购|配备|配置|更新|开展|举办|组织|承办|召开|支持|扶持|资助|救助|补助|帮扶|帮助|慰问|走访|培训|培养|培育|引进|招聘|录用|聘用|完成|提供|服务|覆盖|受益|发放|配送|发布|出版|编制|制作|研发|开发|研究|创作|演出|宣传|检测|监测|检查|抽检|巡查|接种|筛查|体检|接待|开放|新增|增加|创建|打造|建成|实施|推广|应用|入库|登记|办理|受理|数量|人数|次数|场次|户数|面积|里程|个数|件数|产量/

/** Counted because it should not happen, or lasts, costs, burdens: less of it is better. */
export const burdenWords =
  /差错|错误|失误|事故|故障|投诉|信访|上访|举报|缺陷|瑕疵|不合格|次品|返工|返修|问题|违规|违法|违纪|违约|犯罪|案件|发案|死亡|伤亡|受伤|感染|发病|患病|疫情|火灾|灾害|损[失耗毁坏]|流失|变质|浪费|破损|泄[露漏]|超标|超期|逾期|延误|迟到|中断|停[电水机]|拥堵|等待|等候|响应|时长|时间|时限|时效|周期|天数|耗时|用时|排放|浓度|噪声|污染|能耗|耗[电水能]|消耗|强度|密度|误差|偏差|不足|负债|债务|欠|成本|造价|单价|费用|经费|支出|开支|金额|总额|控制|预算|标准|定额|上限|投资|不良|死淘|空置|闲置|失业|贫困|辍学|重复|拒绝|群体性|纠纷|矛盾|控[减辍烟]|减少|降低|下降|压减|限|聘|租|编外|编制|占用|用地|用工|公务|三公|出国/

/** Named for what should not happen at all, or for what it costs nature. */
export const lessBetterNames =
  /(?:差错|错误|失误|事故|故障|投诉|信访|上访|举报|违规|违法|违纪|违约|犯罪|发案|案发|死亡|伤亡|病死|感染|发病|患病|损坏|损失|损耗|流失|变质|浪费|破损|泄漏|漏损|超标|逾期|延误|中断|停电|停水|断网|返工|返修|返贫|辍学|失业|空置|闲置|不良|不合格|排放|能耗|误差|缺陷|舆情)(?:发生|出现)?(?:率|次数|起数|件数|数量?|量|人数|时间|时长|强度|总量|事件)?$/

export const remedied =
  /处理|处置|办理|办结|整改|整治|解决|查处|查办|化解|调处|减少|下降|降低|压减|压降|控制|管控|防[范控止]|预防|避免|排查|治理|修复|维修|抢修|回复|答复|响应|挽回|追|监测|检测|检查|侦破|破案|救治|赔偿|理赔|补偿|回收|报告|宣传|培训|应急|演练|节|无|零|未|不[^良合]/

/** Rates where more is better. */
export const goodRates =
  /(?<![不未非无难])(?:合格|完成|覆盖|达标|满意|及时|知晓|参与|到位|保障|利用|使用|就业|优良|通过|优秀|出勤|成功|处置|普及|入学|升学|毕业|结业|巩固|办结|办理|答复|整改|准确|正常|可用|完好|存活|保存|成活|治愈|接种|签约|建档|入户|公开|落实|兑现|发放|资助|参保|脱贫|受益|培训|执行|响应|回复|回访|回收|供水|供电|供热|通车|上线|归档|知识普及)率/

/** A distinction that others award: it may stand under quality although it is counted. */
export const awardWords = /获奖|奖项|荣誉|称号|认证|认定|评级|等级|专利|标准|成果|论文|达标|优秀|优质|示范/

/** Something came of it for somebody. */
export const effectWords =
  /提[高升]|降低|下降|增[长加收强效]|减[少轻]|改善|节约|节省|缓解|收入|产值|收益|利润|税|就业|受益|惠及|带动|满意|知晓|成活|治愈|缩短|避免|防止|保障|脱贫|门槛|便利|效率|比上年|较上年|同比/

/** Verbs of doing: the actual value of such a benefit row is a list of outputs. */
export const doneThings =
  /发布|举办|开展|培训|建[成设立]|完成|承担|研发|研制|印发|制定|开源|收录|适配|购置|安装|召开|组织|出版|发表|申请|签订|编制|入库|上线|新增|参加|推出|进展|形成/

/** Economic benefit is money; these are not, unless a money word stands beside them. */
export const notEconomic =
  /安全|满意|知晓|投诉|信访|上访|犯罪|治安|健康|事故|文明|卫生|(?<!营商|投资|经营|市场|发展|消费)环境|生态|出行|文化生活|幸福感|获得感|空气|水质/
export const economicWords =
  /经济|收入|收益|产值|利润|税|成本|费|节约|节支|损失|增收|降本|投资|销售|就业|产业|价格|资金|效率|产量|单产|补贴|利息|贷款|融资/

/** What a benefit can be measured by; a benefit name without any of them is only its heading. */
export const measurableWords =
  /率|比例|比重|占比|度$|幅|数|量|额|值|次|人|户|家|个|件|天|小时|分钟|时间|时长|面积|里程|浓度|收入|收益|成本|价|产|就业|增长|下降|减少|降低|提高幅|覆盖|合格|达标|投诉|事故|问题|制度|机制|办法/
