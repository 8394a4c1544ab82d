// What is wrong with a pack, in words: which entry and field, what stands there, what to do.
import { type EntryName, entryOrder, type Locale, packWords } from '@jizheng/core'
import type { PackFault } from '../reader/packs.ts'

const zh = {
  where: { id: '编号', version: '版本', title: '名称', jurisdiction: '地区', years: '年度', form: '表式', purpose: '用途', onlyByName: '是否须指定', extends: '沿用', entries: '规定', facts: '另外知道的', zh: '中文', en: '英文', code: '行政区划代码', name: '名称', from: '起', to: '止', value: '内容', source: '依据', document: '文件', documentEn: '英文名称', article: '条款', confirmation: '核实程度', url: '网页', note: '说明' } as Readonly<Record<string, string>>, // prettier-ignore
  row: (n: number) => `第${n}行`,
  step: '—',
  colon: '：',
  says: {
    'too-large': () => '文件太大，不像规则文件。请选由“导出文件”或 jizheng rules export 得到的 .json。',
    'not-json': (given: string) => `不是 JSON 文件，或中间有缺漏（${given}）。请检查引号、逗号和括号，或重新导出。`,
    'not-a-pack': () => '是 JSON 文件，但不是规则包（没有 entries）。请选规则文件，不是表格或结果。',
    'unknown-key': (given: string, known: string) =>
      `没有“${given}”这一项${known === '' ? '，请删去' : `，是不是“${known}”？请改正或删去`}。`,
    missing: () => '没有写。请补上。',
    blank: () => '是空的。请填写；没有见到的条款留空，但文件名必须写明。',
    empty: () => '一行也没有。至少写一行，或删去这项规定改为沿用。',
    variant: (given: string, known: string) => `写的是“${given}”。可用的只有：${known}。`,
    decimal: (given: string) => `“${given}”不是数。请写普通的数，如 10 或 97.5，不带单位、逗号和多余的0。`,
    quoted: (given: string) => `${given} 要写成带引号的 "${given}"，小数才不会走样。`,
    whole: (given: string) => `“${given}”不行，要写整数，不带引号。`,
    kind: (given: string) => `写成了 ${given}，格式不对。请对照导出的规则文件。`,
    id: (given: string) => `“${given}”不能作编号。只用小写字母、数字和连字符，以字母或数字开头，如 mycity-2024。`,
    'place-code': (given: string) => `“${given}”不是行政区划代码。写六位数字（如 110000）；全国写 CN，不明写 null。`,
    range: (given: string) => `${given} 超出了可能的范围：分值和比率不会小于0，也不会这么大。`,
    order: () => '要从高到低排列，不能重复；否则后面的永远轮不到。',
    'no-base': (given: string) => `没有“${given}”这套规则可以沿用。请写程序提供的规则的编号，或写 null。`,
    'own-base': () => '沿用来沿用去又回到了自己。请换一个编号，或换一套沿用的规则。',
  } as Readonly<Record<PackFault['kind'], (given: string, known: string) => string>>,
}

const en: typeof zh = {
  where: { id: 'Id', version: 'Version', title: 'Title', jurisdiction: 'Place', years: 'Years', form: 'Form', purpose: 'Purpose', onlyByName: 'Only by name', extends: 'Extends', entries: 'Entries', facts: 'Also known', zh: 'Chinese', en: 'English', code: 'code', name: 'name', from: 'from', to: 'to', value: 'value', source: 'source', document: 'document', documentEn: 'English name', article: 'article', confirmation: 'confirmation', url: 'web page', note: 'note' }, // prettier-ignore
  row: (n) => `row ${n}`,
  step: ' – ',
  colon: ': ',
  says: {
    'too-large': () => 'the file is too large for a pack. Choose a .json exported here or by jizheng rules export.',
    'not-json': (given) =>
      `this is no JSON, or something is missing in it (${given}). Check quotes, commas and brackets, or export it again.`,
    'not-a-pack': () => 'this is JSON but no rule pack (it has no entries). Choose a pack file, not a form or a result.',
    'unknown-key': (given, known) => `there is no "${given}"${known === '' ? '; delete it' : `; is it "${known}"? Correct or delete it`}.`,
    missing: () => 'missing. Add it.',
    blank: () => 'blank. Fill it in; an article nobody saw stays empty, but the document must be named.',
    empty: () => 'has no row. Write at least one, or delete the entry so that it is inherited.',
    variant: (given, known) => `"${given}" is not known. There are only: ${known}.`,
    decimal: (given) => `"${given}" is no number. Write it plainly, like 10 or 97.5, without units, commas or trailing zeros.`,
    quoted: (given) => `write ${given} in quotes, "${given}", so that decimals stay exact.`,
    whole: (given) => `"${given}" must be a whole number, without quotes.`,
    kind: (given) => `${given} has the wrong shape. Compare it with an exported pack.`,
    id: (given) => `"${given}" cannot be an id. Use small letters, digits and hyphens, like mycity-2024.`,
    'place-code': (given) => `"${given}" is no division code. Write six digits (110000), CN for the whole country, null where unknown.`,
    range: (given) => `${given} is out of range: points and rates are never below 0, nor so high.`,
    order: () => 'must fall from row to row without repeating; later rows would never be reached.',
    'no-base': (given) => `there is no pack "${given}" to extend. Name one that comes with the program, or null.`,
    'own-base': () => 'the pack extends itself. Choose another id or another base.',
  },
}

/** One line: where, what, what to do. */
export function faultText(fault: PackFault, locale: Locale): string {
  const says = locale === 'en' ? en : zh
  const { entries } = packWords(locale)
  const entry = fault.at[0] === 'entries' ? (fault.at[1] as EntryName) : null
  const words = entry === null ? undefined : entries[entry]
  const known =
    fault.kind === 'unknown-key'
      ? nearest(fault)
      : fault.known.map((each) => (words?.variants[each] === undefined ? each : `${each}（${words.variants[each]}）`)).join('、')
  const what = says.says[fault.kind](fault.given, known)
  const where = placeOf(fault, locale)
  return where === '' ? what : `${where}${says.colon}${what}`
}

/** "等级标准—第1行—总分不低于". */
function placeOf({ at, kind }: PackFault, locale: Locale): string {
  const says = locale === 'en' ? en : zh
  const { entries } = packWords(locale)
  const steps = kind === 'unknown-key' ? at.slice(0, -1) : at
  const [top, entry, ...within] = steps
  if (top === undefined) return ''
  const words = top === 'entries' && entry !== undefined ? entries[entry as EntryName] : undefined
  if (words === undefined)
    return steps.map((step) => (typeof step === 'number' ? says.row(step + 1) : (says.where[step] ?? step))).join(says.step)
  const inValue = within[0] === 'value'
  const names = (inValue ? within.slice(1) : within).map((step) => {
    if (typeof step === 'number') return says.row(step + 1)
    return (inValue ? (words.fields[step] ?? words.variants[step]) : undefined) ?? says.where[step] ?? step
  })
  return [words.title, ...names].join(says.step)
}

/** The entry that someone probably meant: the one that shares the longest beginning. */
function nearest({ at, given }: PackFault): string {
  if (at.length !== 2 || at[0] !== 'entries') return ''
  const shared = (name: string) => [...name].findIndex((letter, i) => letter.toLowerCase() !== given[i]?.toLowerCase())
  const ranked = entryOrder.map((name) => ({ name, length: shared(name) < 0 ? name.length : shared(name) }))
  const best = ranked.toSorted((a, b) => b.length - a.length)[0]!
  return best.length >= 3 ? best.name : ''
}
