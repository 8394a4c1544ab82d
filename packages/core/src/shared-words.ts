// Whether two texts speak of the same thing: the pairs of neighbouring characters that they share, common office words apart.

const everywhere = /工作|项目|完成|开展|进行|实施|推进|加强|提高|提升|保障|年度|目标|全年|建设|管理|服务|情况|有效|进一步/g
const pairAt = /[\u4e00-\u9fff]{2}/

/** The telling pairs of a text's first 120 characters, each as often as it stands there. */
export function tellingPairs(text: string): readonly string[] {
  const told = (text.length > 120 ? text.slice(0, 120) : text).replace(everywhere, ' ')
  const pairs: string[] = []
  for (let index = 0; index + 1 < told.length; index += 1) {
    const pair = told.slice(index, index + 2)
    if (pairAt.test(pair)) pairs.push(pair)
  }
  return pairs
}

/** Share of a text's telling pairs that come back in the other text; all of it where the text has none. */
export function wordsShared(text: string, other: string): number {
  const pairs = tellingPairs(text)
  return pairs.length === 0 ? 1 : pairs.filter((pair) => other.includes(pair)).length / pairs.length
}
