// The fields at the head and foot of a form, from its label and value pairs: project, bodies, contact, unit, total above the table.
import { type FieldMeaning, fieldLabels } from '../layouts/labels.ts'
import { isBlank } from '@jizheng/core'
import type { Printed } from './grid.ts'
import { bareLabel, flat, meaningOf } from './label-text.ts'
import type { Pair } from './pairs.ts'

interface Contact {
  readonly name: Printed | null
  readonly phone: Printed | null
}

export interface Fields {
  readonly projectName: Printed | null
  readonly supervisor: Printed | null
  readonly implementer: Printed | null
  readonly performer: Printed | null
  readonly contact: Contact | null
  readonly year: Printed | null
  readonly date: Printed | null
  readonly moneyUnit: Printed | null
  readonly totalScore: Printed | null
  readonly grade: Printed | null
  /** Pairs that fill none of these. */
  readonly rest: readonly Pair[]
}

interface Said extends Pair {
  readonly meaning: FieldMeaning
}

export function readFields(pairs: readonly Pair[]): Fields {
  const said: Said[] = []
  const rest: Pair[] = []
  for (const pair of pairs.flatMap(splitPair)) {
    const named = meaningOf(pair.label, fieldLabels)
    // "单位：万元" names no body
    const meaning = named === 'body' && isMoneyUnit(pair.value.text) ? 'moneyUnit' : named
    if (meaning === null) rest.push(pair)
    else said.push({ ...pair, meaning })
  }
  const used = new Set<Pair>()
  const pick = (...meanings: FieldMeaning[]): Said | null => {
    for (const meaning of meanings) {
      const found = said.find((pair) => pair.meaning === meaning && !used.has(pair) && !isBlank(pair.value.text))
      if (found) {
        used.add(found)
        return found
      }
    }
    return null
  }
  const projects = said.filter((pair) => pair.meaning === 'projectName' && !isBlank(pair.value.text))
  const project = projects.toSorted((a, b) => projectRank(a) - projectRank(b))[0] ?? null
  for (const pair of projects) used.add(pair)
  const supervisor = pick('supervisor', 'centralSupervisor')
  const implementer = pick('implementer', 'body', 'performer', 'department')
  // the performer is named only where it is another body than the implementer
  const performer = implementer?.meaning === 'performer' ? null : pick('performer')
  const contact = readContact(said, used)
  const fields = {
    projectName: project?.value ?? null,
    supervisor: supervisor?.value ?? null,
    implementer: implementer?.value ?? null,
    performer: performer?.value ?? null,
    contact,
    year: pick('year')?.value ?? null,
    date: said.find((pair) => pair.meaning === 'date')?.value ?? null,
    moneyUnit: said.find((pair) => pair.meaning === 'moneyUnit' && isMoneyUnit(pair.value.text))?.value ?? null,
    totalScore: pick('totalScore')?.value ?? null,
    grade: pick('grade')?.value ?? null,
  }
  for (const pair of said) if (!used.has(pair)) rest.push(pair)
  return { ...fields, rest }
}

export const isMoneyUnit = (text: string): boolean => /^(?:人民币)?[(（]?(?:亿|万|千)?元[)）]?$/.test(flat(text))

/** A lower project level is the more exact one. */
function projectRank(pair: Said): number {
  const bare = bareLabel(pair.label)
  if (bare.startsWith('三级')) return 0
  if (bare.startsWith('二级')) return 1
  if (/^一级|^项目$|^政策$|^专项$/.test(bare)) return 4
  return /^(?:项目|专项资金|转移支付)/.test(bare) ? 2 : 3
}

function readContact(said: readonly Said[], used: Set<Pair>): Contact | null {
  const people: readonly FieldMeaning[] = ['leaderPhone', 'leader', 'contactPerson', 'filler']
  for (const meaning of people) {
    const person = said.find((pair) => pair.meaning === meaning && !isBlank(pair.value.text))
    if (!person) continue
    used.add(person)
    const { name, phone } = splitNameAndPhone(person.value)
    const phones = said.filter((pair) => pair.meaning === 'phone' && !isBlank(pair.value.text))
    const own =
      phones.find((pair) => pair.group === person.group) ??
      phones.find((pair) => Math.abs(pair.group - person.group) <= 1 && !hasOtherPerson(said, pair, person))
    if (own && phone === null) used.add(own)
    return { name, phone: phone ?? own?.value ?? null }
  }
  const phone = said.find((pair) => pair.meaning === 'phone' && !isBlank(pair.value.text))
  if (!phone) return null
  used.add(phone)
  return { name: null, phone: phone.value }
}

const hasOtherPerson = (said: readonly Said[], phone: Said, person: Said): boolean =>
  said.some(
    (pair) =>
      pair !== person &&
      pair.group === phone.group &&
      /leader|contactPerson|filler|otherPerson/.test(pair.meaning) &&
      !isBlank(pair.value.text),
  )

/** A number of at least seven digits, with its dashes, at the end or after the name. */
function splitNameAndPhone(printed: Printed): Contact {
  const found = /[（(]?\+?[\d０-９][\d０-９\s\-—－–()（）]{5,}[\d０-９]/.exec(printed.text)
  if (!found) return { name: printed, phone: null }
  const name = (printed.text.slice(0, found.index) + printed.text.slice(found.index + found[0].length))
    .replace(/[\s,，、/;；:：()（）]+$|^[\s,，、/;；:：]+/g, '')
    .replace(/(?:联系)?电话[:：]?$/, '')
  return {
    name: name === '' ? null : { ...printed, text: name },
    phone: { ...printed, text: found[0].replace(/^[(（](?=\d{11})/, '').trim() },
  }
}

/** "项目实施单位/项目负责人" over "某局/张某": two labels, two values. */
function splitPair(pair: Pair): Pair[] {
  if (meaningOf(pair.label, fieldLabels) !== null) return [pair]
  const labels = flat(pair.label)
    .replace(/[:：]$/, '')
    .split(/[/、,]|及其?|和|与/)
    .filter(Boolean)
  if (labels.length < 2 || !labels.every((label) => meaningOf(label, fieldLabels) !== null)) return [pair]
  const values = pair.value.text.split(/[/、,，;；\n]|\s{1,}/).filter((value) => value.trim() !== '')
  if (values.length === 0) return [pair]
  if (values.length === 1) {
    const [only] = labels
    return [{ ...pair, label: only! }]
  }
  return labels.map((label, index) => {
    const text = index === labels.length - 1 ? values.slice(index).join('') : (values[index] ?? '')
    const value: Printed = { text: text.trim(), place: pair.value.place, doubt: pair.value.doubt }
    return { label, value, group: pair.group }
  })
}
