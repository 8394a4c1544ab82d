// The annual objective and what became of it: two texts, one after the other, parted where the lines say that a new cell begins.
import type { Atom } from './atoms.ts'
import { startsLine } from './atoms.ts'
import type { Run } from './sections.ts'
import { textOf } from './labels-at.ts'
import type { Line } from './wrapping.ts'
import { linesOf } from './wrapping.ts'

/** Every cut costs a look at all lines; what is longer than the longest objectives by far is judged by its beginning. */
const mostCuts = 600
const mostAtoms = 3000

/** Both cells; the second is empty where nothing stands for it. */
export function goalsIn(atoms: readonly Atom[], run: Run): { readonly expected: Run; readonly actual: Run } {
  const judged = { from: run.from, to: Math.min(run.to, run.from + mostAtoms) }
  let best = { cut: run.to, cost: costOf(atoms, judged, judged.to) }
  for (let cut = run.from; cut < Math.min(judged.to, run.from + mostCuts); cut++) {
    const atom = atoms[cut]
    if (!atom || atom.before === 'soft') continue
    const cost = costOf(atoms, judged, cut)
    if (cost < best.cost) best = { cut, cost }
  }
  return { expected: { from: run.from, to: best.cut }, actual: { from: best.cut, to: run.to } }
}

function costOf(atoms: readonly Atom[], run: Run, cut: number): number {
  if (cut === run.from) return 9
  if (cut === run.to) return 3.4 + blockCost(linesOf(atoms, run.from, run.to))
  const first = textOf(atoms, run.from, cut)
  const second = textOf(atoms, cut, run.to)
  const before = linesOf(atoms, run.from, cut)
  const after = linesOf(atoms, cut, run.to)
  let cost = blockCost(before) + blockCost(after)
  if (!startsLine(atoms[cut])) cost += before.length > 1 || after.length > 1 ? 4 : atoms[cut]?.before === 'gap' ? 0 : 3
  if (!/[。；;！.]$/u.test(first)) cost += /[，、：:（(]$/u.test(first) ? 4 : 2.2 + (isFull(before, after) ? 1.5 : 0)
  if (/^[，。、；：）]/u.test(second)) cost += 5
  cost -= startCue(second) + restartCue(first, second)
  return cost
}

/** Whether the last line had no room for what comes next: then it more likely goes on than ends. */
function isFull(before: readonly Line[], after: readonly Line[]): boolean {
  const last = before.at(-1)
  const widest = Math.max(0, ...before.map((line) => line.width))
  return last !== undefined && before.length > 1 && last.width + (after[0]?.firstWord ?? 1) > widest
}

/** Lines that should have held the next word, beyond the ends of paragraphs. */
function blockCost(lines: readonly Line[]): number {
  const widest = Math.max(0, ...lines.map((line) => line.width))
  let cost = 0
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (!next) return
    const under = widest - line.width - next.firstWord - line.slack
    if (under <= 0.2) return
    cost += /[。；;：:]$/u.test(line.last) ? (/[\d一二三四五六七八九（(①-⑳目]/u.test(next.first) ? 0.1 : 0.8) : Math.min(4, 1 + 0.6 * under)
  })
  return cost
}

/** Words with which a report of what was done begins. */
const startCue = (text: string): number =>
  /^(?:目标\d*[：:])?(?:\d[.、])?(?:已|完成|全年|全部|基本完成|截至|本年|当年|实际|有效|按计划|按时|顺利)/u.test(text) ||
  /^.{0,14}(?:完成情况|完成结果)/u.test(text)
    ? 1.5
    : 0

/** "1." or "目标1" at the head of a text. */
const numberedHead = (text: string): string | null =>
  /^(?:目标|任务|指标)?[（(]?([\d一二三四五六七八九①-⑳]{1,2})[）)]?[.、：:．](?!\d)/u.exec(text)?.[0] ?? null

/** The numbering begins anew in the second text; a number that goes on is no beginning. */
function restartCue(first: string, second: string): number {
  const [a, b] = [numberedHead(first), numberedHead(second)]
  if (b === null) return 0
  if (a === b) return 4
  return /^(?:目标|任务)?[（(]?(?:1|一|①)(?!\d)/u.test(b) ? 3 : -2.5
}
