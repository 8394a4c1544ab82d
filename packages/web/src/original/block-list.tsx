// A document without pages: its paragraphs and tables one below the other, only those in view standing in the page.
import type { Document } from '@jizheng/documents'
import { type CSSProperties, memo, type MouseEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { BlockTable } from './block-table.tsx'
import { BlockTexts } from './block-texts.tsx'
import { guessedHeight, type Piece, pieceOf, piecesOf, widthNeeded } from './pieces.ts'
import type { PieceMarks } from './piece-marks.ts'
import { scrollToMark } from './scroll-to.ts'
import { keyOf, type Spot, type Spots } from './spots.ts'
import type { OriginalTexts } from './texts.ts'
import { useKeptMiddle } from './use-kept-middle.ts'
import { useNear } from './use-near.ts'

export interface BlockListProps {
  readonly scroller: RefObject<HTMLDivElement | null>
  readonly document: Document
  readonly spots: Spots
  readonly lit: Spot | null
  readonly doubted: readonly Spot[]
  readonly zoom: number
  readonly onChoose: (at: string) => void
  readonly says: OriginalTexts
}

/** Characters in the width of the pane, where the document asks for no more. */
const FEWEST = 20
/** Pieces drawn before anything is known of the view. */
const FIRST = 2

export const BlockList = memo(function BlockList({ scroller, document, spots, lit, doubted, zoom, onChoose, says }: BlockListProps) {
  const pieces = useMemo(() => piecesOf(document), [document])
  const needed = useMemo(() => widthNeeded(pieces), [pieces])
  const heights = useRef(new Map<number, number>())
  const near = useNear(scroller, 'piece', pieces, FIRST)
  const known = useMemo(() => byKey(spots), [spots])
  const onLine = useMemo(() => byLine(spots), [spots])
  const pieceAt = useMemo(() => pieceOf(pieces, new Set(known.keys())), [pieces, known])
  const own = useMemo(() => new Set(pieceAt.values()), [pieceAt])
  const [from, to] = [Math.min(...own), Math.max(...own)]
  const litKey = lit === null ? null : keyOf(lit.source)
  const litPiece = litKey === null ? undefined : pieceAt.get(litKey)
  const quiet = useMemo<PieceMarks>(
    () => ({ known, lit: null, litSpot: null, doubted: new Set(doubted.flatMap(({ at, source }) => [at, keyOf(source)])) }),
    [known, doubted],
  )
  const marked = useMemo<PieceMarks>(() => ({ ...quiet, lit: litKey, litSpot: lit }), [quiet, litKey, lit])
  const lastLit = lit !== null && 'line' in lit.source ? pieceAt.get(`line ${lit.source.lastLine ?? lit.source.line}`) : litPiece
  useHeights(scroller, heights.current, near)
  useKeptMiddle(scroller, zoom)
  useEffect(() => {
    if (scroller.current !== null && lit !== null) scrollToMark(scroller.current)
  }, [scroller, lit])
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || scroller.current === null || !Number.isFinite(from)) return
    begun.current = true
    if (lit === null && from > 0) scroller.current.querySelector(`[data-piece="${from + 1}"]`)?.scrollIntoView({ block: 'start' })
  }, [scroller, from, lit])
  return (
    <div
      className="original-blocks"
      style={{ '--original-zoom': zoom, '--original-needed': Math.max(needed, FEWEST) } as CSSProperties}
      onClick={(event) => {
        const at = chosenBy(event, known, lit?.at ?? null)
        if (at !== null) onChoose(at)
      }}
    >
      {pieces.map((piece, index) => {
        const number = index + 1
        const isHere = near.has(number) || index === litPiece
        const isLit = litPiece !== undefined && index >= litPiece && index <= (lastLit ?? litPiece)
        return (
          <div
            key={number}
            data-piece={number}
            className={index < from || index > to ? 'original-piece original-piece-outside' : 'original-piece'}
            style={isHere ? undefined : { height: heights.current.get(number) ?? guessedHeight(piece) * zoom }}
          >
            {isHere && <PieceShown piece={piece} marks={isLit ? marked : quiet} onLine={onLine} says={says} />}
          </div>
        )
      })}
    </div>
  )
})

interface PieceShownProps {
  readonly piece: Piece
  readonly marks: PieceMarks
  readonly onLine: ReadonlyMap<number, readonly Spot[]>
  readonly says: OriginalTexts
}

function PieceShown({ piece, marks, onLine, says }: PieceShownProps) {
  return piece.kind === 'rows' ? (
    <BlockTable piece={piece} marks={marks} says={says} />
  ) : (
    <BlockTexts paragraphs={piece.paragraphs} marks={marks} onLine={onLine} />
  )
}

/** A piece that leaves keeps the height it had, so that nothing moves. */
function useHeights(scroller: RefObject<HTMLDivElement | null>, heights: Map<number, number>, near: ReadonlySet<number>): void {
  useLayoutEffect(() => {
    const pieces = scroller.current?.querySelectorAll<HTMLElement>('[data-piece]') ?? []
    for (const piece of pieces) if (piece.childElementCount > 0) heights.set(Number(piece.dataset['piece']), piece.offsetHeight)
  }, [scroller, heights, near])
}

function byKey(spots: Spots): ReadonlyMap<string, readonly Spot[]> {
  const found = new Map<string, Spot[]>()
  for (const spot of spots.values()) {
    const key = keyOf(spot.source)
    found.set(key, [...(found.get(key) ?? []), spot])
    if ('line' in spot.source && spot.source.lastLine !== undefined) {
      const last = `line ${spot.source.lastLine}`
      found.set(last, [...(found.get(last) ?? []), spot])
    }
  }
  return found
}

function byLine(spots: Spots): ReadonlyMap<number, readonly Spot[]> {
  const found = new Map<number, Spot[]>()
  for (const spot of spots.values()) {
    if (!('line' in spot.source)) continue
    const { line, lastLine = line } = spot.source
    for (let each = line; each <= lastLine; each++) found.set(each, [...(found.get(each) ?? []), spot])
  }
  return found
}

/** The value that stands where one clicked, or the next one to it in the same row. */
function chosenBy(event: MouseEvent, known: ReadonlyMap<string, readonly Spot[]>, chosen: string | null): string | null {
  const target = event.target as HTMLElement
  const at = target.closest<HTMLElement>('[data-at]')?.dataset['at']
  if (at !== undefined) return at
  const cell = target.closest<HTMLElement>('td, p')
  const nearest = cell?.dataset['key'] ?? (cell?.closest('tr') ? nearestKey(cell as HTMLTableCellElement) : undefined)
  const spots = nearest === undefined ? [] : (known.get(nearest) ?? [])
  return spots.some((spot) => spot.at === chosen) ? chosen : (spots[0]?.at ?? null)
}

function nearestKey(cell: HTMLTableCellElement): string | undefined {
  const cells = [...cell.closest('tr')!.cells].filter(({ dataset }) => dataset['key'] !== undefined)
  return cells.toSorted((a, b) => Math.abs(a.cellIndex - cell.cellIndex) - Math.abs(b.cellIndex - cell.cellIndex))[0]?.dataset['key']
}
