// Forms as people leave them: columns dropped and swapped, cells merged and divided, rows blank, repeated or cut by a page, figures typed in other ways.
import { recogniseForms, readDocument } from '@jizheng/documents'
import type { Chance } from '../chance.ts'
import type { Edit, Family } from '../family.ts'
import { fixtureFile } from '../fixtures.ts'
import { type Grid, grids, isTable, type Paper, type PaperCell, paperOf, saved } from '../paper.ts'
import { complaintsOf, type Truth, truthOf } from '../stated.ts'

interface Work {
  readonly paper: Paper
  readonly truth: Truth
}

const onGrid = (name: string, act: (grid: Grid, chance: Chance, work: Work) => void): Edit<Work> => ({
  name,
  change: (work, chance) => {
    const all = grids(work.paper).filter((grid) => grid.length > 2 && grid[0]!.length > 2)
    if (all.length > 0) act(chance.pick(all), chance, work)
  },
})
const onValues = (name: string, act: (cell: PaperCell, chance: Chance) => void, share = 3): Edit<Work> => ({
  name,
  change: ({ truth }, chance) => {
    const cells = new Set(truth.flatMap(({ values }) => [...values.values()].map(({ cell }) => cell)))
    for (const cell of cells) if (chance.once(share)) act(cell, chance)
  },
})

const insertedRow = (grid: Grid, at: number, fill: (column: number) => PaperCell): void => {
  const row = grid[0]!.map((_, column) => {
    const [above, below] = [grid[at - 1]?.[column], grid[at]?.[column]]
    return above !== undefined && above === below ? above : fill(column)
  })
  grid.splice(at, 0, row)
}
const blankRow = (grid: Grid, at: number): void => insertedRow(grid, at, () => ({ text: '' }))
function wholeRow(grid: Grid, at: number, text: string): void {
  const cell = { text }
  insertedRow(grid, at, () => cell)
}
const wide = (text: string): string => text.replaceAll(/[\d.%]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const isFree = (grid: Grid, row: number, column: number): boolean => {
  const cell = grid[row]![column]!
  return [grid[row - 1]?.[column], grid[row + 1]?.[column], grid[row]![column - 1], grid[row]![column + 1]].every((other) => other !== cell)
}

interface Block {
  readonly from: number
  readonly to: number
  readonly bounds: readonly (readonly [from: number, until: number])[]
}

/** "预算数：|100|执行数：|100": once the labels have changed places, the paper itself states the other amounts. */
function areLabelsOfAmounts(grid: Grid, { from, bounds }: Block, chosen: readonly number[], truth: Truth): boolean {
  const amounts = new Set(truth.flatMap(({ values }) => [...values].flatMap(([kind, { cell }]) => (kind.startsWith('b:') ? [cell] : []))))
  const isLabel = (index: number): boolean => {
    const [start, end] = bounds[index]!
    const beside = grid[from]![end]
    return beside !== undefined && !amounts.has(grid[from]![start]!) && amounts.has(beside)
  }
  return chosen.every(isLabel)
}

/** Rows of a block of rows whose cells all have the same edges there: what a person selects as a column of the lower table. */
function columnOfBlock(grid: Grid, chance: Chance): Block | null {
  const shape = (row: number): string => grid[row]!.map((cell, column) => (cell === grid[row]![column - 1] ? '.' : '|')).join('')
  const shapes = grid.map((_, row) => shape(row))
  const at = chance.nat(grid.length)
  let [from, to] = [at, at]
  while (from > 0 && shapes[from - 1] === shapes[at]) from--
  while (to + 1 < grid.length && shapes[to + 1] === shapes[at]) to++
  const starts = [...shapes[at]!].flatMap((sign, column) => (sign === '|' ? [column] : []))
  if (to - from < 2 || starts.length < 4) return null
  return { from, to, bounds: starts.map((start, index) => [start, starts[index + 1] ?? grid[0]!.length]) }
}

const edits: readonly Edit<Work>[] = [
  onGrid('a column is dropped', (grid, chance) => {
    const column = chance.nat(grid[0]!.length)
    for (const row of grid) row.splice(column, 1)
  }),
  onGrid('a blank column', (grid, chance) => {
    const column = chance.between(0, grid[0]!.length)
    for (const row of grid) row.splice(column, 0, column > 0 && row[column - 1] === row[column] ? row[column]! : { text: '' })
  }),
  onGrid('columns change places', (grid, chance, { truth }) => {
    const block = columnOfBlock(grid, chance)
    if (block === null) return
    const [one, other] = [chance.nat(block.bounds.length), chance.nat(block.bounds.length)].toSorted((a, b) => a - b) as [number, number]
    const order = block.bounds.map((_, index) => (index === one ? other : index === other ? one : index))
    if (areLabelsOfAmounts(grid, block, [one, other], truth)) return
    // a cell that reaches over more rows than the block would be torn
    for (const edge of [block.from, block.to + 1]) if (edge > 0 && edge < grid.length && grid[edge]!.some((cell, column) => cell === grid[edge - 1]![column])) return
    for (let row = block.from; row <= block.to; row++) grid[row] = order.flatMap((index) => grid[row]!.slice(...block.bounds[index]!))
  }),
  onGrid('a row is dropped', (grid, chance) => void grid.splice(chance.nat(grid.length), 1)),
  onGrid('a row is there twice', (grid, chance) => {
    const at = chance.nat(grid.length)
    insertedRow(grid, at, (column) => ({ text: grid[at]![column]!.text }))
  }),
  onGrid('blank rows', (grid, chance) => { for (let times = chance.between(1, 4); times > 0; times--) blankRow(grid, chance.between(1, grid.length)) }),
  onGrid('a note among the rows', (grid, chance) => wholeRow(grid, chance.between(1, grid.length), chance.pick(['注：以上数据截至12月31日。', '说明：定量指标按比例计分，最多不超过10分。', '（续表）', '以下空白', '二、绩效指标完成情况', '备注', '单位：万元', '第2页']))),
  onGrid('the header again', (grid, chance) => {
    const header = grid.findIndex((row) => row.filter(({ text }) => /分值|权重|指标值|完成值|得分|三级指标/.test(text)).length > 2)
    if (header < 0 || header + 3 >= grid.length) return
    const copies = new Map(grid[header]!.map((cell) => [cell, { text: cell.text }]))
    const source = [...grid[header]!]
    insertedRow(grid, chance.between(header + 2, grid.length - 1), (column) => copies.get(source[column]!)!)
  }),
  { name: 'a page ends here', change: ({ paper }, chance) => {
    const index = paper.blocks.findIndex((block) => isTable(block) && block.grid.length > 4)
    const block = paper.blocks[index]
    if (block === undefined || !isTable(block)) return
    const at = chance.between(2, block.grid.length - 2)
    const rest = block.grid.splice(at)
    const cut = new Map(rest[0]!.flatMap((cell, column) => (cell === block.grid[at - 1]![column] ? [[cell, chance.once(2) ? { text: cell.text, copyOf: cell } : { text: '' }] as const] : [])))
    const second = rest.map((row) => row.map((cell) => cut.get(cell) ?? cell))
    paper.blocks.splice(index + 1, 0, ...(chance.once(2) ? [{ text: '- 2 -' }] : []), { grid: second })
  } },
  onGrid('a row is cut by a page', (grid, chance) => {
    const at = chance.between(2, grid.length - 1)
    const row = grid[at]!
    const parts = new Map(row.map((cell) => [cell, cell.text.length > 8 && !/^[\d.,%\s]+$/.test(cell.text) ? chance.between(4, cell.text.length - 2) : cell.text.length]))
    const rests = new Map(row.map((cell) => [cell, { text: cell.text.slice(parts.get(cell)) }]))
    insertedRow(grid, at + 1, (column) => rests.get(row[column]!) ?? { text: '' })
    for (const [cell, length] of parts) cell.text = cell.text.slice(0, length)
  }),
  onGrid('two cells become one, side by side', (grid, chance) => {
    for (let tries = 20; tries > 0; tries--) {
      const [row, column] = [chance.nat(grid.length), chance.nat(grid[0]!.length - 1)]
      if (!isFree(grid, row, column) || !isFree(grid, row, column + 1)) continue
      const cell = grid[row]![column]!
      cell.text = [cell.text, grid[row]![column + 1]!.text].filter((text) => text !== '').join('\n')
      grid[row]![column + 1] = cell
      return
    }
  }),
  onGrid('two cells become one, one below the other', (grid, chance) => {
    for (let tries = 20; tries > 0; tries--) {
      const [row, column] = [chance.nat(grid.length - 1), chance.nat(grid[0]!.length)]
      if (!isFree(grid, row, column) || !isFree(grid, row + 1, column)) continue
      grid[row + 1]![column] = grid[row]![column]!
      return
    }
  }),
  onGrid('a cell is divided', (grid, chance) => {
    const [row, column] = [chance.nat(grid.length), chance.nat(grid[0]!.length - 1)]
    const cell = grid[row]![column]!
    const isWide = grid[row]![column + 1] === cell && grid[row - 1]?.[column] !== cell && grid[row + 1]?.[column] !== cell
    if (isWide) for (let at = column + 1; grid[row]![at] === cell; at++) grid[row]![at] = { text: '' }
  }),
  onGrid('a row has lost a cell', (grid, chance) => {
    for (let tries = 20; tries > 0; tries--) {
      const [row, column] = [chance.nat(grid.length), chance.nat(grid[0]!.length)]
      if (!grid[row]!.slice(column).every((_, index) => isFree(grid, row, column + index))) continue
      grid[row]!.splice(column, 1)
      grid[row]!.push({ text: '' })
      return
    }
  }),
  onGrid('a cell is emptied', (grid, chance) => void (grid[chance.nat(grid.length)]![chance.nat(grid[0]!.length)]!.text = '')),
  onValues('figures in full width', (cell) => void (cell.text = wide(cell.text))),
  onValues('thousands are parted', (cell, chance) => {
    const sign = chance.pick([',', '，', ' '])
    if (/^\d{4,}(\.\d+)?$/.test(cell.text)) cell.text = cell.text.replace(/^\d+/, (digits) => digits.replaceAll(/\B(?=(\d{3})+$)/g, sign))
  }, 1),
  onValues('figures with zeros behind', (cell) => { if (/^\d+$/.test(cell.text)) cell.text += '.00' }),
  onValues('blanks around figures', (cell, chance) => void (cell.text = chance.pick([` ${cell.text} `, `　${cell.text}`, `${cell.text}\n`, `\u00A0${cell.text}`]))),
  { name: 'pages of prose before it', change: ({ paper }, chance) => void paper.blocks.unshift(...Array.from({ length: chance.between(1, 30) }, (_, i) => ({ text: `${i + 1}.本单位20${chance.between(10, 24)}年安排资金${chance.nat(9000)}万元，完成率${chance.nat(100)}%。` }))) },
] // prettier-ignore

export const people: Family<Work> = {
  name: 'people',
  base: async (chance) => {
    const source = await readDocument(fixtureFile(chance, 'html'), 'form.html')
    const paper = paperOf(source, chance.pick(['html', 'docx', 'xlsx'] as const))
    const { name, bytes } = saved(paper)
    return { paper, truth: truthOf(recogniseForms(await readDocument(bytes, name)), paper) }
  },
  edits,
  mostEdits: 3,
  finish: ({ paper, truth }) => ({ ...saved(paper), complaints: (forms) => complaintsOf(truth, paper, forms) }),
}
