// The one way from the command to a terminal: what a form or a name brings along can show itself there, and do nothing.
import { randomBytes } from 'node:crypto'
import { styleText } from 'node:util'
import { withSignsShown } from '@jizheng/core'

/** Text for people. Control signs and those that turn the direction of writing, wherever they came from, are shown as signs. */
export const say = (text: string): void => void process.stdout.write(shown(text))

/** The same, beside the answer. */
export const complain = (text: string): void => void process.stderr.write(shown(text))

/** An answer for programs, as one line of JSON, or indented. */
export const handOver = (answer: unknown, indent?: number): void => void process.stdout.write(`${JSON.stringify(answer, null, indent)}\n`)

type Style = 'bold' | 'dim' | 'underline' | 'red' | 'yellow' | 'cyan' | 'green'

/** A style for `say`, where the output shows styles at all. */
export function styled(style: Style, text: string): string {
  if (text === '') return ''
  const [before, after] = styleText(style, BETWEEN, { stream: process.stdout }).split(BETWEEN)
  return `${before!.replaceAll(ESCAPE, OURS)}${text}${after!.replaceAll(ESCAPE, OURS)}`
}

const ESCAPE = '\u001b'
const BETWEEN = '-'
/** Our own styles, drawn anew for each run: no form can know it, so no form can style, hide or move anything. */
const OURS = `\u001b${randomBytes(8).toString('hex')}`

const shown = (text: string): string => text.split(OURS).map(withSignsShown).join(ESCAPE)
