// What the specimen on the desk shows of the example, as the default rules judge it.

export const specimen = {
  stated: '89',
  nearest: '87.5',
  lines: [
    { name: '支持研究院学者', target: '≤10人', actual: '20人', score: '3', permitted: '0–1.5', outside: true },
    { name: '高质量人工智能数据集', target: '≥2个', actual: '11个', score: '4', permitted: '0–5', outside: false },
    { name: '研究院创新中心', target: '≥6个', actual: '6个', score: '5', permitted: '5', outside: false },
  ],
  finding: {
    'zh-CN': '“支持研究院学者”目标≤10人，实际20人，没有达到目标，却得满分3分。复核最先扣的就是这种分。',
    en: '"支持研究院学者": target ≤10人, actual 20人. It missed its target but claims the full 3 points. This is the first thing a reviewer deducts.',
  },
} as const
