// Which entries of a pack moved some lines: the titles of the entries that their rules belong to.
import { type EntryName, type Locale, type MovedLine, packWords } from '@jizheng/core'

const entryOfRule: Readonly<Record<string, EntryName>> = {
  met: 'met',
  'over-completion': 'overCompletion',
  shortfall: 'shortfall',
  'broken-limit': 'brokenLimit',
  equal: 'equal',
  late: 'late',
  qualitative: 'qualitative',
  'cost-not-filed': 'costNotFiledCap',
  execution: 'execution',
  satisfaction: 'satisfactionBands',
}

/** Where both sides apply the same rules, only figures differ: then those rules are named. */
export function ruleTitles(lines: readonly MovedLine[], locale: Locale): string {
  const words = packWords(locale)
  const rules = lines.flatMap(({ rules: { before, after } }) => {
    const differing = [...before, ...after].filter((rule) => !before.includes(rule) || !after.includes(rule))
    return differing.length > 0 ? differing : after
  })
  const names = rules.flatMap((rule) => entryOfRule[rule.split('/')[0]!] ?? [])
  return [...new Set(names)].map((name) => words.entries[name].title).join(words.between)
}
