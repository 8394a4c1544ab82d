// Plain texts: lines without end, box drawing, tabs, columns that shift, pages that break anywhere.
import type { Edit, Family } from '../family.ts'
import { fixtureFile } from '../fixtures.ts'

type Lines = { lines: string[]; encode: (text: string) => Uint8Array }

const edit = (name: string, change: Edit<Lines>['change']): Edit<Lines> => ({ name, change })

const edits: readonly Edit<Lines>[] = [
  edit('a line is gone', ({ lines }, chance) => void lines.splice(chance.nat(lines.length), chance.pick([1, 1, 10]))),
  edit('lines again and again', ({ lines }, chance) => {
    const from = chance.nat(lines.length)
    const some = lines.slice(from, from + chance.between(1, 30))
    for (let times = chance.pick([1, 5, 100]); times > 0; times--) lines.splice(from, 0, ...some)
  }),
  edit('lines change places', ({ lines }, chance) => void lines.splice(chance.nat(lines.length), 0, ...lines.splice(chance.nat(lines.length), chance.between(1, 8)))),
  edit('a very long line', ({ lines }, chance) => void (lines[chance.nat(lines.length)] = chance.pick(['绩', '10 ', '10  ', '│', '——', ' ', '\t', '1', '得分 ', '≥95% ', '、', '产出指标 数量指标  ']).repeat(chance.pick([200, 20_000, 400_000])))),
  edit('all in one line', (all, chance) => void (all.lines = [all.lines.join(chance.pick(['', ' ', '  ', '\t']))])),
  edit('every sign on a line', (all) => void (all.lines = all.lines.join('\n').slice(0, 20_000).split(''))),
  edit('boxes drawn', (all, chance) => {
    const [bar, dash] = chance.pick([['│', '─'], ['|', '-'], ['┃', '━'], ['║', '═']] as const)
    all.lines = all.lines.flatMap((line) => [dash.repeat(40), bar + line.replaceAll(/ {2,}/g, bar) + bar])
  }),
  edit('tabs for blanks', (all, chance) => void (all.lines = all.lines.map((line) => line.replaceAll(/ {2,}/g, chance.pick(['\t', '\t\t', '　', ' ', '\u00A0'])) ))),
  edit('shifted lines', (all, chance) => void (all.lines = all.lines.map((line) => (chance.once(3) ? ' '.repeat(chance.nat(30)) + line : line)))),
  edit('pages break', ({ lines }, chance) => { for (let times = chance.between(1, 20); times > 0; times--) lines.splice(chance.nat(lines.length), 0, chance.pick(['\f', '', '- 1 -', '第 1 页 共 9 页'])) }),
  edit('other signs', (all, chance) => void (all.lines = all.lines.map((line) => chance.once(5) ? line.replaceAll(/\d/g, (digit) => chance.once(2) ? String.fromCharCode(digit.charCodeAt(0) + 0xfee0) : digit) : line))),
  edit('controls and halves of signs', ({ lines }, chance) => { for (let times = chance.between(1, 9); times > 0; times--) { const at = chance.nat(lines.length); lines[at] = `${lines[at] ?? ''}${chance.pick(['\u0000', '\u001B[31m', '\uD800', '\uFFFD', '\u202E', '\u200B', '\u0301'.repeat(300), '𠀀'])}` } }),
  edit('other ends of lines', (all, chance) => { const end = chance.pick(['\r', '\r\n', '\n\r', '\u2028', '\v']); all.lines = [all.lines.join(end)] }),
  edit('another encoding', (all, chance) => { const kind = chance.pick(['utf16le', 'latin1'] as const); all.encode = (text) => Buffer.from(text, kind) }),
] // prettier-ignore

export const text: Family<Lines> = {
  name: 'text',
  base: (chance) => ({
    lines: Buffer.from(fixtureFile(chance, 'txt')).toString('utf8').split('\n'),
    encode: (written) => Buffer.from(written),
  }),
  edits,
  mostEdits: 3,
  finish: ({ lines, encode }) => ({ name: 'torture.txt', bytes: encode(lines.join('\n')) }),
}
