// What a stratum is called: its classes trait by trait, several of one trait joined.
import type { Locale } from '../locale.ts'
import type { DrawnStratum } from '../sample/plan.ts'
import type { StrataTrait } from '../sample/sample-unit.ts'

type Names = Readonly<Record<StrataTrait, Readonly<Record<string, string>>>>

const zh: Names = {
  risk: { '0': '无风险分', '2': '风险分 2 分以内', '5': '风险分 2—5 分', '>5': '风险分 5 分以上', '?': '风险分不明' },
  size: { '100': '预算 100 万元以内', '1000': '预算 100—1000 万元', '>1000': '预算 1000 万元以上', '?': '预算不明' },
  kind: {
    'project-self-evaluation': '项目支出自评',
    'department-self-evaluation': '部门整体自评',
    'transfer-self-evaluation': '转移支付自评',
    'target-declaration': '目标申报',
    monitoring: '运行监控',
  },
  region: { '?': '地区不明' },
  body: {
    school: '学校',
    hospital: '医疗机构',
    town: '乡镇街道',
    authority: '机关',
    company: '企业',
    institution: '其他事业单位',
    other: '其他单位',
    '?': '单位不明',
  },
}

const en: Names = {
  risk: {
    '0': 'nothing at risk',
    '2': 'up to 2 points at risk',
    '5': '2 to 5 points at risk',
    '>5': 'over 5 points at risk',
    '?': 'risk unknown',
  },
  size: { '100': 'budget to 1 million', '1000': 'budget 1 to 10 million', '>1000': 'budget over 10 million', '?': 'budget unknown' },
  kind: {
    'project-self-evaluation': 'project',
    'department-self-evaluation': 'whole department',
    'transfer-self-evaluation': 'transfer payment',
    'target-declaration': 'target declaration',
    monitoring: 'monitoring',
  },
  region: { '?': 'region unknown' },
  body: {
    school: 'schools',
    hospital: 'hospitals',
    town: 'towns and streets',
    authority: 'authorities',
    company: 'companies',
    institution: 'other institutions',
    other: 'other bodies',
    '?': 'body unknown',
  },
}

export function stratumName({ traits }: Pick<DrawnStratum, 'traits'>, locale: Locale): string {
  const names = locale === 'en' ? en : zh
  const said = traits.map(({ trait, values }) => values.map((value) => names[trait][value] ?? value).join(locale === 'en' ? ' or ' : '、'))
  if (said.length === 0) return locale === 'en' ? 'all forms' : '全部'
  return said.join(locale === 'en' ? ', ' : '，')
}
