// What a dimension or a group is, whatever the form calls it. Labels of some twenty provinces: see GLOSSARY.md.

export type DimensionKind = 'output' | 'benefit' | 'satisfaction' | 'cost' | 'process' | 'execution'
export type GroupKind = 'quantity' | 'quality' | 'timeliness' | 'cost' | 'economic' | 'social' | 'ecological' | 'sustained' | 'satisfaction'

export function groupKind(group: string, dimension: string): GroupKind | null {
  if (group.includes('满意')) return 'satisfaction'
  if (group.includes('成本')) return 'cost'
  if (group.includes('数量')) return 'quantity'
  if (group.includes('质量')) return 'quality'
  if (group.includes('时效') || group.includes('进度')) return 'timeliness'
  if (group.includes('可持续') || group.includes('持续影响')) return 'sustained'
  if (group.includes('经济')) return 'economic'
  if (group.includes('社会')) return 'social'
  if (group.includes('生态') || group.includes('环境')) return 'ecological'
  if (dimension.includes('满意')) return 'satisfaction'
  return dimension.includes('成本') ? 'cost' : null
}

const byGroup: Readonly<Record<GroupKind, DimensionKind>> = {
  quantity: 'output',
  quality: 'output',
  timeliness: 'output',
  cost: 'output',
  economic: 'benefit',
  social: 'benefit',
  ecological: 'benefit',
  sustained: 'benefit',
  satisfaction: 'satisfaction',
}

/** Satisfaction is a dimension of its own even where the form files it under benefit. */
export function dimensionKind(dimension: string, group: GroupKind | null): DimensionKind | null {
  if (group === 'satisfaction') return 'satisfaction'
  if (dimension.includes('执行')) return 'execution'
  if (dimension.includes('效益') || dimension.includes('效果') || dimension.includes('影响') || dimension.includes('成效')) return 'benefit'
  if (dimension.includes('成本')) return 'cost'
  if (dimension.includes('产出') || dimension.includes('完成')) return 'output'
  if (/决策|管理|过程|投入|立项/.test(dimension)) return 'process'
  return group === null ? null : byGroup[group]
}
