// `jizheng read`: what the forms state, with the place of every value.
import { answerFiles } from '../answer-files.ts'
import { parseArguments } from '../arguments.ts'
import { stated } from '../text/stated.ts'

export const read = (words: readonly string[]): Promise<number> =>
  answerFiles(parseArguments(words, 'read'), { rules: null, print: stated })
