// `jizheng rules`: list, show, export, and compare two packs on given files.
import { comparePacks, inOneLine, packOf, packs, type RulePack } from '@jizheng/core'
import { packToJson } from '@jizheng/core/schema'
import { judgeFiles } from '@jizheng/documents/node'
import { type Arguments, parseArguments, UsageError } from '../arguments.ts'
import { findFiles } from '../find-files.ts'
import { packNamed } from '../rules-for.ts'
import { columns } from '../text/columns.ts'
import { compared } from '../text/compared.ts'
import { shown } from '../text/pack.ts'
import { texts } from '../texts.ts'
import { complain, handOver, say } from '../terminal.ts'

export async function rules(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, 'rules')
  const [verb, ...rest] = args.words
  if (verb === 'list' && rest.length === 0) return list(args)
  if (verb === 'show' && rest.length === 1) return show(args, rest[0]!)
  if (verb === 'export' && rest.length === 1) return exportPack(args, rest[0]!)
  if (verb === 'compare' && rest.length >= 3) return compare(args, rest[0]!, rest[1]!, rest.slice(2))
  throw new UsageError(texts(args.locale).rulesUsage)
}

function list({ locale, json }: Arguments): number {
  if (json) {
    packs.forEach((pack) => handOver(packToJson(pack)))
    return 0
  }
  const rows = packs.map((pack) => [
    pack.id,
    locale === 'en' ? pack.title.en : pack.title.zh,
    pack.jurisdiction.name,
    yearsOf(pack, texts(locale).anyYear),
    pack.extends ?? '',
  ])
  say(`${columns([texts(locale).rulesHeads, ...rows], ['left', 'left', 'left', 'left', 'left'], [30, 44, 16, 12, 20]).join('\n')}\n`)
  return 0
}

/** "2016", "2021–", "–2020". */
const yearsOf = ({ years: { from, to } }: RulePack, any: string): string =>
  from === null && to === null ? any : from === to ? String(from) : `${from ?? ''}–${to ?? ''}`

async function show(args: Arguments, name: string): Promise<number> {
  const chain = await packNamed(name, args.locale)
  const resolved = packOf(chain)
  if (args.json) handOver(packToJson(chain[0]!))
  else say(`${shown(resolved, args.locale)}\n`)
  return 0
}

async function exportPack(args: Arguments, name: string): Promise<number> {
  const [pack] = await packNamed(name, args.locale)
  handOver(packToJson(pack!), 2)
  complain(texts(args.locale).exportHint(pack!.id))
  return 0
}

async function compare(args: Arguments, first: string, second: string, given: readonly string[]): Promise<number> {
  const chains = [await packNamed(first, args.locale), await packNamed(second, args.locale)] as const
  const [a, b] = chains.map(packOf)
  const named = []
  let failed = 0
  for await (const answer of judgeFiles(await findFiles(given), { rules: null, locale: args.locale })) {
    if ('error' in answer) {
      failed++
      complain(`${answer.file}: ${inOneLine(answer.error)}\n`)
    } else named.push(...answer.forms.map((form, i) => ({ name: answer.forms.length > 1 ? `${answer.file}#${i + 1}` : answer.file, form })))
  }
  const comparison = comparePacks(
    named.map(({ form }) => form),
    a!,
    b!,
  )
  if (args.json) handOver(comparison)
  else say(compared(comparison, named, texts(args.locale)))
  return failed > 0 ? 3 : 0
}
