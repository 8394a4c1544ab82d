// Every finding in Chinese: what is wrong and where, why it matters; then what to do. Placeholders are the finding's params, as printed.
import type { FindingCode } from '../finding.ts'
import type { Sentences } from './sentences.ts'

export const findingsZh: Readonly<Record<FindingCode, Sentences>> = {
  'missed-but-full-score': {
    says: '“{name}”目标{target}，实际{actual}，没有达到目标，却得满分{score}分。复核最先扣的就是这种分。',
    fix: '按规定的公式改正得分，写明没完成的原因；如果是符号写反了，先更正指标值。',
  },
  'score-not-in-proportion': {
    says: '“{name}”目标{target}，实际{actual}，按公式应得{expected}分，表中是{score}分。复核会按公式重算。',
    fix: '改为按完成比例计算的得分；另有扣分理由的，写进偏差原因。',
  },
  'score-exceeds-weight': {
    says: '“{name}”得{score}分，超过分值{weight}分，系统不会接收，总分也虚高。',
    fix: '得分不能超过分值，请核对两栏是否填错。',
  },
  'score-negative': { says: '“{name}”得分为{score}。得分不能为负，系统不会接收。', fix: '最低为0分，请更正。' },
  'over-completion': {
    says: '“{name}”目标{target}，实际{actual}，完成率{percent}%。复核会认为年初目标定得偏低。',
    cases: {
      'reason=blank':
        '“{name}”目标{target}，实际{actual}，完成率{percent}%，达到或超过{threshold}%，又没写原因。复核会认为年初目标定得偏低。',
    },
    fix: '写明超额的原因；年初目标明显偏低的，适当扣分，下年调高目标。',
  },
  'points-left': {
    says: '“{name}”按填写的内容已经达到目标，却只得{score}分（分值{weight}分），也没写为什么扣分。分可能白丢了。',
    fix: '没有问题就按分值给分，可以多得{unclaimed}分；有问题就写明原因。',
  },
  'qualitative-score-outside-tier': {
    says: '“{name}”实际写“{actual}”，这一档的得分应在{low}至{high}分之间，表中是{score}分。系统和复核都按档次核分。',
    fix: '让文字和得分一致：改得分，或把完成情况写准。',
  },
  'total-missing': { says: '总分没有填，无法评定等级，也无法提交。', fix: '把预算执行得分与各指标得分相加，填入总分。' },
  'total-mismatch': {
    says: '总分填{total}分，各项得分相加是{sum}分，相差{difference}分。复核一加就会发现。',
    fix: '逐项核对得分后改正总分。',
  },
  'grade-mismatch': {
    says: '总分{total}分，评为“{grade}”；按等级标准应为“{earned}”（{from}分起）。等级会随结果公开。',
    fix: '改正等级，或注明采用的等级标准。',
  },
  'all-full-marks': { says: '每个指标都得满分，一分没扣。抽查通常先挑这样的表。', fix: '逐项确认有佐证材料；定得太低的目标下年提高。' },
  'score-missing': {
    says: '“{name}”分值{weight}分，得分没有填，会按0分计入总分。',
    cases: { 'weight=': '“{name}”的得分没有填，会按0分计入总分。' },
    fix: '填上得分，再核对总分。',
  },
  'weights-not-100': {
    says: '指标分值合计{indicators}分，预算执行{execution}分，加起来是{sum}分，不是100分。总分因此不能按百分制评级。',
    cases: {
      'sum=100': '分值相加是{sum}分，合计栏却写{printed}分，前后对不上。',
      'execution=': '分值合计{sum}分，不是100分，总分不能按百分制评级。',
    },
    fix: '调整分值，使指标与预算执行合计100分。',
  },
  'group-weights-mismatch': {
    says: '“{label}”注明{printed}分，下面各指标分值相加是{sum}分。系统会逐级核对。',
    fix: '改正标注的分值或各指标的分值。',
  },
  'weight-not-positive': { says: '“{name}”分值为{weight}，做得好坏都不影响总分。', fix: '给它分值，或删去这一行。' },
  'weight-concentrated': {
    says: '“{name}”一项占{weight}分，超过总分的一半。这一项出问题，全表就不合格。',
    fix: '把分值分到数量、质量、时效、效益等指标上。',
  },
  'budget-weight-misused': {
    says: '“{label}”的分值是{weight}分，所用规则是{expected}分，总分可能算错。',
    cases: {
      'kind=whole': '“{label}”的分值写成{weight}分，那是全表的分值；预算执行通常是{expected}分。',
      'kind=repeated': '明细行“{label}”又写了分值{weight}分。预算执行只在总额行计一次分，重复会使总分偏高。',
    },
    fix: '只在资金总额行填预算执行的分值和得分；当地另有规定的保持不变。',
  },
  'reason-missing': {
    says: '“{name}”扣了{taken}分（{score}/{weight}），没写原因。系统不让提交，复核也会退回。',
    fix: '写明为什么没达到、差多少、打算怎么改。',
  },
  'no-reason-column': {
    says: '有{rows}个指标扣了分（如“{name}”），表中没有写原因的地方。复核会问为什么扣。',
    fix: '在表下补写偏差原因和改进措施。',
  },
  'reason-without-cause': {
    says: '“{name}”得{score}分（分值{weight}分），说明里没写为什么扣分，只有成绩或打算。复核会退回重写。',
    fix: '先写哪一点没做到、原因是什么，再写改进措施；确实做到了就不必扣分。',
  },
  'reason-without-deduction': {
    says: '“{name}”的说明承认有问题（“{reason}”），却没有扣分。复核会补扣，还会问为什么没扣。',
    fix: '按问题的轻重扣分，或改正说明。',
  },
  'deduction-text-mismatch': { says: '“{name}”的说明写扣{stated}，实际扣了{taken}分，前后矛盾。', fix: '让说明与得分一致。' },
  'large-deviation': {
    says: '“{name}”只完成目标的{percent}%（目标{target}，实际{actual}），偏差超过两成。审计会单独列出。',
    fix: '在偏差原因里写清楚，并考虑下年是否调整目标。',
  },
  'execution-rate-mismatch': {
    says: '“{label}”执行率写{printed}，按执行数{spent}除以预算数{budget}应为{computed}。这个率直接决定得分。',
    fix: '核对金额后改正执行率；分母用全年（调整后）预算数。',
  },
  'execution-score-mismatch': {
    says: '预算执行得{score}分；执行率{rate}，分值{weight}分，应得{expected}分。复核会重算这一项。',
    fix: '按执行率乘分值改正，最高不超过分值；总分随之改正。',
  },
  'budget-lines-mismatch': {
    says: '资金{column}：总额{total}，明细相加是{sum}，对不上。复核会问差额去了哪里。',
    cases: { 'kind=blank': '资金{column}：总额{total}，明细行却是空白（如“{label}”），看不出钱从哪里来。' },
    fix: '补齐或改正明细，使各行之和等于总额。',
  },
  'spent-without-budget': {
    says: '“{label}”预算数为0，却支出了{spent}。没有预算的支出，复核必问。',
    fix: '补填调整后的预算数，或更正支出的资金来源。',
  },
  overspent: {
    says: '“{label}”执行数{spent}超过预算数{budget}，多出{over}。超预算支出要有依据。',
    fix: '核对两个数；确有追加的，填入全年（调整后）预算数并说明。',
  },
  'negative-spending': {
    says: '“{label}”的金额{amount}是负数，会使执行率和得分算错。',
    fix: '收回以前年度款项的单独说明，本年执行数按实际支出填写。',
  },
  'scored-without-budget': {
    says: '“{label}”全年没有预算，也没有支出，指标却得了分。复核会问活是用什么钱干的。',
    fix: '说明完成任务用的是什么资金，或不对这个项目自评。',
  },
  'budget-unit-suspicious': {
    says: '“{name}”写{target}，与预算{budget}正好差一万倍。元和万元可能写混了，成本会整个算错。',
    fix: '核对单位（表中为{unit}）。',
  },
  'budget-adjusted-without-reason': {
    says: '“{label}”年初预算{original}，调整后{adjusted}，没有说明为什么调整。预算变动要有批文，复核会要。',
    cases: { 'original=': '“{label}”没有年初预算，调整后是{adjusted}，没有说明钱是怎么来的。复核会要批文。' },
    fix: '写明调整的时间、原因和文号。',
  },
  'low-execution-without-reason': {
    says: '“{label}”执行率{rate}，低于90%，没有说明原因。还有{unspent}没有支出，可能被收回。',
    fix: '写明未支出的原因和结余资金的去向。',
  },
  'score-high-while-unspent': {
    says: '指标得分达到{scored}，资金只用了{rate}，剩下{unspent}。复核会问：钱没花完，事情怎么都做完了。',
    fix: '说明结余的原因（如招标节约、尾款未付），或核对指标的完成情况。',
  },
  'spent-equals-budget': {
    says: '“{label}”支出与预算分毫不差（{spent}）。复核会看钱是真正用了，还是只拨了出去。',
    fix: '备好支付凭证；已拨未用的按实际使用数填写。',
  },
  'cost-differs-from-spending': {
    says: '“{name}”实际成本写{actual}，全年执行数却是{spent}（预算{budget}）。复核会认为成本是照抄预算。',
    fix: '成本的实际值按实际支出填写，或说明两者口径不同。',
  },
  'actual-missing': { says: '“{name}”目标{target}，实际完成值没有填，复核只能按没完成计。', fix: '填上实际完成值，并备好佐证。' },
  'target-missing': { says: '“{name}”的年度指标值没有填，完成得怎样无从比较。', fix: '按批复的绩效目标补填指标值。' },
  'indicator-name-missing': {
    says: '有一行填了指标值（{target}）和完成值（{actual}），没有指标名称，看不出考核什么。',
    cases: {
      printed: '有一行的指标名称写成了“{printed}”，这是数值，看不出考核什么。',
      label: '有一行的指标名称只有表样上的“{label}”，没有写考核什么。',
      'actual=': '有一行没有指标名称，看不出考核什么。',
      'target=': '有一行没有指标名称，看不出考核什么。',
    },
    fix: '补上三级指标的名称，写明考核什么。',
  },
  'actual-unverifiable': {
    says: '“{name}”目标“{target}”，实际写“{actual}”，没法核对是否完成。复核可能扣掉大半分。',
    cases: {
      'why=copies-target': '“{name}”的实际完成值照抄了目标“{actual}”，看不出做了多少。复核可能扣掉大半分。',
      'why=date-is-the-limit': '“{name}”的实际完成值写“{actual}”，这是期限，不是完成的日期。复核无法判断是否按时。',
      'why=no-date': '“{name}”要求{target}完成，实际写“{actual}”，没有日期。复核无法判断是否按时。',
      'why=only-done': '“{name}”目标“{target}”，实际只写“{actual}”，没有数据或事实。没有依据的，复核可能不给分。',
      'why=number-for-text': '“{name}”目标是“{target}”，实际写{actual}，两者没法比，复核无法判断是否完成。',
      'why=same-text': '“{name}”的实际完成值与目标一字不差（“{actual}”），像是照抄，看不出做了什么。',
    },
    fix: '写出可以核对的结果：数量、比例、日期，或做了什么、凭什么证明。',
  },
  'actuals-copy-targets': { says: '{rows}个指标的实际值与目标值完全相同。复核会怀疑是照抄的。', fix: '逐项按佐证材料核实实际完成值。' },
  'target-vague': {
    says: '“{name}”的指标值“{target}”太笼统，没法核实，复核会扣分。',
    cases: { 'kind=grade-list': '“{name}”的指标值照抄了选项“{target}”，没有选定哪一档，等于没有目标。' },
    fix: '写成可以核实的目标：选定一档并写明标准，或换成数量、比例、时间。',
  },
  'target-in-name': {
    says: '“{name}”把目标数写在了指标名称里，指标值写的是“{target}”。系统只按指标值算分。',
    cases: { 'target=': '“{name}”把目标数写在了指标名称里，指标值空着。系统只按指标值算分。' },
    fix: '把数字和单位移到指标值，名称只写考核什么。',
  },
  'sign-missing': { says: '{rows}个指标值没写≥、≤或=（如“{name}”），超过或不足怎么算分说不清。', fix: '给每个数字目标加上符号。' },
  'unit-missing': {
    says: '“{name}”的指标值{target}没有计量单位，完成多少说不清。',
    cases: {
      'kind=budget': '资金部分没有注明单位，是元还是万元说不清，相差一万倍。',
      'kind=rate': '“{name}”是比率，指标值{target}没有写%，看不出是百分之几。',
    },
    fix: '补上单位。',
  },
  'unit-mismatch': {
    says: '“{name}”目标{target}，实际{actual}，单位对不上，或与指标名称不符。这样没法比较，也没法算分。',
    fix: '统一单位后重新填写，再核对得分。',
  },
  'rate-above-hundred': { says: '“{name}”的目标是{target}，这样的比率不可能超过100%，复核会认为没审核过。', fix: '核对目标和计算口径。' },
  'direction-suspicious': {
    says: '“{name}”是越多越好的指标，目标却写成{target}，做得越多反而越差。',
    cases: {
      'kind=cost': '“{name}”是成本指标，目标写成{target}，等于花得越多越好。复核会要求先改。',
      'kind=prescribed': '“{name}”是规定的标准，目标写成{target}，等于花得越多越好。按标准执行的用=。',
      'kind=burden': '“{name}”是越少越好的事，目标却写成{target}，等于越多越好。',
    },
    fix: '核对符号：产出用≥，成本用≤；改了符号要重新算分。',
  },
  'column-misused': {
    says: '“{name}”的偏差原因栏填的是“{reason}”，像是实际完成值，不是原因。',
    cases: {
      'kind=points-as-actual': '实际完成值一栏填的像是分值，看不到真正的完成情况，得分没有依据。',
      'kind=points-as-target': '指标值一栏填的像是分值，看不到真正的目标，得分没有依据。',
      'kind=scores-as-values': '指标值和实际完成值两栏填的像是分值，看不到真正的目标和完成情况，得分没有依据。',
    },
    fix: '把内容移到该填的栏目。',
  },
  'not-a-performance-indicator': {
    says: '“{name}”只是重复预算金额或资金支付，不能说明做了什么，还与预算执行重复计分。复核可能按0分计。',
    fix: '换成反映产出的指标，例如做了多少、质量如何。',
  },
  'group-misfit': {
    says: '“{name}”与所在的“{group}”不符。有的地方对错类的指标按0分计。',
    cases: {
      'kind=count-under-quality': '“{name}”（{target}）是数量，却放在“{group}”下。有的地方对错类的指标按0分计。',
      'kind=ratio-under-quantity': '“{name}”（{target}）是比率，却放在“{group}”下。有的地方对错类的指标按0分计。',
      'kind=satisfaction-under-benefit': '“{name}”是满意度，却放在“{group}”下。有的地方对错类的指标按0分计。',
      'kind=other-under-satisfaction': '“{name}”不是满意度，却放在“{group}”下。有的地方对错类的指标按0分计。',
      'kind=not-economic': '“{name}”说的不是收入、成本或产值，却放在“{group}”下。有的地方对错类的指标按0分计。',
      'kind=not-ecological': '“{name}”说的是钱，不是环境，却放在“{group}”下。有的地方对错类的指标按0分计。',
      'kind=time-elsewhere': '“{name}”（{target}）是时间要求，却放在“{group}”下。有的地方对错类的指标按0分计。',
      'kind=count-under-timeliness': '“{name}”（{target}）是数量，不是时间，却放在“{group}”下。有的地方对错类的指标按0分计。',
      'kind=count-under-cost': '“{name}”（{target}）是数量，不是成本，却放在“{group}”下。有的地方对错类的指标按0分计。',
    },
    fix: '移到合适的类别，或换一个符合本类的指标。',
  },
  'satisfaction-without-survey': {
    says: '“{name}”填{actual}，看不到调查的依据。没有调查的满意度，复核可能按0分计。',
    cases: {
      'kind=superior': '“{name}”是让上级或主管部门评价自己（{actual}），不是服务对象的满意度，复核不认。',
      'kind=staff': '“{name}”（{actual}）是本单位自己评自己，不是服务对象的满意度，复核不认。',
      'kind=not-asked': '“{name}”（{actual}）自己写明没有调查。没有调查的满意度，复核可能按0分计。',
      'kind=no-complaints': '“{name}”用没有投诉（“{actual}”）代替满意度调查，复核不认。',
    },
    fix: '写明调查的时间、对象、发放和收回的份数、满意的份数；确实没有调查的不计分。',
  },
  'hollow-benefit': { says: '“{name}”用{target}来衡量，但说不清这个比率怎么算，复核会扣分。', fix: '换成算得出的指标，或写明分子和分母。' },
  'benefit-shows-output': {
    says: '“{name}”是效益指标，实际写的是做了哪些事，没写带来了什么。复核会当作重复的产出。',
    fix: '写出受益的人和变化，最好有前后对比的数字。',
  },
  'same-fact-twice': {
    says: '“{name}”与“{other}”说的是同一件事，计了两次分，复核只认一次。',
    cases: { 'kind=execution': '“{name}”（{target}）与预算总额相同，和预算执行率说的是同一件事，复核只认一次分。' },
    fix: '保留一处，另一处换成别的指标；成本指标可以用单位成本。',
  },
  'dimension-empty': {
    says: '缺少{missing}指标，或整类没有填。每类至少要有一个，否则绩效目标不完整。',
    fix: '按批复的目标补上，至少各有一个。',
  },
  'group-empty': { says: '产出指标里没有{missing}指标，复核会问这一面怎么衡量。', fix: '能衡量的就补上；确实不适用的可以不设。' },
  'objective-missing': { says: '年度总体目标没有填，整张表没有对照的依据，系统不让提交。', fix: '填写批复的年度目标。' },
  'objective-outcome-missing': { says: '年度目标的完成情况没有填，系统不让提交。', fix: '对照目标逐条写明做到了什么、差在哪里。' },
  'objective-copied': { says: '目标完成情况与预期目标的文字一样，没写实际结果，复核会认为没有自评。', fix: '写出实际数字和没做到的地方。' },
  'objective-not-text': { says: '年度目标只填了“{text}”，没写要做什么，复核无从对照。', fix: '用文字写明目标，金额留在资金部分。' },
  'objective-term-only': { says: '只写了项目期的目标，没有本年度的目标，今年做得怎样说不清。', fix: '补写本年度要完成的部分。' },
  'objective-unanswered': { says: '目标{number}“{text}”在完成情况里找不到回应，复核会认为没有做。', fix: '补写这一条的完成情况。' },
  'objective-without-indicator': { says: '目标{number}“{text}”没有对应的指标，做得怎样无法计分。', fix: '为它设一个可以衡量的指标。' },
  'outcome-without-objective': {
    says: '完成情况{number}“{text}”在年度目标和指标里都没有，复核不会计分。',
    fix: '说明它属于哪个目标，或移出自评。',
  },
  'year-mismatch': {
    says: '表格是{year}年度的，文字写的是{other}年：“{text}”。复核会认为是沿用旧表。',
    cases: { 'text=': '“{name}”写的是{other}年，表格是{year}年度，像是沿用旧表。' },
    fix: '核对年份，可能是沿用了往年的内容。',
  },
  'template-text-left': { says: '格子里还留着填写说明：“{text}”，等于没有填。', fix: '换成实际内容。' },
  'text-too-long': { says: '“{text}”共{length}字，超过{limit}字的限制，系统会截断或拒收。', fix: '压缩文字，把细节放进附件。' },
  'header-swapped': { says: '主管部门填“{supervisor}”，实施单位填“{implementer}”，像是填反了，责任会记错单位。', fix: '把两项对调。' },
  'header-field-missing': { says: '表头没有填：{missing}。表头不全会被退回。', fix: '补齐表头。' },
  'signature-missing': { says: '“{label}”没有签名，报送后会被退回。', fix: '签字后再报送。' },
  'concealed-text': {
    says: '文件里有{count}处内容，打开的人看不见（{how}）：“{text}”。这些内容没有读进表里，请对照原件。',
    fix: '删掉看不见的内容再提交；原本该看见的，恢复正常的字号、颜色和显示。',
  },
  'tracked-changes': {
    says: '文件里有{count}处没有接受或拒绝的修订（如“{text}”）。读的是接受全部修订以后的内容。',
    fix: '在文字处理软件里接受或拒绝修订，再提交定稿。',
  },
  'hidden-rows': {
    says: '文件里有{count}处隐藏的行、列或工作表，里面像是表的内容：“{text}”。没有读进表里。',
    fix: '取消隐藏并核对；不要的，删掉再提交。',
  },
  'shown-differs-from-stored': {
    says: '有{count}个单元格显示的值与存的值不同（{text}）。看表的人和读表的系统看到的不是一个数。',
    fix: '改掉让它显示成别的值的单元格格式或公式，使两者一致。',
  },
  'text-copied': { says: '这段文字与“{other}”（{year}年）一字不差，复核会要求先改。', fix: '按本项目的实际情况重写。' },
  'target-far-from-last-year': {
    says: '“{name}”目标{target}，而{year}年实际已达{reached}，相差一倍以上。复核会问目标是怎么定的。',
    fix: '说明为什么差这么多，或调整目标。',
  },
  'target-changed-after-approval': {
    says: '“{name}”的目标是{target}，批复的是{approved}，没有调整记录。自评只认批复的目标。',
    fix: '按批复的目标自评，或补上调整的批复。',
  },
  'evidence-missing': { says: '“{name}”（{actual}）没有佐证材料，复核可能按0分计。', fix: '附上能证明这个数的材料。' },
  'evidence-differs': {
    says: '“{name}”填{actual}，佐证材料（{document}）是{proved}。复核以佐证为准。',
    fix: '以佐证为准改正，或说明口径不同的原因。',
  },
  'ledger-differs': { says: '“{label}”{column}填{stated}，账上（{document}）是{booked}。复核以账为准。', fix: '以账为准改正。' },
}
