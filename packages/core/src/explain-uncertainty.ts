// What was not read with certainty, in words: how reliable the whole is, which values are doubted and why, and what was not judged for their sake.
import { cellOf } from './cell-of.ts'
import type { Doubt } from './doubt.ts'
import { explainDoubt, explainDoubts } from './explain-doubt.ts'
import { groupName } from './explain-pile.ts'
import { valueName } from './field-name.ts'
import type { Form } from './form.ts'
import type { Judgement, NotJudged } from './judge-form.ts'
import type { Locale } from './locale.ts'
import type { Reliability } from './reliability.ts'
import type { Settlement } from './settle.ts'

export interface UncertainValue {
  /** JSON Pointer of the cell: a target and its number are one value to a person. */
  readonly at: string
  /** 第3行“维护数量”得分 */
  readonly where: string
  /** As printed; blank where nothing is. */
  readonly text: string
  /** The other reading, where one is known. */
  readonly instead: string | null
  readonly because: string
  /** The same said of several values. */
  readonly becauseOfSeveral: string
  /** How many findings wait for it. */
  readonly waiting: number
}

/** Values that are doubted for one reason: the reason once, however many they are. */
export interface UncertainGroup {
  readonly because: string
  readonly values: readonly UncertainValue[]
}

export interface Unjudged {
  readonly at: string
  /** What would be objected to, in a few words. */
  readonly name: string
  readonly where: string
  /** The doubted values, in words; of many the first. */
  readonly doubts: readonly string[]
  /** JSON Pointer of the first of their cells. */
  readonly waitsFor: string
}

export interface Uncertainty {
  /** One sentence, to be said before all else. */
  readonly reliability: string
  /** Of a form that was not read reliably: what is to be done before any fault is weighed against another. Null of the others. */
  readonly comesFirst: string | null
  /** Each cell once, those that most findings wait for first. */
  readonly values: readonly UncertainValue[]
  /** The same values by reason, a reason where its first value stands. */
  readonly groups: readonly UncertainGroup[]
  readonly unjudged: readonly Unjudged[]
}

/** Null where everything was read with certainty. */
export function uncertaintyOf(form: Form & Judgement, locale: Locale): Uncertainty | null {
  if (form.doubts.length === 0) return null
  const says = words[locale]
  const values = valuesOf(form, locale)
  return {
    reliability: (form.reliability === 'unreliable' ? says.unreliable : says.partly)(values.length, form.notJudged.length),
    comesFirst: form.reliability === 'unreliable' ? says.comesFirst : null,
    values,
    groups: groupsOf(values),
    unjudged: form.notJudged.map((each) => unjudgedOf(form, each, locale)),
  }
}

function groupsOf(values: readonly UncertainValue[]): readonly UncertainGroup[] {
  const groups = new Map<string, UncertainValue[]>()
  for (const value of values) {
    const known = groups.get(value.becauseOfSeveral)
    if (known === undefined) groups.set(value.becauseOfSeveral, [value])
    else known.push(value)
  }
  return [...groups].map(([because, all]) => ({ because: all.length === 1 ? all[0]!.because : because, values: all }))
}

function valuesOf(form: Form & Judgement, locale: Locale): readonly UncertainValue[] {
  const waiting = new Map<string, number>()
  for (const { doubts } of form.notJudged) for (const cell of new Set(doubts.map(cellOf))) waiting.set(cell, (waiting.get(cell) ?? 0) + 1)
  return doubtedCells(form)
    .map((doubt) => valueOf(form, doubt, { waiting: waiting.get(doubt.at) ?? 0, locale }))
    .toSorted((one, other) => other.waiting - one.waiting || rankOf(one.at) - rankOf(other.at))
}

/** One doubt for each cell, in the order of the doubts, with all that was seen of it; `at` is the cell's. */
export function doubtedCells({ doubts }: Pick<Form, 'doubts'>): readonly Doubt[] {
  const cells = new Map<string, Doubt>()
  for (const doubt of doubts) {
    const at = cellOf(doubt.at)
    const known = cells.get(at)
    if (known === undefined) cells.set(at, { ...doubt, at })
    else {
      const fresh = doubt.because.filter(({ feature }) => !known.because.some((each) => each.feature === feature))
      cells.set(at, { ...known, instead: known.instead ?? doubt.instead, because: [...known.because, ...fresh] })
    }
  }
  return [...cells.values()]
}

/** How far a form was read, in a few words for a list; null where it was read reliably. `doubts`: its doubted cells. */
export function readingMark(reliability: Reliability, doubts: number, locale: Locale): string | null {
  return reliability === 'reliable' ? null : words[locale].mark[reliability](doubts)
}

/** So many settled values are named. */
const SETTLED_NAMED = 5

/** What a person compared with the original and settled; null where nothing was. */
export function settledSaid(form: Form, settled: readonly Settlement[], locale: Locale): string | null {
  if (settled.length === 0) return null
  const says = words[locale]
  const named = settled.slice(0, SETTLED_NAMED).map(({ at, as }) => {
    const how = as === 'as-read' ? says.asRead : as === 'other' ? says.other : says.typed(as.typed)
    return says.settledAt(valueName(form, cellOf(at), locale), how)
  })
  return says.settled(settled.length, upTo(named, settled.length, locale).join(says.between))
}

/** Where as many findings wait: the total, then what is scored and counted, then texts. */
const order = [/^\/total\//, /\/score$/, /\/weight$/, /\/actual$/, /\/target$/, /^\/budget\/lines\//]
const rankOf = (at: string): number =>
  order.findIndex((kind) => kind.test(at)) + (order.some((kind) => kind.test(at)) ? 0 : order.length + 1)

/** So many doubted values are named of one finding. */
const NAMED = 3

function valueOf(form: Form, doubt: Doubt, { waiting, locale }: { readonly waiting: number; readonly locale: Locale }): UncertainValue {
  return {
    at: doubt.at,
    where: valueName(form, doubt.at, locale),
    text: (form.sources[doubt.at]?.text ?? '').replaceAll(/\s+/g, ' ').trim(),
    instead: doubt.instead?.text ?? null,
    because: explainDoubt(form, doubt, locale),
    becauseOfSeveral: explainDoubts(doubt, locale),
    waiting,
  }
}

function unjudgedOf(form: Form, { code, at, doubts }: NotJudged, locale: Locale): Unjudged {
  const named = [...new Set(doubts.map((each) => valueName(form, each, locale)))]
  return {
    at,
    name: groupName(code, locale),
    where: valueName(form, at, locale),
    doubts: upTo(named.slice(0, NAMED), named.length, locale),
    waitsFor: cellOf(doubts[0]!),
  }
}

/** Names of the first of so many. */
const upTo = (names: readonly string[], all: number, locale: Locale): readonly string[] =>
  names.length === all ? names : words[locale].more(names, all)

const words = {
  'zh-CN': {
    unreliable: (values: number, unjudged: number) =>
      `没有可靠地读出这张表：一半以上的行读得没有把握（${values}个值存疑），不给按规则可得总分、有风险的分和等级${unjudged === 0 ? '' : `，另有${unjudged}处没有判断`}。请先对照原表。`,
    partly: (values: number, unjudged: number) =>
      `这张表有${values}个值读得没有把握${unjudged === 0 ? '' : `，靠这些值的${unjudged}处没有判断`}。请对照原表。`,
    more: (names: readonly string[], all: number) => [...names.slice(0, -1), `${names.at(-1)}等${all}处`],
    comesFirst: '最要紧的是先对照原表核对存疑的值；核对以前，不说哪个问题更要紧。',
    mark: { partly: (doubts: number) => `部分存疑 ${doubts}处`, unreliable: (doubts: number) => `没有可靠读出 ${doubts}处存疑` },
    settled: (count: number, which: string) => `已对照原表核对 ${count} 处：${which}。`,
    settledAt: (where: string, how: string) => `${where}${how}`,
    asRead: '读得对',
    other: '改按另一种读法',
    typed: (text: string) => `改为“${text}”`,
    between: '、',
  },
  en: {
    unreliable: (values: number, unjudged: number) =>
      `This form was not read reliably: half of its rows or more are uncertain (${values} values), so there is no nearest total, no points at risk and no grade${unjudged === 0 ? '' : `, and ${unjudged} things were not judged`}. Compare the original first.`,
    partly: (values: number, unjudged: number) =>
      `${values} values of this form were not read with certainty${unjudged === 0 ? '' : `, and ${unjudged} things that rest on them were not judged`}. Compare the original.`,
    more: (names: readonly string[], all: number) => [...names, `and ${all - names.length} more`],
    comesFirst:
      'What matters most is to compare the uncertain values with the original; until then no fault is said to matter more than another.',
    mark: {
      partly: (doubts: number) => `partly uncertain (${doubts})`,
      unreliable: (doubts: number) => `not read reliably (${doubts} uncertain)`,
    },
    settled: (count: number, which: string) => `Compared with the original: ${count} ${count === 1 ? 'value' : 'values'} (${which}).`,
    settledAt: (where: string, how: string) => `${where} ${how}`,
    asRead: 'read correctly',
    other: 'taken as its other reading',
    typed: (text: string) => `changed to “${text}”`,
    between: ', ',
  },
} as const
