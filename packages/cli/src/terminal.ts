// The one way from the command to a terminal: what a form or a name brings along can show itself there, and do nothing.
import { randomBytes } from 'node:crypto'
import { styleText } from 'node:util'

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

/** Control signs but tab and line break, the two line separators, and what turns the direction of writing. */
const unseen = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu

const shown = (text: string): string =>
  text
    .split(OURS)
    .map((piece) => piece.replace(unseen, sign))
    .join(ESCAPE)

/** As Unicode pictures it (␛), else by its number. */
function sign(character: string): string {
  const code = character.codePointAt(0)!
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  return code === 0x7f ? '␡' : `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`
}
