// What `draw` and `estimate` are asked for, from the words of the command line. Floats: these are the terms of statistics.
import { strataTraits, type StrataTrait, type Precision } from '@jizheng/core'
import { type Arguments, UsageError } from '../arguments.ts'
import { sampleTexts } from './sample-texts.ts'

export interface DrawOptions {
  readonly seed: string
  readonly by: readonly StrataTrait[]
  readonly fewest: number
  readonly precision: Precision
  readonly assumed: number
}

export function drawOptions(args: Arguments): DrawOptions {
  const says = sampleTexts(args.locale)
  const { seed, by = 'risk,size', allocation = 'neyman' } = args.sample
  if (seed === undefined || seed.trim() === '') throw new UsageError(says.needsSeed)
  const traits = by.split(',').filter((each) => each !== '')
  const unknown = traits.find((each) => !(strataTraits as readonly string[]).includes(each))
  if (unknown !== undefined) throw new UsageError(says.unknownTrait(unknown, strataTraits))
  if (allocation !== 'neyman' && allocation !== 'proportional') throw new UsageError(says.unknownAllocation(allocation))
  return {
    seed,
    by: traits as readonly StrataTrait[],
    fewest: Math.round(numberOf(args, 'fewest', { least: 2, most: 1e6, otherwise: 20 })),
    precision: {
      halfWidth: numberOf(args, 'precision', { least: 0.01, most: 100, otherwise: 1 }),
      confidence: confidenceOf(args),
      allocation,
      minimum: 2,
    },
    assumed: numberOf(args, 'assume', { least: 0, most: 100, otherwise: 4 }),
  }
}

export const confidenceOf = (args: Arguments): number => numberOf(args, 'confidence', { least: 50, most: 99.9, otherwise: 95 }) / 100

/** Points by which a self score must lie above the review score to count as inflated. */
export const inflatedBy = (args: Arguments): number => numberOf(args, 'inflated', { least: 0, most: 100, otherwise: 2 })

interface Bounds {
  readonly least: number
  readonly most: number
  readonly otherwise: number
}

function numberOf(args: Arguments, name: keyof Arguments['sample'], { least, most, otherwise }: Bounds): number {
  const text = args.sample[name]
  if (text === undefined) return otherwise
  const value = Number(text)
  if (!/^\d+(\.\d+)?$/.test(text) || value < least || value > most)
    throw new UsageError(sampleTexts(args.locale).needsNumber(`--${name}`, text, least, most))
  return value
}
