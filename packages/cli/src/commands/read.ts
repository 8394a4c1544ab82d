// `jizheng read`: what the forms state, with the place of every value.
import { parseArguments } from '../arguments.ts'
import { answerFiles } from '../answer-files.ts'
import { stated } from '../text/stated.ts'

export async function read(words: readonly string[]): Promise<number> {
  const args = parseArguments(words)
  return answerFiles(args, null, (form, says) => stated(form, says))
}
