// Words for the values that params name by key, in both languages.

export const wordsZh: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  column: { original: '年初预算数', adjusted: '全年预算数', spent: '全年执行数' },
  missing: {
    output: '产出',
    benefit: '效益',
    satisfaction: '满意度',
    quantity: '数量',
    quality: '质量',
    timeliness: '时效',
    projectName: '项目名称',
    supervisor: '主管部门',
    implementer: '实施单位',
    'contact/name': '联系人',
    'contact/phone': '联系电话',
  },
}

export const wordsEn: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  column: { original: 'original budget', adjusted: 'adjusted budget', spent: 'spent' },
  missing: {
    output: 'output',
    benefit: 'benefit',
    satisfaction: 'satisfaction',
    quantity: 'quantity',
    quality: 'quality',
    timeliness: 'timeliness',
    projectName: 'project name',
    supervisor: 'supervisor',
    implementer: 'implementer',
    'contact/name': 'contact',
    'contact/phone': 'phone number',
  },
}
