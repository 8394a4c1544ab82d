// What the words of a qualitative actual value say of its tier: achieved, partly, not. Both the range and the findings go by it.

export type Tier = 'achieved' | 'partly' | 'not'

/** Both texts normalised; '' where blank. Null where the words name no tier. */
export function tierInWords(actual: string, target: string): Tier | null {
  if (intended.test(actual) || notYet.test(actual)) return 'not'
  if (partly.test(actual)) return 'partly'
  if (not.test(actual)) return 'not'
  if (admitted.test(actual) && !admitted.test(target)) return 'partly'
  return achieved.test(actual) || (target !== '' && actual === target) ? 'achieved' : null
}

/** The tier of a short text whose opening words admit that it is not done, or only in part (基本完成, 尚未建成), where the target asks for more. */
export function admittedTier(actual: string, target: string): Exclude<Tier, 'achieved'> | null {
  const admits = (text: string): boolean => admitted.test(text) || intended.test(text) || notYet.test(text)
  if (actual.length > 24 || !admits(actual) || admits(target)) return null
  const tier = tierInWords(actual, target)
  return tier === 'achieved' ? null : tier
}

const deed = '(?:建立|形成|健全|建成|建设|完成|落实|实现|开展|实施|达标|出台|制定|运行)'
/** 拟建立, 将于明年建立 */
const intended = new RegExp(`^(?:拟|计划|准备|打算|将|待|预计|力争)(?!合)[^,，。实已]{0,6}${deed}`)
/** 尚未建立, 制度未建立 */
const notYet = new RegExp(`^(?!部分|个别|少数)[^未没不无,，。]{0,10}(?:尚|暂|仍|还|并)?(?:未|没有?)${deed}(?:[^,，。]{0,4})$`)

const partly =
  /^(?:已)?(?:基本上?|初步|大部分?|大多数?|多数|局部|阶段性)(?:完成|达成|实现|达到|达标|建成|落实|到位|完工)|部分(?:达成|完成|实现|达到|达标|落实|开展)|未(?:完全|全部|全面)(?:达成|完成|实现|达到|达标)?|^(?:正在|仍在|还在|进行中|推进中|实施中)/
const not = /^(?:未|没有|没能|尚未|未能|暂未)(?:按[时期])?(?:达成|完成|实现|达到|达标|开展|实施|启动|建成|落实|到位|完工|交付)|效果较差/
const achieved = /^(?:已|已经|全部|全面|圆满|按[期时])*(?:达成|完成|达到|实现|达标)(?:预期|年度|既定|年初)?(?:绩效)?(?:指标|目标|要求)?/
const admitted =
  /^(?:已)?(?:基本上?|部分|大部分?|大多数?|多数|初步|局部|阶段性)(?:完成|达成|达到|实现|达标|建成|建立|形成|健全|具备|落实|开展|到位|完工|竣工|交付|验收|覆盖|满足|解决|消除)|^(?:未|没有|没能|尚未|未能|暂未)(?:完全|全部|全面|按[时期])?(?:完成|达成|实现|达到|达标|开展|实施|启动|建成|落实|到位|完工|交付)|^(?:未|没有)(?:完全|全部|全面)|^(?:正在|仍在|还在)|^(?:进行中|推进中|实施中|未完工)/
