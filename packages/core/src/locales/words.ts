// Words for the values that params name by key, in both languages.

export const wordsZh: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  column: { original: '年初预算数', adjusted: '全年预算数', spent: '全年执行数' },
  missing: {
    output: '产出',
    benefit: '效益',
    satisfaction: '满意度',
    cost: '成本',
    quantity: '数量',
    quality: '质量',
    timeliness: '时效',
    projectName: '项目名称',
    supervisor: '主管部门',
    implementer: '实施单位',
    'contact/name': '联系人',
    'contact/phone': '联系电话',
  },
  how: {
    'style-hidden': '设成了不显示',
    'too-small': '字小得看不见',
    'ground-coloured': '颜色与底色相同',
    'off-page': '在页面之外',
    'under-picture': '压在图片或图形下面',
    'struck-out': '划掉了',
    'written-twice': '同一格写了两次',
  },
}

export const wordsEn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  column: { original: 'original budget', adjusted: 'adjusted budget', spent: 'spent' },
  missing: {
    output: 'output',
    benefit: 'benefit',
    satisfaction: 'satisfaction',
    cost: 'cost',
    quantity: 'quantity',
    quality: 'quality',
    timeliness: 'timeliness',
    projectName: 'project name',
    supervisor: 'supervisor',
    implementer: 'implementer',
    'contact/name': 'contact',
    'contact/phone': 'phone number',
  },
  how: {
    'style-hidden': 'set not to show',
    'too-small': 'too small to be seen',
    'ground-coloured': 'in the colour of its ground',
    'off-page': 'off the page',
    'under-picture': 'under a picture or a shape',
    'struck-out': 'struck out',
    'written-twice': 'one cell written twice',
  },
}
