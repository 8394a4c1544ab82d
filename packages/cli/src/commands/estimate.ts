// `jizheng estimate`: from a working paper that was filled in to the inflation of the whole pile, with its interval.
import { estimateInflation, OperationError, reviewedStrata, stratumName } from '@jizheng/core'
import { readWorkingPaper } from '@jizheng/documents'
import { parseArguments, UsageError } from '../arguments.ts'
import { estimateText } from '../sample/estimate-text.ts'
import { contentOf, refusing } from '../sample/files.ts'
import { confidenceOf, inflatedBy } from '../sample/options.ts'
import { sampleTexts } from '../sample/sample-texts.ts'
import { handOver, say } from '../terminal.ts'

export async function estimate(words: readonly string[]): Promise<number> {
  const args = parseArguments(words, 'estimate')
  const [file] = args.words
  if (file === undefined || args.words.length > 1) throw new UsageError(sampleTexts(args.locale).needsPaper)
  return refusing(args.locale, async () => {
    const { sample, scores, missing } = readWorkingPaper(await contentOf(file))
    if (scores.size === 0) throw new OperationError('paper-invalid', { nothing: '0' })
    const options = { confidence: confidenceOf(args), inflatedBy: inflatedBy(args) }
    const estimated = estimateInflation(
      reviewedStrata(sample, scores, (stratum) => stratumName(stratum, args.locale)),
      options,
    )
    if (args.json) handOver({ ...options, ...estimated, missing })
    else say(estimateText(estimated, missing, options, args.locale))
    return 0
  })
}
