// `jizheng draw`: a stratified random sample that anyone can draw again, and the working paper for its review.
import { Decimal, planSample, type Sample, type SampleUnit, type SpreadSource } from '@jizheng/core'
import { readWorkingPaper, workingPaper } from '@jizheng/documents'
import { type Arguments, parseArguments, UsageError } from '../arguments.ts'
import { rulesFor } from '../rules-for.ts'
import { contentOf, refusing, saved } from '../sample/files.ts'
import { type FormList, type FoundAt, formsOf, openList } from '../sample/list.ts'
import { type DrawOptions, drawOptions } from '../sample/options.ts'
import { sampleText } from '../sample/sample-text.ts'
import { sampleTexts } from '../sample/sample-texts.ts'
import { texts } from '../texts.ts'
import { handOver, say } from '../terminal.ts'

export async function draw(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, 'draw')
  const options = drawOptions(args)
  if (args.out !== undefined && !args.out.endsWith('.xlsx')) throw new UsageError(sampleTexts(args.locale).paperIsXlsx(args.out))
  const rules = await rulesFor(args.rules, args.locale)
  const list = await openList(args, rules)
  return refusing(args.locale, async () => {
    const { units, found } = await unitsIn(list)
    const sample = await sampleFrom(units, options, args)
    const unread = list.unread()
    if (args.out !== undefined) {
      const drawn = sample.strata.flatMap((stratum) => stratum.drawn.map(({ id }) => [id, found.get(id)!] as const))
      await saved(args.out, await workingPaper({ sample, units, forms: await formsOf(new Map(drawn), args, rules) }, args.locale))
    }
    if (args.json) handOver(sample)
    else say(sampleText(sample, unread, args.locale))
    if (args.out !== undefined && !args.json) say(texts(args.locale).written(args.out))
    return unread > 0 ? 3 : 0
  })
}

async function unitsIn(list: FormList): Promise<{ readonly units: readonly SampleUnit[]; readonly found: ReadonlyMap<string, FoundAt> }> {
  const units: SampleUnit[] = []
  const found = new Map<string, FoundAt>()
  for await (const each of list.each()) {
    units.push(each.unit)
    found.set(each.id, each.found)
  }
  return { units, found }
}

async function sampleFrom(
  units: readonly SampleUnit[],
  { seed, by, fewest, precision, assumed }: DrawOptions,
  args: Arguments,
): Promise<Sample> {
  const { pilot } = args.sample
  const spread: SpreadSource = pilot === undefined ? { from: 'assumed', points: assumed } : await pilotIn(pilot, args)
  return planSample(units, { seed, by, fewest, precision, spread })
}

/** Fewer reviews say nothing of how they scatter. */
const LEAST_PILOT = 5

async function pilotIn(file: string, { locale }: Arguments): Promise<SpreadSource> {
  const { sample, scores } = readWorkingPaper(await contentOf(file))
  const reviewed = sample.strata
    .flatMap(({ drawn }) => drawn)
    .flatMap((unit) => {
      const score = scores.get(unit.id)
      return score === undefined || unit.stated === null
        ? []
        : [{ unit, inflation: Number(Decimal.of(unit.stated).minus(score).toString()) }]
    })
  if (reviewed.length < LEAST_PILOT) throw new UsageError(sampleTexts(locale).pilotTooSmall(file, reviewed.length, LEAST_PILOT))
  return { from: 'pilot', reviewed }
}
